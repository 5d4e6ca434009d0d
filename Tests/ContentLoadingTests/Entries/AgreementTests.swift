import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct AgreementTests {
  private static let path = "languages/en/terms.yaml"

  private static let file = FileBeginning(path: path, text: Fixture.templates[path] ?? "")

  @Test func `words are read with both forms`() {
    let loaded = Fixture.loadStationery([
      Self.path: Self.file.text + """
        agreement:
          asks: {one: asks, several: ask}
          no_2-B: {one: "{name}, {of}, {to}, {in}", several: 'the "{name}"'}

        """
    ])
    #expect(loaded.diagnostics.isEmpty)
    #expect(
      loaded.value.languages[LanguageTag("en")]?.agreement == [
        "asks": Agreement(one: "asks", several: "ask"),
        "no_2-B": Agreement(one: "{name}, {of}, {to}, {in}", several: "the \"{name}\""),
      ])
    // The other language has none, and needs none.
    #expect(loaded.value.languages[LanguageTag("es")]?.agreement == [:])
  }

  @Test func `both forms are there`() {
    Self.file.expect(
      "agreement: {⟪asks⟫: {one: asks}}",
      .init("missing-key", "the key 'several' is missing"))
    Self.file.expect(
      "agreement: {asks: {one: asks, several: ⟪\"\"⟫}}",
      .init("empty-value", "'several' has no value"))
    Self.file.expect(
      "agreement: {asks: {one: asks, several: ask, ⟪many⟫: ask}}",
      .init("unknown-key", "unknown key 'many'"))
    Self.file.expect("⟪agreement⟫: [asks]", .init("wrong-type", "'agreement' must be a map"))
  }

  @Test func `a brace that nothing fills is found where it stands`() {
    Self.file.expect(
      "agreement: {speaker: {one: \"the ⟪{nane}⟫\", several: \"{of}, ⟪{ to }⟫\"}}",
      .init("unknown-place", "nothing fills '{nane}'; did you mean '{name}'?"),
      .init("unknown-place", "nothing fills '{ to }'"))
    Self.file.expect(
      "agreement: {speaker: {one: 'it''s name⟪}⟫', several: x}}",
      .init("unknown-place", "nothing fills '}'"))
    Self.file.expect(
      "agreement: {speaker: {one: \"⟪{⟫name\", several: \"⟪{⟫of {in}\"}}",
      .init("unknown-place", "nothing fills '{'"), .init("unknown-place", "nothing fills '{'"))
  }

  /// Two findings would say one thing.
  @Test func `a tag in a form is found once`() {
    Self.file.expect(
      "agreement: {speaker: {one: \"⟪{{subject.name}}⟫\", several: x}}",
      .init("stray-braces", "'{{subject.name}}' is no tag"))
  }

  @Test(arguments: ["no lo", "a.b", ".", "a/b", "¿"])
  func `a key that no tag could call is refused`(key: String) {
    Self.file.expect(
      "agreement: {⟪\"\(key)\"⟫: {one: a, several: b}}",
      .init("bad-name", "'\(key)' is no name for a tag"))
  }
}
