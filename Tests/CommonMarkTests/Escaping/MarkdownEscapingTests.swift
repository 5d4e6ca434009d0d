import CommonMark
import Testing

@Suite struct MarkdownEscapingTests {
  /// Where a template may put a value: what stands before and after, and the text of the whole.
  struct Context: CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
    let atLineStart: Bool
    let plainBefore: String
    let plainAfter: String

    init(
      _ name: String, _ before: String, _ after: String, atLineStart: Bool,
      plain: (String, String)
    ) {
      testDescription = name
      (self.before, self.after, self.atLineStart) = (before, after, atLineStart)
      (plainBefore, plainAfter) = plain
    }
  }

  static let contexts: [Context] = [
    Context("paragraph", "", "", atLineStart: true, plain: ("", "")),
    Context("paragraph line", "", "\n", atLineStart: true, plain: ("", "")),
    Context("sentence", "Fees ", " rose.", atLineStart: false, plain: ("Fees ", " rose.")),
    Context("inside a word", "a", "z", atLineStart: false, plain: ("a", "z")),
    Context("second line", "Fees\n", "\nrose.", atLineStart: true, plain: ("Fees ", " rose.")),
    Context("after a number", "10", "", atLineStart: false, plain: ("10", "")),
    Context("before a link", "", "[a](/b)", atLineStart: true, plain: ("", "a")),
    Context("heading", "## ", "", atLineStart: true, plain: ("", "")),
    Context("closed heading", "## ", " ##", atLineStart: true, plain: ("", "")),
    Context("underlined heading", "", "\n---", atLineStart: true, plain: ("", "")),
    Context("bullet", "- ", "\n- b", atLineStart: true, plain: ("", "\nb")),
    Context("number", "1. ", "", atLineStart: true, plain: ("", "")),
    Context("quote", "> ", "", atLineStart: true, plain: ("", "")),
    Context("emphasis", "a *", "* z", atLineStart: false, plain: ("a ", " z")),
    Context("strong", "a **", "** z", atLineStart: false, plain: ("a ", " z")),
    Context("link", "a [", "](/b) z", atLineStart: false, plain: ("a ", " z")),
    Context("image", "a ![", "](/b) z", atLineStart: false, plain: ("a ", " z")),
    Context("table cell", "| ", " | b |", atLineStart: false, plain: ("| ", " | b |")),
  ]

  static let hostile: [String] = [
    "*", "**a**", "_a_", "`a`", "``", "# a", "a #", "a ##", "- a", "+ a", "-", "+", "1. a", "1)",
    "123456789. a", "007. b", ". a", ") a", "> a", "=", "===", "---", "***", "___", "- - -", "~~~",
    "```", "    code", "\tcode", " a", "a ", "  a  ", " ", "\t", "a  b", "a\tb", "[a](b)",
    "![a](b)",
    "[a]: b", "[^1]", "[ ]", "!", "\\", "\\\\", "a\\", "\\*", "&amp;", "&#42;", "&", "&copy", "<b>",
    "<a@b.example>", "<https://example.org>", "</div>", "<!-- a -->", "www.example.org",
    "WWW.example.org", "https://example.org", "a@b.example", ": a", ":--", ":-:|", "| a |", "a|b",
    "~a~", "~~a~~", "{{a}}", "{a}", "\"a\"", "'a'", "(a)", "]", "[", "](", "](x)", "a\nb", "a\n\nb",
    "\n- a", "a\r\nb", "\r", "\u{0}", "a\u{0}b", "\u{1}", "\u{B}", "\u{C}a", "\u{7F}", "\u{85}",
    "\u{A0}", "\u{A0}a\u{A0}", "\u{2003}a", "\u{3000}", "\u{2028}", "\u{2029}a", "\u{FEFF}",
    "\u{FEFF}a", "a\u{FEFF}", "\u{202E}a\u{202C}", "\u{2066}a\u{2069}", "\u{200B}", "e\u{301}",
    "\u{301}", "👩‍👩‍👧", "«a»", "“a”", "¿a?", "US$5", "5 %", "-5", "+5", "=5", "#5", "548,000",
  ]

  static func roundTrip(_ text: String, _ context: Context) -> (plain: String, markdown: String) {
    var bytes = Array(context.before.utf8)
    MarkdownEscaping.append(text, to: &bytes, atLineStart: context.atLineStart)
    bytes += Array(context.after.utf8)
    return (
      Document(parsing: bytes).withRoot(\.plainText), String(decoding: bytes, as: UTF8.self)
    )
  }

  private func check(_ text: String, _ context: Context) {
    let expected = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    let (plain, markdown) = Self.roundTrip(text, context)
    let isSame = plain.utf8.elementsEqual(
      (context.plainBefore + expected + context.plainAfter).utf8)
    #expect(isSame, "\(text.debugDescription) as \(markdown.debugDescription) gave \(plain)")
  }

  @Test(arguments: contexts) func `hostile texts come back`(_ context: Context) {
    for text in Self.hostile { check(text, context) }
    for (index, left) in Self.hostile.enumerated() {
      check(left + Self.hostile[(index * 7 + 3) % Self.hostile.count], context)
    }
  }

  @Test(arguments: contexts) func `random texts come back`(_ context: Context) {
    let alphabet = Array(
      "*_`#-+=~|<>[](){}!&\\\"':;./,?@$%^ \t\n\r019abwA\u{0}\u{B}\u{7F}\u{A0}\u{FEFF}\u{202E}ñ«😀"
        .unicodeScalars)
    var random = SplitMix64(state: 2017)
    for _ in 0..<2_000 {
      let length = Int(random.next() % 14) + 1
      let scalars = (0..<length).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
      check(String(String.UnicodeScalarView(scalars)), context)
    }
  }

  /// Adjoining values are escaped one by one; together they must not become markup either.
  @Test func `adjoining values`() {
    for left in Self.hostile {
      for right in Self.hostile {
        let markdown =
          MarkdownEscaping.escape(left, atLineStart: true)
          + MarkdownEscaping.escape(right, atLineStart: false)
        let plain = Document(parsing: markdown).withRoot(\.plainText)
        let expected = (left + right).utf8.map { $0 }
        let found = plain.utf8.map { $0 }
        let isSame = found == expected || (left + right).utf8.contains(0)
        #expect(isSame, "\(markdown.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    ("Los *tres* países", "Los \\*tres\\* países"), ("1. a", "1\\. a"), ("-5", "\\-5"),
    ("www.x", "www\\.x"), ("http://x", "http\\://x"), ("a\nb", "a&#10;b"), (" a ", "&#32;a&#32;"),
    ("548,000", "548,000"), ("US$ 5.5", "US$ 5.5"), ("5.5", "5.5"), ("a: b-c", "a: b-c"),
  ])
  func `escaped form`(_ text: String, _ expected: String) {
    #expect(MarkdownEscaping.escape(text, atLineStart: true) == expected)
  }

  @Test func `destinations come back`() throws {
    let urls = Self.hostile + ["/a b", "a(b", "a)b", "<x>", "?a=1&copy=2", "fact:a/MX#3", "á"]
    for url in urls where !url.unicodeScalars.contains("\0") {
      var bytes = Array("[a](".utf8)
      MarkdownEscaping.append(destination: url, to: &bytes)
      let document = Document(parsing: bytes + Array(")".utf8))
      let found = document.withRoot { $0.firstChild?.firstChild?.url }
      #expect(found.map { Array($0.utf8) } == Array(url.utf8), "\(url.debugDescription)")
    }
  }
}

/// A small generator with a fixed seed, the same on every machine.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
