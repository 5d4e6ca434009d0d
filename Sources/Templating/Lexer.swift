import Diagnostics

/// Finds the tags of a template; what lies between two tags is literal text.
///
/// Every byte is looked at a bounded number of times, whatever the input.
struct Lexer {
  let source: SourceFile
  let bytes: [UInt8]
  let body: Range<Int>
  var open: [UInt8] = Array("{{".utf8)
  var close: [UInt8] = Array("}}".utf8)
  var tags: [Tag] = []
  var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile, body: Range<Int>) {
    self.source = source
    self.bytes = source.bytes
    self.body = body
  }

  /// Reads all tags; findings are collected on the way.
  mutating func run() {
    var position = body.lowerBound
    while let start = find(open, from: position) {
      guard let next = readTag(at: start) else { return }
      position = next
    }
  }

  /// Reads the tag that opens at `start` and returns where to go on, or nil at the end.
  private mutating func readTag(at start: Int) -> Int? {
    let content = skipWhitespace(from: start + open.count)
    let sigil = content < body.upperBound ? bytes[content] : 0
    let (kind, length) = Self.kind(of: sigil)
    let inner = content + length
    switch kind {
    case .comment: return readComment(at: start, inner: inner)
    case .delimiters: return readDelimiters(at: start, inner: inner)
    case .variable, .section, .inverted, .close, .partial, .parent, .block:
      return readName(kind, at: start, inner: inner, braces: sigil == UInt8(ascii: "{"))
    }
  }

  private static func kind(of sigil: UInt8) -> (Tag.Kind, length: Int) {
    switch sigil {
    case UInt8(ascii: "#"): (.section, 1)
    case UInt8(ascii: "^"): (.inverted, 1)
    case UInt8(ascii: "/"): (.close, 1)
    case UInt8(ascii: "!"): (.comment, 1)
    case UInt8(ascii: "="): (.delimiters, 1)
    case UInt8(ascii: ">"): (.partial, 1)
    case UInt8(ascii: "<"): (.parent, 1)
    case UInt8(ascii: "$"): (.block, 1)
    case UInt8(ascii: "&"), UInt8(ascii: "{"): (.variable, 1)
    default: (.variable, 0)
    }
  }

  private mutating func readComment(at start: Int, inner: Int) -> Int? {
    guard let end = find(close, from: inner) else {
      diagnostics.append(.unclosedTag(lineRange(from: start), close: close))
      return nil
    }
    append(.comment, range: start..<end + close.count, name: end..<end)
    return end + close.count
  }

  private mutating func readName(_ kind: Tag.Kind, at start: Int, inner: Int, braces: Bool) -> Int?
  {
    let ending = braces ? [UInt8(ascii: "}")] + close : close
    var index = inner
    while index < body.upperBound {
      if matches(ending, at: index) {
        append(kind, range: start..<index + ending.count, name: inner..<index)
        return index + ending.count
      }
      if matches(close, at: index) {
        let range = SourceRange(file: source, bytes: start..<index + close.count)
        diagnostics.append(.unclosedTag(range, close: ending))
        return index + close.count
      }
      if matches(open, at: index) {
        diagnostics.append(.unclosedTag(lineRange(from: start, to: index), close: ending))
        return index
      }
      index += 1
    }
    diagnostics.append(.unclosedTag(lineRange(from: start), close: ending))
    return nil
  }

  mutating func append(_ kind: Tag.Kind, range: Range<Int>, name: Range<Int>) {
    var tag = Tag(kind: kind, range: range, name: trimmed(name))
    if kind == .partial || kind == .parent || kind == .close,
      let first = tag.name.first, bytes[first] == UInt8(ascii: "*")
    {
      tag.isDynamic = true
      tag.name = trimmed(first + 1..<tag.name.upperBound)
    }
    tag.lineStart = lineStart(before: range.lowerBound)
    tag.nextLine = nextLine(after: range.upperBound)
    tags.append(tag)
  }
}

extension Diagnostic {
  fileprivate static func unclosedTag(_ range: SourceRange, close: [UInt8]) -> Self {
    let close = String(decoding: close, as: UTF8.self)
    return Diagnostic(.unclosedTag, .error, "a tag is not closed by '\(close)'", at: range)
  }
}
