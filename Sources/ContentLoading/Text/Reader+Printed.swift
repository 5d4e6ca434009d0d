import Diagnostics
import DossierModel

extension Reader where Value == Located<String> {
  /// Text that is printed, in one line.
  static var printed: Reader { printed(isTitle: false) }

  /// Text that is printed as a line of its own, so that no block may begin in it.
  static var title: Reader { printed(isTitle: true) }

  /// Text that is printed in a column of a table.
  static var cell: Reader { printed(isTitle: false, .cell) }

  /// Text of a language, which may be a sign alone.
  static var term: Reader { printed(isTitle: false, mayBeSign: true) }

  private static func printed(
    isTitle: Bool, _ limit: LongWordRule.Limit = .title, mayBeSign: Bool = false
  ) -> Reader {
    Reader.locatedText.map { text, entry, log in
      guard mayBeSign || text.value.holdsLetterOrDigit else {
        log.report(.wordless(entry, text))
        return nil
      }
      log.report(PrintedText.findings(in: text, isTitle: isTitle, limit))
      if text.value.utf8.contains(where: \.isBreak) {
        log.report(.severalLines(entry, at: text.range))
      } else if text.value.utf8.contains(0x09) {
        log.report(.tab(in: "'\(entry.name)'", at: text.range))
      } else if case .scalar(_, isQuoted: false) = entry.value.content,
        isInCurlyQuotes(text.value)
      {
        log.report(.curlyQuotes(text))
      }
      return text
    }
  }

  /// Whether one pair of curly quotation marks holds all of the text.
  private static func isInCurlyQuotes(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, text.count > 1,
      "“”„‟‘‚‛".contains(first), "“”„‟‘’‚‛".contains(last)
    else { return false }
    // Another opening mark begins a second quotation.
    return !text.dropFirst().dropLast().contains(first)
  }
}

extension Diagnostic {
  fileprivate static func wordless(_ entry: Entry, _ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .emptyValue, "'\(entry.name)' says nothing: '\(text.value)'", at: text.range,
      help: ["a text needs a letter or a digit"])
  }

  fileprivate static func severalLines(_ entry: Entry, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .lineBreakInValue, "'\(entry.name)' is printed in one line and has a line break", at: range,
      help: ["write it on one line, or after '>' instead of '|', which joins the lines"])
  }

  static func tab(in name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .lineBreakInValue, "\(name) is printed in one line and has a tab", at: range,
      help: ["write a space in its place"])
  }

  fileprivate static func curlyQuotes(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .curlyQuotes, "the curly quotation marks around \(text.value) would be printed",
      at: text.range,
      help: [
        "leave them out, or use straight ones",
        "where they are meant, put straight ones around them: \"\(text.value)\"",
      ])
  }
}
