import TestSupport
import Testing

@testable import Diagnostics

@Suite struct LongWordRuleTests {
  private func check(_ text: String, _ limit: LongWordRule.Limit = .prose) {
    let marked = MarkedText(text)
    expect(
      LongWordRule.findings(in: WrittenText(whole: marked.file("a.md")), limit),
      match: marked.ranges.map { _ in
        ExpectedDiagnostic("long-word", "characters without a space or hyphen")
      }, in: marked)
  }

  private static let sixty = String(repeating: "é", count: 60)

  @Test func `a word longer than a line is refused`() {
    check("a \(Self.sixty) b")
    check("a ⟪\(Self.sixty)x⟫ b")
    check("é\n⟪\(String(repeating: "3f", count: 56))⟫\n")
    check("⟪\(String(repeating: "a", count: 41))⟫", .title)
    check("⟪\(String(repeating: "a\u{A0}", count: 31))b⟫")
  }

  @Test func `hyphens, dashes and tags break a line`() {
    check("\(Self.sixty)-\(Self.sixty)–\(Self.sixty)—\(Self.sixty)\u{2010}\(Self.sixty)")
  }

  @Test func `a hyphen before a digit or another hyphen breaks no line`() {
    check("⟪\(String(repeating: "1234-5678", count: 7))⟫")
    check("⟪\(String(repeating: "-", count: 61))⟫-")
    check("⟪\(String(repeating: "a(", count: 31))⟫")
    check(String(repeating: "1234-abcd ", count: 7))
  }

  /// By this texts are passed over that can hold no long word.
  @Test func `no character is wider than its bytes may be`() {
    for value in UInt32(0)...0x1_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(LetterWidth.of(scalar) <= LetterWidth.byte * UTF8.width(scalar), "\(value)")
    }
  }

  @Test func `wide letters fill a line sooner`() {
    check("⟪\(String(repeating: "W", count: 34))⟫ \(String(repeating: "W", count: 33))")
    check("⟪\(String(repeating: "W", count: 23))⟫ \(String(repeating: "W", count: 22))", .title)
    check("⟪\(String(repeating: "Щ", count: 23))⟫ \(String(repeating: "é\u{301}", count: 30))")
    let wide = MarkedText("⟪\(String(repeating: "W", count: 60))⟫")
    #expect(
      LongWordRule.findings(in: WrittenText(whole: wide.file("a.md")), .prose).map(\.summary) == [
        "60 characters without a space or hyphen do not fit on a line: at most 33"
      ])
  }

  @Test func `an address breaks at signs and where letters meet digits`() {
    let letters = String(repeating: "a", count: 41)
    check("https://example.org/⟪\(letters)⟫ <https://example.org/⟪\(letters)⟫>")
    check("https://example.org/\(letters.dropFirst())/\(letters.dropFirst())")
    check("see:https://example.org/⟪\(String(repeating: "7", count: 41))⟫.")
    for part in ["3f7a", "abcdef.", "a_b=c&", "%C3%A9", "/", "~", "a-1"] {
      check("(https://example.org/\(String(repeating: part, count: 30)))")
    }
    check("https://example.org/ab ⟪\(String(repeating: "3f7a", count: 16))⟫")
    check("https://example.org/⟪\(String(repeating: "(", count: 41))⟫")
  }

  @Test func `destinations may be long`() {
    let address = "https://example.org/" + Self.sixty + Self.sixty
    check("[c](\(address)) [b](\(address))")
    check("[a](\(address) \"t\"\n⟪\(Self.sixty)é⟫")
  }
}
