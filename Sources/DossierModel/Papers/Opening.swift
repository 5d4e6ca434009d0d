package import Diagnostics

/// How the papers of subjects begin while a state of affairs lasts: title, bottom line, issue, effect.
package struct Opening: Sendable {
  package var id: OpeningID
  /// Whom and when it is for.
  package var applicability: Applicability
  /// By role: `title`, `bottom-line`, `issue`, `effect`.
  package var passages: [String: Passage]
  package var range: SourceRange

  package init(
    id: OpeningID, applicability: Applicability, passages: [String: Passage], range: SourceRange
  ) {
    self.id = id
    self.applicability = applicability
    self.passages = passages
    self.range = range
  }
}
