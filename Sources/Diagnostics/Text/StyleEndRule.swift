/// The end of a style element in a style sheet, which web pages hold as it is.
package enum StyleEndRule {
  private static let end = Array("</style".utf8)

  /// Where a browser would take the sheet for finished, in comments and strings too.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    guard text.held.contains("<") else { return [] }
    let bytes = text.bytes
    return bytes.indices.filter { start in
      bytes[start] == end[0] && start + end.count <= bytes.count
        && zip(bytes[start...], end).allSatisfy { $0 == $1 || $0.isLetter && $0 | 0x20 == $1 }
    }.map { .markupInStyle(at: text.range($0..<$0 + end.count)) }
  }
}

extension Diagnostic {
  fileprivate static func markupInStyle(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .markupInStyle, "'</style' ends the style sheet of a web page before its end", at: range,
      help: ["take it out; in a string of the sheet write '<\\/style'"])
  }
}
