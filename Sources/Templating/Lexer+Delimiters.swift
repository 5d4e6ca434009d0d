import Diagnostics

extension Lexer {
  /// Reads a set-delimiter tag and switches to its delimiters.
  ///
  /// The tag ends at the first closing delimiter, so the new delimiters cannot contain it.
  mutating func readDelimiters(at start: Int, inner: Int) -> Int? {
    guard let end = find(close, from: inner) else {
      diagnostics.append(.badDelimiter(lineRange(from: start)))
      return nil
    }
    let tag = start..<end + close.count
    let words = delimiters(in: inner..<end)
    append(.delimiters, range: tag, name: end..<end)
    if let (newOpen, newClose) = words {
      open = newOpen
      close = newClose
    } else {
      diagnostics.append(.badDelimiter(SourceRange(file: source, bytes: tag)))
    }
    return tag.upperBound
  }

  /// The two words of a set-delimiter tag, or nil when it does not have exactly two.
  private func delimiters(in content: Range<Int>) -> ([UInt8], [UInt8])? {
    guard let last = content.last, bytes[last] == UInt8(ascii: "=") else { return nil }
    let words = bytes[content.lowerBound..<last].split(whereSeparator: \.isBlankOrBreak)
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else { return nil }
    return (Array(words[0]), Array(words[1]))
  }
}

extension Diagnostic {
  fileprivate static func badDelimiter(_ range: SourceRange) -> Self {
    Diagnostic(
      .badDelimiter, .error, "a set-delimiter tag needs two delimiters between equals signs",
      at: range,
      help: ["write it like '{{=<% %>=}}'; a delimiter has no white space and no '='"])
  }
}
