import Diagnostics

extension Lexer {
  /// Whether `word` stands at `index`.
  func matches(_ word: [UInt8], at index: Int) -> Bool {
    guard word[0] == bytes[index], index + word.count <= body.upperBound else { return false }
    var offset = 1
    while offset < word.count {
      if bytes[index + offset] != word[offset] { return false }
      offset += 1
    }
    return true
  }

  /// Where `word` stands next.
  func find(_ word: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < body.upperBound {
      if matches(word, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The first byte from `start` on that is no white space.
  func skipWhitespace(from start: Int) -> Int {
    var index = start
    while index < body.upperBound, bytes[index].isBlankOrBreak { index += 1 }
    return index
  }

  /// `range` without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isBlankOrBreak { start += 1 }
    while end > start, bytes[end - 1].isBlankOrBreak { end -= 1 }
    return start..<end
  }

  /// The place from `start` to the end of its line, or to `limit` where that comes first.
  func lineRange(from start: Int, to limit: Int? = nil) -> SourceRange {
    let limit = limit ?? body.upperBound
    var end = start
    while end < limit, !bytes[end].isBreak { end += 1 }
    return SourceRange(file: source, bytes: trimmed(start..<end))
  }

  /// Where the line begins, when only blanks stand between there and `index`.
  func lineStart(before index: Int) -> Int? {
    var start = index
    while start > body.lowerBound {
      if bytes[start - 1].isBreak { return start }
      guard bytes[start - 1].isBlank else { return nil }
      start -= 1
    }
    return start
  }

  /// Where the next line begins, when only blanks and a line break stand between `index` and there.
  func nextLine(after index: Int) -> Int? {
    var end = index
    while end < body.upperBound, bytes[end].isBlank { end += 1 }
    guard end < body.upperBound else { return end }
    switch bytes[end] {
    case .lineFeed: return end + 1
    case .carriageReturn:
      let isPair = end + 1 < body.upperBound && bytes[end + 1] == .lineFeed
      return end + (isPair ? 2 : 1)
    default: return nil
    }
  }
}

extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
