/// What the code of a page template may hold around the mark, comments left out.
///
/// Before the mark no rule may reach it: one at the outermost level begins with `#`. After it nothing
/// may set up a page anew: only then would the rules of the text reach the edges of pages.
struct TypstRules {
  /// What is judged.
  enum Part {
    /// Code and strings: of a page template around no words of authors.
    case all
    /// Code alone: in a document words of authors stand in strings.
    case code
  }

  private let before: TypstScanner
  private let after: TypstScanner

  init(before: TypstScanner, after: TypstScanner) {
    self.before = before
    self.after = after
  }

  /// The elements that the mark is not made of: rules for these cannot reach it.
  private static let elements = [
    "heading", "link", "raw", "quote", "figure", "footnote", "list", "enum", "table", "strong",
    "emph",
    "terms", "outline", "bibliography",
  ]
  /// What sets the edges of a page, or leads to names of the language by another way.
  private static let refused = [
    "foreground", "background", "eval", "import", "include", "pagebreak",
  ]

  func allow(_ part: Part) -> Bool { allowsCode && (part == .code || allowsStrings) }

  private var allowsCode: Bool {
    let first = Self.words(in: before.code)
    let rest = Self.words(in: after.code)
    return (first + rest).allSatisfy(Self.isAllowed)
      && first.allSatisfy { Self.reachesNothing($0) }
      && !rest.contains { $0.text == "page" && $0.previous != "." && $0.rest.hasPrefix("(") }
      && !before.code.contains("`")
  }

  /// Where a quotation mark is one of running text, what looks like a string is code.
  private var allowsStrings: Bool {
    !(before.strings + after.strings).contains(where: Self.beginsCode)
      && !before.strings.contains { $0.contains(/`|\/\*/) }
  }

  /// Whether there is something in a string that running text would take for code.
  static func beginsCode(_ string: String) -> Bool {
    string.contains("#")
      && (string.contains(/#(show|set|let|import|include|if|for|while|context|eval)[^A-Za-z0-9_\-]/)
        || string.contains(/#(std|page|pagebreak)[.(\[]/) || string.contains(/#[(\[{]/))
  }

  private struct Word {
    var text: Substring
    var lead: Substring
    var rest: Substring
    var previous: Character? { lead.last }
  }

  private static func words(in code: String) -> [Word] {
    code.matches(of: /[A-Za-z_][A-Za-z0-9_\-]*/).map {
      Word(
        text: code[$0.range], lead: code[..<$0.range.lowerBound],
        rest: code[$0.range.upperBound...])
    }
  }

  private static func isAllowed(_ word: Word) -> Bool {
    if word.text == "std" { return word.rest.hasPrefix(".") }
    if word.text == "page" {
      if word.previous == "." { return !word.lead.hasSuffix("std.") }
      // A page has no other name: it is set up, counted or measured.
      return word.rest.hasPrefix("(") || word.lead.hasSuffix("counter(") && word.rest.hasPrefix(")")
        || word.rest.prefixMatch(of: /\.(width|height|margin)/) != nil
    }
    return !refused.contains(String(word.text)) && !word.text.hasPrefix("paper-mark")
  }

  /// Whether a word before the mark begins no rule that could reach it.
  private static func reachesNothing(_ word: Word) -> Bool {
    if word.text == "show", word.previous == "#" {
      let selector = word.rest.prefixMatch(
        of: /\s+(?:std\.)?([a-z]+)(?:\.[a-z]+)?(?:\.where\([^()]*\))?\s*:/)
      return selector.map { elements.contains(String($0.output.1)) } ?? false
    }
    guard word.text == "let" else { return true }
    // No other thing takes the name of a harmless element.
    let names = word.rest.prefixMatch(of: /\s*\([^=]*|\s*[A-Za-z_][A-Za-z0-9_\-]*/)?.output ?? ""
    return words(in: String(names)).allSatisfy { !elements.contains(String($0.text)) }
  }
}
