import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct OpeningTests {
  private let path = "openings/xa-today.md"

  private var file: FileBeginning { FileBeginning(path: path, text: "---\nfor: all\n---\n") }

  @Test func `a text is there in every language`() {
    file.expect(
      "# en: T\n## :⟪issue⟫\nText.\n# es: T\n",
      .init("missing-translation", "'issue of openings/xa-today' is missing in 'es'"))
    file.expect(
      "# en: T\n# es: T\n⟪# es civil-society:⟫ T\n",
      .init("missing-translation", "'title of openings/xa-today civil-society' is missing in 'en'"))
    file.expect(
      "# en: T\n# es: T\n# en civil-society:\n## :⟪effect⟫\nOurs.\n",
      .init(
        "missing-translation", "'effect of openings/xa-today civil-society' is missing in 'es'"))
    let found = Fixture.load([
      path: "---\nfor: all\n---\n# en: T\n## :issue\nText.\n# es: T\n"
    ]).diagnostics
    #expect(found.first?.help == ["write '## :issue' under '# es:'"])
  }

  @Test func `a voice words as much as it wants`() throws {
    let loaded = Fixture.load([
      path: (Fixture.content[path] ?? "")
        + "# en civil-society:\n## :issue\nOurs.\n# es civil-society:\n## :issue\nNuestro.\n"
    ])
    #expect(loaded.diagnostics.isEmpty, "\(ConsoleFormat().format(loaded.diagnostics))")
    let opening = try #require(loaded.value.openings[OpeningID("xa-today")])
    let passages = loaded.value.passages(of: opening.words)
    let issue = passages["issue"]?.wordings[.voice(.civilSociety)]
    #expect(issue?[LanguageTag("en")]?.bodyRange.text == "Ours.\n")
    #expect(passages["title"]?.wordings[.voice(.civilSociety)] == nil)
  }

  @Test func `a wording has a title and says something`() {
    file.expect("⟪# en:⟫\n# es: T\n", .init("missing-title", "'# en:' has no title"))
    file.expect(
      "# en: T\n# es: T\n⟪# en civil-society:⟫\n⟪# es civil-society:⟫ T\n",
      .init("empty-wording", "'# en civil-society:' holds no text"),
      .init("missing-translation", "'title of openings/xa-today civil-society' is missing in 'en'"))
  }

  @Test func `text has a name of the list`() {
    file.expect(
      "# en: T\n⟪Text.⟫\n\nMore.\n# es: T\n", .init("stray-text", "before the first named text"))
    for line in ["## issue", "## :isue", "## :subtitle", "##:issue", "## :issue now", "##"] {
      file.expect(
        "# en: T\n⟪\(line)⟫\nText.\n# es: T\n",
        .init("bad-heading", "must start a text: '## :bottom-line', '## :issue', '## :effect'"))
    }
    file.expect(
      "# en: T\n## :issue\nA.\n## :⟪issue⟫\nB.\n# es: T\n## :issue\nA.\n",
      .init("duplicate-wording", "'issue' stands twice"))
    file.expect(
      "# en: T\n## :⟪issue⟫\n\n# es: T\n## :issue\nA.\n",
      .init("empty-wording", "'issue' holds no text"))
    expectFindings(
      "proposals/2-peace/position.md",
      "---\n---\n# en:\nText.\n⟪## :issue⟫\n# es:\nTexto.\n",
      [.init("bad-heading", "a piece of this kind are not divided into texts")])
  }
}
