import Diagnostics
import TestSupport
import Testing

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

  @Test func `addresses may be long`() {
    let address = "https://example.org/" + Self.sixty + Self.sixty
    check("a \(address) b <\(address)> [c](\(address)) (\(address))")
    check("[a](\(address) \"t\"\n⟪\(Self.sixty)é⟫")
  }
}
