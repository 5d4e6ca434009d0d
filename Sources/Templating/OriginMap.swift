package import Diagnostics

/// Where each byte of a rendered text comes from.
package struct OriginMap: Sendable {
  /// A stretch of the text that has one origin.
  package struct Stretch: Sendable {
    /// How the text came out of its origin.
    package enum Kind: Sendable, Hashable {
      /// Words of a template, byte by byte.
      case literal
      /// What precedes the lines of a partial.
      case indentation
      /// A text value, escaped.
      case value
      /// What a tag printed as it is.
      case markup
    }

    /// Where it begins in the text.
    package let start: Int
    /// The words of the template, or the tag.
    package let source: SourceRange
    package let kind: Kind
  }

  /// The stretches in their order, without gaps.
  package private(set) var stretches: [Stretch] = []
  /// The length of the text described.
  private(set) var length = 0

  /// Literal bytes of the output, as they stand in `bytes` of the file.
  mutating func appendLiteral(_ bytes: Range<Int>, of file: SourceFile) {
    add(SourceRange(file: file, bytes: bytes), .literal, upTo: length + bytes.count)
  }

  /// The output up to `end`, made by a tag.
  mutating func append(upTo end: Int, from tag: SourceRange, as kind: Stretch.Kind) {
    guard end > length else { return }
    add(tag, kind, upTo: end)
  }

  private mutating func add(_ source: SourceRange, _ kind: Stretch.Kind, upTo end: Int) {
    stretches.append(Stretch(start: length, source: source, kind: kind))
    length = end
  }

  /// The bytes of the text that a stretch has.
  package func bytes(of index: Int) -> Range<Int> {
    let next = index + 1
    return stretches[index].start..<(next < stretches.count ? stretches[next].start : length)
  }

  /// The place that printed the byte at an offset of the output; nil outside the output.
  ///
  /// A literal byte gives the character that it belongs to in its template, a printed value the
  /// tag, and the indentation of a partial the partial's tag.
  package func origin(of outputOffset: Int) -> SourceRange? {
    guard outputOffset >= 0, outputOffset < length else { return nil }
    let stretch = stretches[index(of: outputOffset)]
    guard stretch.kind == .literal else { return stretch.source }
    let offset = stretch.source.bytes.lowerBound + outputOffset - stretch.start
    let file = stretch.source.file
    return SourceRange(file: file, bytes: Self.character(at: offset, of: file.bytes))
  }

  /// Which stretch an offset of the output lies in.
  private func index(of outputOffset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].start <= outputOffset { low = middle } else { high = middle }
    }
    return low
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
