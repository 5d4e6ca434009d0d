/// What an engine says of a document that it refuses.
package struct EngineRefusal: Sendable, Hashable {
  package var message: String
  /// In the source that it was given, from 1.
  package var line: Int?
  /// In characters, from 1.
  package var column: Int?
  package var hints: [String]

  package init(_ message: String, line: Int? = nil, column: Int? = nil, hints: [String] = []) {
    self.message = message
    self.line = line
    self.column = column
    self.hints = hints
  }
}
