package import Diagnostics

/// How the papers of subjects begin while a state of affairs lasts: title, bottom line, issue, effect.
package struct Opening: Sendable {
  package var id: OpeningID
  /// Whom and when it is for.
  package var applicability: Applicability
  /// By role: `title`, `bottom-line`, `issue`, `effect`.
  package var words: Words<[String: Passage]>
  /// Set where the papers are of a moment that is past.
  package var reconstruction: Reconstruction?
  package var range: SourceRange

  package init(
    id: OpeningID, applicability: Applicability, words: Words<[String: Passage]>,
    reconstruction: Reconstruction? = nil, range: SourceRange
  ) {
    self.id = id
    self.applicability = applicability
    self.words = words
    self.reconstruction = reconstruction
    self.range = range
  }
}

extension Catalog {
  /// The openings of a subject's paper on a day, by id; more than one are a finding.
  package func openings(of subject: SubjectID, on day: CalendarDate) -> [Opening] {
    openings(for: subject).filter { $0.applicability.validity.holds(on: day) }
  }

  /// The first of them.
  package func opening(of subject: SubjectID, on day: CalendarDate) -> Opening? {
    openings(of: subject, on: day).first
  }

  /// The stretches of days on which some paper has its opening: of one subject, or of any.
  ///
  /// In order, those that meet or overlap joined to one.
  package func days(of subject: SubjectID? = nil) -> [Validity] {
    let stretches = openings(for: subject).map(\.applicability.validity)
      .sorted { $0.start < $1.start }
    return stretches.reduce(into: []) { joined, next in
      guard let last = joined.last, next.start <= last.end.saturated + 1 else {
        joined.append(next)
        return
      }
      if next.end > last.end { joined[joined.count - 1].until = next.until }
    }
  }
}

extension Validity {
  fileprivate var start: Int { from.map(Self.firstDay) ?? .min }
  fileprivate var end: Int { until?.lastDayNumber ?? .max }
}

extension Int {
  /// Leaves room for a day more.
  fileprivate var saturated: Int { Swift.min(self, .max - 1) }
}
