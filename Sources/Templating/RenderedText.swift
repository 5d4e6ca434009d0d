/// What rendering a template gives: bytes, and where they come from.
package struct RenderedText: Sendable {
  /// The text in UTF-8.
  package var bytes: [UInt8]
  /// Where each byte comes from.
  package var origins: OriginMap

  /// The text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
