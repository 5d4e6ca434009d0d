import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct WordingTests {
  private let point = "proposals/2-peace/points/first.md"
  private static let head = "---\nfor: all\nweight: 10\n---\n"

  private var file: FileBeginning { FileBeginning(path: point, text: Self.head) }

  @Test func `a wording is there in every language`() {
    file.expect(
      "⟪# en:⟫ T\nText.\n",
      .init("missing-translation", "'points/first' is missing in 'es'"))
    file.expect(
      "# en: T\nText.\n# es: T\nTexto.\n⟪# es civil-society:⟫ T\nTexto.\n",
      .init("missing-translation", "'points/first civil-society' is missing in 'en'"))
    expectFindings(
      point, "⟪---⟫\nfor: all\nweight: 1\n---\n",
      [.init("missing-translation", "'points/first' is missing in 'en' and 'es'")])
    let found = Fixture.load([point: Self.head + "# en: T\nText.\n"]).diagnostics
    #expect(found.first?.help == ["write '# es: …' in this file"])
    let unknown = Fixture.load([point: Self.head], languages: nil).diagnostics
    #expect(unknown.map(\.summary) == ["'points/first' is missing in every language"])
  }

  @Test func `a wording is in a language and of a speaker that there are`() {
    file.expect(
      "# en: T\nText.\n# es: T\nTexto.\n# ⟪fr⟫: T\nTexte.\n",
      .init("unknown-language", "there is no language 'fr'"))
    file.expect(
      "# en: T\nA.\n# es: T\nA.\n⟪# en ⟪civil-societe⟫:⟫ T\nB.\n⟪# es ⟪embassy-xb⟫:⟫ T\nB.\n",
      .init(
        "missing-translation", "'points/first civil-societe' is missing in 'es'"),
      .init(
        "unknown-voice", "unknown voice or issuer 'civil-societe'; did you mean 'civil-society'?"),
      .init("missing-translation", "'points/first embassy-xb' is missing in 'en'"),
      .init("unknown-voice", "unknown voice or issuer 'embassy-xb'; did you mean 'embassy-xa'?"))
  }

  /// Compared with all others, they would keep the test for minutes.
  @Test func `many wordings are told apart`() {
    let words = (0..<20_000).map { "# en x\($0): T\nText.\n" }.joined()
    let found = Fixture.load([point: Self.head + words + "# en x7: T\nText.\n"]).diagnostics
    #expect(found.count { $0.id == .duplicateWording } == 1)
    #expect(found.count { $0.id == .unknownVoice } >= 20_000)
  }

  @Test func `a wording stands once and says something`() {
    file.expect(
      "# en: T\nText.\n# es: T\nTexto.\n⟪# en:⟫ U\nMore.\n",
      .init("duplicate-wording", "'# en:' stands twice"))
    file.expect(
      "⟪# en:⟫ T\n \n\t\n# es: T\nTexto.\n", .init("empty-wording", "'# en:' holds no text"))
    file.expect("⟪# en:⟫ \t\nText.\n# es: T\nTexto.\n", .init("missing-title", "has no title"))
    expectFindings(
      "proposals/2-peace/answers/cost.md",
      MarkedText(Self.head + "⟪# en:⟫\nText.\n# es: T\nTexto.\n"),
      [.init("missing-title", "'# en:' has no objection")])
    expectFindings(
      "proposals/2-peace/position.md", "---\n---\n# en: ⟪Title⟫\nText.\n# es:\nTexto.\n",
      [.init("stray-text", "nothing would print 'Title'")])
  }

  @Test func `text stands in a wording`() {
    file.expect(
      "\n⟪Text.⟫\nMore.\n# en: T\nText.\n# es: T\nTexto.\n",
      .init("stray-text", "text stands before the first wording"))
  }

  @Test(arguments: [
    "# Title", "#", "# en Title", "# En: Title", "# en: T\n# en  civil-society: T",
    "# en civil society: T", "#en: Title", "## en: Title", " # en: Title", "### es: T",
    "# en, es: T", "#\ten: T", "# en：T",
  ]) func `a line that looks like the start of a wording must be one`(line: String) {
    let words = "# en: T\nText.\n# es: T\nTexto.\n"
    let lines = line.split(separator: "\n")
    let indent = lines.last.map { $0.prefix { $0 == " " } } ?? ""
    let last = lines.last.map { $0.dropFirst(indent.count) } ?? ""
    let found = MarkedText(Self.head + words + "\(indent)⟪\(last)⟫\nIts text.\n")
    expectFindings(point, found, [.init("bad-heading", "must start a wording")])
  }

  @Test func `the splitter reads neither templates nor Markdown`() throws {
    let words =
      "# en: A\n```\n# es: B\nx\n```\n<!--\n# en civil-society: C\n-->\n"
      + "# es civil-society: D\n### A heading\n#hashtag\n \\# en: E\n"
    let loaded = Fixture.load([point: Self.head + words])
    #expect(loaded.diagnostics.isEmpty, "\(ConsoleFormat().format(loaded.diagnostics))")
    let wordings = try #require(
      loaded.value.proposals.first?.points.first.map {
        loaded.value.passage(of: $0.words).wordings
      })
    func body(_ speaker: Speaker, _ language: String) -> String? {
      wordings[speaker]?[LanguageTag(language)]?.bodyRange.text
    }
    #expect(body(.everyone, "en") == "```\n" && body(.everyone, "es") == "x\n```\n<!--\n")
    #expect(body(.voice(.civilSociety), "en") == "-->\n")
    #expect(
      body(.voice(.civilSociety), "es") == "### A heading\n#hashtag\n \\# en: E\n")
  }

  @Test(arguments: [
    ("# en: T\nText.", "T", "Text."), ("# en:T \n\n \n  Text.\n\n\n", "T", "  Text.\n"),
    ("# en: {{a}}: b # \r\nOne.\r\n\r\nTwo.\r\n\r\n", "{{a}}: b #", "One.\r\n\r\nTwo.\r\n"),
    ("# en embassy-xa: T\n\n---\n", "T", "---\n"),
  ]) func `a text is kept as it stands, without blank lines around it`(
    words: String, title: String, body: String
  ) throws {
    let rest =
      words.contains("embassy")
      ? "# es embassy-xa: T\nT.\n# en: T\nT.\n# es: T\nT.\n" : "# es: T\nTexto.\n"
    for start in ["", "\u{FEFF}"] {
      let text = start + Self.head + rest + words
      let loaded = Fixture.load([point: text])
      #expect(loaded.diagnostics.isEmpty, "\(ConsoleFormat().format(loaded.diagnostics))")
      let passage = loaded.value.passage(
        of: try #require(loaded.value.proposals.first?.points.first?.words))
      let issuer = try #require(loaded.value.issuers[IssuerID("embassy-xa")])
      let prose = try #require(passage.prose(in: LanguageTag("en"), for: issuer))
      #expect(prose.titleRange?.text == title)
      #expect(prose.bodyRange.text == body)
    }
  }
}
