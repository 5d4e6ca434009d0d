/// What became of one file.
package struct FileResult: Sendable {
  /// What became of the file.
  package enum State: String, Sendable {
    case written, unchanged, failed
  }

  /// The id of its format.
  package var format: String
  /// What readers call the format.
  package var label: String
  /// Of which the first is worth opening, among the files of a run: one of the highest number.
  package var prominence: Int
  /// Below the output folder.
  package var path: String
  package var state: State = .failed
  package var byteCount: Int = 0
  /// Whether an older file was set aside as `*.stale`.
  package var isStale = false
  /// Whether the file is there.
  package var isMade: Bool { state != .failed }

  init(_ format: any PaperFormat, path: String) {
    self.format = format.id
    label = format.label
    prominence = format.prominence
    self.path = path
  }

  /// What a paper rests on, which nobody opens first.
  init(evidenceAt path: String) {
    (format, label, prominence) = ("evidence", "Evidence", 0)
    self.path = path
  }
}
