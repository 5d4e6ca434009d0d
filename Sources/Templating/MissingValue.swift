package import Diagnostics

/// Why a known name has no value: the finding when it is printed all the same.
package struct MissingValue: Sendable {
  /// The finding's id.
  package var id: DiagnosticID
  /// The finding's summary.
  package var summary: String
  /// Remarks, for example where a value was expected.
  package var notes: [Diagnostic.Note]
  /// What to do about it.
  package var help: [String]

  package init(
    id: DiagnosticID, summary: String, notes: [Diagnostic.Note] = [], help: [String] = []
  ) {
    self.id = id
    self.summary = summary
    self.notes = notes
    self.help = help
  }
}
