package import Diagnostics

/// How the papers of subjects begin while a state of affairs lasts: title, bottom line, issue, effect.
package struct Opening: Sendable {
  package var id: OpeningID
  /// Whom and when it is for.
  package var applicability: Applicability
  /// By role: `title`, `bottom-line`, `issue`, `effect`.
  package var passages: [String: Passage]
  /// Set where the papers are of a moment that is past.
  package var reconstruction: Reconstruction?
  package var range: SourceRange

  package init(
    id: OpeningID, applicability: Applicability, passages: [String: Passage],
    reconstruction: Reconstruction? = nil, range: SourceRange
  ) {
    self.id = id
    self.applicability = applicability
    self.passages = passages
    self.reconstruction = reconstruction
    self.range = range
  }
}

extension Dossier {
  /// The openings of a subject's paper on a day, by id; more than one are a finding.
  package func openings(of subject: SubjectID, on day: CalendarDate) -> [Opening] {
    openings.values.filter {
      $0.applicability.concerns(subject) && $0.applicability.validity.holds(on: day)
    }.sorted { $0.id < $1.id }
  }

  /// The first of them.
  package func opening(of subject: SubjectID, on day: CalendarDate) -> Opening? {
    openings(of: subject, on: day).first
  }
}
