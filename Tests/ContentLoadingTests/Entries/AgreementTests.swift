import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct AgreementTests {
  private static let path = "languages/en/terms.yaml"

  private static func terms(_ agreement: String) -> String {
    Fixture.templates[path, default: ""] + agreement
  }

  private func check(_ agreement: String, _ expected: ExpectedDiagnostic...) {
    expectStationeryFindings(Self.path, MarkedText(Self.terms(agreement)), expected)
  }

  @Test func `words are read with both forms`() {
    let loaded = Fixture.loadStationery([
      Self.path: Self.terms(
        """
        agreement:
          asks: {one: asks, several: ask}
          no_2-B: {one: "{name}, {of}, {to}, {in}", several: 'the "{name}"'}

        """)
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
    check(
      "agreement: {⟪asks⟫: {one: asks}}",
      .init("missing-key", "the key 'several' is missing"))
    check(
      "agreement: {asks: {one: asks, several: ⟪\"\"⟫}}",
      .init("empty-value", "'several' has no value"))
    check(
      "agreement: {asks: {one: asks, several: ask, ⟪many⟫: ask}}",
      .init("unknown-key", "unknown key 'many'"))
    check("⟪agreement⟫: [asks]", .init("wrong-type", "'agreement' must be a map"))
  }

  @Test func `a brace that nothing fills is found where it stands`() {
    check(
      "agreement: {speaker: {one: \"the ⟪{nane}⟫\", several: \"{of}, ⟪{ to }⟫\"}}",
      .init("unknown-place", "nothing fills '{nane}'; did you mean '{name}'?"),
      .init("unknown-place", "nothing fills '{ to }'"))
    check(
      "agreement: {speaker: {one: 'it''s name⟪}⟫', several: x}}",
      .init("unknown-place", "nothing fills '}'"))
    check(
      "agreement: {speaker: {one: \"⟪{⟫name\", several: \"⟪{⟫of {in}\"}}",
      .init("unknown-place", "nothing fills '{'"), .init("unknown-place", "nothing fills '{'"))
  }

  /// Two findings would say one thing.
  @Test func `a tag in a form is found once`() {
    check(
      "agreement: {speaker: {one: \"⟪{{subject.name}}⟫\", several: x}}",
      .init("stray-braces", "'{{subject.name}}' is no tag"))
  }

  @Test(arguments: ["no lo", "a.b", ".", "a/b", "¿"])
  func `a key that no tag could call is refused`(key: String) {
    check(
      "agreement: {⟪\"\(key)\"⟫: {one: a, several: b}}",
      .init("bad-name", "'\(key)' is no name for a tag"))
  }
}
