import Diagnostics
import TestSupport
import Testing

@Suite struct CharacterReferencesTests {
  private let names = ["&lrm;": "\u{200E}", "&amp;": "&", "&nbsp;": "\u{A0}"]

  @Test func `references are judged by what they stand for`() {
    let marked: MarkedText =
      "a ⟪&#8238;⟫b⟪&#x202E;⟫ ⟪&lrm;⟫ &amp; &nbsp;&#233;&#xE9; ⟪&#0;⟫⟪&#xD800;⟫ ⟪&#128512;⟫ R&D; &#x; &#12345678; & ;"
    let found = CharacterReferences.findings(in: WrittenText(whole: marked.file("a.md"))) {
      names[$0] ?? $0
    }
    expect(
      found,
      match: [
        .init("unsafe-character", "U+202E"), .init("unsafe-character", "U+202E"),
        .init("unsafe-character", "U+200E"), .init("unsafe-character", "U+FFFD"),
        .init("unsafe-character", "U+FFFD"), .init("no-glyph", "U+1F600"),
      ], in: marked)
  }
}
