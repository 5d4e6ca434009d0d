package import Diagnostics

/// Where each byte of a rendered text comes from.
package struct OriginMap: Sendable {
  private struct Span {
    var outputStart: Int
    var file: SourceFile
    var bytes: Range<Int>
    /// Whether the output has the source's bytes one by one.
    var isLiteral: Bool
  }

  private var spans: [Span] = []
  /// The length of the text described.
  private(set) var length = 0

  /// Literal bytes of the output, as they stand in `bytes` of the file.
  mutating func appendLiteral(_ bytes: Range<Int>, of file: SourceFile) {
    spans.append(Span(outputStart: length, file: file, bytes: bytes, isLiteral: true))
    length += bytes.count
  }

  /// The output up to `end`, made by the tag at `bytes` of the file.
  mutating func append(upTo end: Int, from bytes: Range<Int>, of file: SourceFile) {
    guard end > length else { return }
    spans.append(Span(outputStart: length, file: file, bytes: bytes, isLiteral: false))
    length = end
  }

  /// The place that printed the byte at an offset of the output; nil outside the output.
  ///
  /// A literal byte gives the character that it belongs to in its template, a printed value the
  /// tag, and the indentation of a partial the partial's tag.
  package func origin(of outputOffset: Int) -> SourceRange? {
    guard outputOffset >= 0, outputOffset < length else { return nil }
    var low = 0
    var high = spans.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if spans[middle].outputStart <= outputOffset { low = middle } else { high = middle }
    }
    let span = spans[low]
    guard span.isLiteral else { return SourceRange(file: span.file, bytes: span.bytes) }
    let offset = span.bytes.lowerBound + outputOffset - span.outputStart
    return SourceRange(file: span.file, bytes: Self.character(at: offset, of: span.file.bytes))
  }

  /// The bytes of the UTF-8 character that `offset` lies in.
  private static func character(at offset: Int, of bytes: [UInt8]) -> Range<Int> {
    var start = offset
    var end = offset + 1
    while start > 0, UTF8.isContinuation(bytes[start]) { start -= 1 }
    while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
    return start..<end
  }
}
