/// Escapes text values for the syntax being written.
package protocol Escaping: Sendable {
  /// Appends `text` so that it reads as that same text.
  ///
  /// `atLineStart` is true when only white space, or nothing, stands before it on its output line.
  func append(_ text: String, to output: inout [UInt8], atLineStart: Bool)
}
