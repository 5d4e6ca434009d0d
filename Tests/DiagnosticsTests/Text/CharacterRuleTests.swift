import TestSupport
import Testing

@testable import Diagnostics

@Suite struct CharacterRuleTests {
  private func check(_ marked: MarkedText, _ titles: String...) {
    expect(
      CharacterRule.findings(in: WrittenText(whole: marked.file("a.md"))),
      match: titles.map { ExpectedDiagnostic("unsafe-character", $0) }, in: marked)
  }

  @Test func `marks of direction are refused`() {
    check(
      "é ⟪\u{202E}⟫070,914⟪\u{202C}⟫ ⟪\u{2066}⟫a⟪\u{2069}⟫ ⟪\u{61C}⟫⟪\u{200E}⟫⟪\u{200F}⟫",
      "U+202E RIGHT-TO-LEFT OVERRIDE", "U+202C", "U+2066", "U+2069", "U+061C", "U+200E", "U+200F")
  }

  @Test func `control characters are refused, tab and line breaks are not`() {
    check(
      "a\tb\r\nc⟪\u{7}⟫⟪\u{1B}⟫[31m⟪\u{7F}⟫⟪\u{9B}⟫⟪\u{85}⟫", "U+0007", "U+001B", "U+007F",
      "U+009B", "U+0085")
  }

  /// Places of characters that a mark of the test's text would swallow.
  private func places(_ text: String) -> [String] {
    CharacterRule.findings(in: WrittenText(whole: SourceFile(path: "a.md", text: text))).places
  }

  @Test func `what cannot be seen is refused`() {
    check(
      "a⟪\u{200B}⟫b⟪\u{2060}⟫c⟪\u{FEFF}⟫d⟪\u{AD}⟫e⟪\u{3164}⟫f⟪\u{2800}⟫g", "ZERO WIDTH SPACE",
      "WORD JOINER", "U+FEFF", "SOFT HYPHEN", "HANGUL FILLER", "BRAILLE PATTERN BLANK")
    for scalar in ["\u{34F}", "\u{FE0F}", "\u{E0041}", "\u{180B}"] {
      #expect(places("ab\(scalar)c") == ["a.md:1:3 unsafe-character"])
    }
    check("a⟪\u{2028}⟫b⟪\u{2029}⟫", "LINE SEPARATOR", "PARAGRAPH SEPARATOR")
  }

  @Test func `what means nothing is refused`() {
    check(
      "a⟪\u{FFFD}⟫b⟪\u{FFFC}⟫c⟪\u{E000}⟫d⟪\u{FFFF}⟫e⟪\u{378}⟫",
      "REPLACEMENT CHARACTER", "OBJECT REPLACEMENT", "U+E000", "U+FFFF", "U+0378")
  }

  @Test func `joiners stand between letters that join, and nowhere else`() {
    check("می\u{200C}خواهم, क्\u{200D}ष")
    #expect(places("a\u{200D}b") == ["a.md:1:2 unsafe-character"])
    #expect(places("و\u{200C} c") == ["a.md:1:3 unsafe-character"])
    #expect(places("\u{200D}") == ["a.md:1:1 unsafe-character"])
  }

  @Test func `the mark that begins a file, and the letters of many languages, may stay`() {
    check(
      "\u{FEFF}Ñandú, Kꞌicheꞌ, Qʼeqchiʼ, Nguyễn, e\u{301}, 5\u{A0}%, 5\u{202F}%, ‘a’ “b” – — … −5 ₲"
    )
  }

  @Test func `a file of rubbish is told by its first twenty`() {
    let file = SourceFile(path: "a.md", text: String(repeating: "\u{1}", count: 5000))
    #expect(CharacterRule.findings(in: WrittenText(whole: file)).count == 20)
  }
}

extension CharacterRuleTests {
  /// Whether a text is common is told from its bytes; the rule itself says the same of each character.
  @Test func `what is common is not forbidden`() {
    for value in UInt32(0)...0x2100 {
      guard let scalar = Unicode.Scalar(value), scalar != "\0" else { continue }
      let file = SourceFile(path: "a.md", text: "é\(scalar)")
      let isFound = !CharacterRule.findings(in: WrittenText(whole: file)).isEmpty
      #expect(isFound == CharacterRule.forbids(scalar, after: "é", before: nil), "\(scalar.title)")
    }
  }
}
