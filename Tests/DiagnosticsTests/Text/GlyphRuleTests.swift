import Diagnostics
import TestSupport
import Testing

@Suite struct GlyphRuleTests {
  private func check(_ marked: MarkedText, _ titles: String...) {
    expect(
      GlyphRule.findings(in: WrittenText(whole: marked.file("a.md"))),
      match: titles.map { ExpectedDiagnostic("no-glyph", $0) }, in: marked)
  }

  @Test func `characters without a glyph are refused`() {
    check("Minister ⟪李⟫ and ⟪😀⟫, ⟪ก⟫", "U+674E", "U+1F600 GRINNING FACE", "U+0E01")
  }

  @Test func `letters of the papers have glyphs`() {
    check(
      "Ñandú, Kꞌicheꞌ, Qʼeqchiʼ, Nguyễn Thị Hồng, e\u{301}, Ελλάδα, Україна, محمد, שלום, ≥ ≤ ₲ ′ −")
  }

  /// What another rule forbids is not told twice.
  @Test func `forbidden characters are left to their rule`() { check("a\u{202E}\u{E000}\u{1B}｛") }

  @Test func `the table is in order and holds nothing forbidden`() {
    let ranges = PrintableCharacters.ranges
    #expect(ranges.count > 200)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
    let text = scalars.map { String($0) }.joined(separator: " ")
    let file = SourceFile(path: "a.md", text: text)
    #expect(CharacterRule.findings(in: WrittenText(whole: file)).isEmpty)
    #expect(GlyphRule.findings(in: WrittenText(whole: file)).isEmpty)
  }
}
