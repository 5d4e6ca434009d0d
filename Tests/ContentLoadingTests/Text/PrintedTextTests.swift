import Diagnostics
import TestSupport
import Testing

/// The rules of text meet everything that an author writes.
@Suite struct PrintedTextTests {
  private let opening = "openings/xa-today.md"
  private let point = "proposals/2-peace/points/first.md"

  /// An opening with a marked title or text.
  private func opening(title: String = "Peace", _ issue: String = "Text.\n") -> MarkedText {
    MarkedText(
      "---\nfor: [XA]\n---\n# en: \(title)\n## :issue\n\(issue)# es: Paz\n## :issue\nTexto.\n")
  }

  private func piece(_ title: String) -> MarkedText {
    MarkedText("---\nfor: all\nweight: 10\n---\n# en: \(title)\nText.\n# es: T\nTexto.\n")
  }

  @Test func `prose is held to all rules at once`() {
    expectFindings(
      opening,
      opening(
        "A ⟪{facts.people.value}}⟫ and {{facts.people.value}}.\nIt [was said](source:census).\n"),
      [.init("stray-braces", "'{facts.people.value}}'")])
    expectFindings(
      opening,
      opening(
        """
        ⟪| a | b |⟫
        |---|---|

        Minister ⟪李⟫⟪\u{202E}⟫ said ⟪&#8238;⟫⟪&lrm;⟫ so⟪[^1]⟫, ⟪[see](source: census)⟫.

        ⟪\(String(repeating: "3f", count: 56))⟫

        """),
      [
        .init("pipe-table", "'|'"), .init("no-glyph", "U+674E"),
        .init("unsafe-character", "U+202E"), .init("unsafe-character", "U+202E"),
        .init("unsafe-character", "U+200E"), .init("typed-note", "a note"),
        .init("broken-citation", "a space after"), .init("long-word", "112 characters"),
      ])
  }

  @Test func `a title is one line without marks of blocks`() {
    expectFindings(
      opening, opening(title: "⟪#⟫ Peace now"), [.init("markup-in-title", "'#'")])
    expectFindings(
      opening, opening(title: "Peace ⟪\(String(repeating: "a", count: 41))⟫"),
      [.init("long-word", "41 characters")])
    expectFindings(
      point, piece("⟪-⟫ First"), [.init("markup-in-title", "'-'")])
    expectFindings(
      "proposals/2-peace/answers/cost.md", piece("⟪1.⟫ It costs."),
      [.init("markup-in-title", "'1.'")])
    let changed =
      Fixture.content["proposals/2-peace/acts/sign.md"]?
      .replacing("en: The Senate", with: "en: \"⟪>⟫ The Senate\"") ?? ""
    expectFindings(
      "proposals/2-peace/acts/sign.md", changed.asMarked, [.init("markup-in-title", "'>'")])
  }

  @Test func `what is printed in one line has no tab`() {
    expectFindings(
      point, piece("First⟪\t⟫point"),
      [.init("line-break-in-value", "a title is printed in one line")])
    expectFindings(
      opening, opening(title: "Peace⟪\t⟫now"), [.init("line-break-in-value", "has a tab")])
    for name in ["\"A\\tb\"", "\"A\tb\"", "A\tb"] {
      expectFindings(
        "programs/aid.yaml",
        "id: aid\nname: {en: ⟪\(name)⟫, es: A}\nsources: [survey]\ntimeline: []\n".asMarked,
        [.init("line-break-in-value", "'en' is printed in one line and has a tab")])
    }
    expectFindings(
      "programs/aid.yaml",
      "id: aid\nname: {en: ⟪\"A\\rb\"⟫, es: A}\nsources: [survey]\ntimeline: []\n".asMarked,
      [.init("line-break-in-value", "has a line break")])
  }

  @Test func `data that is printed is held to the rules`() {
    expectFindings(
      "programs/aid.yaml",
      """
      id: aid
      name: {en: "Aid ⟪{{facts.people}}⟫", es: 'Ayuda ⟪李⟫'}
      short: {en: ⟪“Aid”⟫, es: "Ayuda ⟪[a](source:census)⟫"}
      citation: ⟪|
        82 FR
        8793⟫
      note: "for editors: {{facts.people}} 李"
      sources: [survey]
      timeline: []

      """,
      [
        .init("stray-braces", "'{{facts.people}}'"), .init("no-glyph", "U+674E"),
        .init("curly-quotes", "“Aid”"), .init("broken-citation", "a text in YAML"),
        .init("line-break-in-value", "'citation' is printed in one line"),
      ])
  }

  /// Wherever YAML is printed: names, addressees, titles, terms.
  @Test func `a text that shows nothing is no value`() {
    for blank in ["\u{A0}", "\u{2003}\u{202F}", "\\_", "\\u2003"] {
      expectFindings(
        "programs/aid.yaml",
        "id: aid\nname: {en: ⟪\"\(blank)\"⟫, es: A}\nsources: [survey]\ntimeline: []\n".asMarked,
        [.init("empty-value", "'en' has no value")])
      let act = Fixture.content["proposals/2-peace/acts/sign.md"] ?? ""
      expectFindings(
        "proposals/2-peace/acts/sign.md",
        act.replacing("{en: The Senate", with: "{en: ⟪\"\(blank)\"⟫").asMarked,
        [.init("empty-value", "'en' has no value")])
      let terms = Fixture.templates["languages/en/terms.yaml"] ?? ""
      expectStationeryFindings(
        "languages/en/terms.yaml",
        terms.replacing("sources: Sources", with: "sources: ⟪\"\(blank)\"⟫").asMarked,
        [.init("empty-value", "'sources' has no value")])
      expectStationeryFindings(
        "languages/en/terms.yaml",
        terms.replacing("decimal: \".\"", with: "decimal: ⟪\"\(blank)\"⟫").asMarked,
        [.init("empty-value", "'decimal' has no value")])
    }
    let found = Fixture.load([
      "programs/aid.yaml": "id: aid\nname: {en: \"\u{A0}\", es: A}\nsources: []\ntimeline: []\n"
    ]).diagnostics
    #expect(found.first?.notes.first?.message == "U+00A0 NO-BREAK SPACE shows nothing")
  }

  @Test(arguments: [".", ":", "—", "\\\\"])
  func `a text of marks alone says nothing`(_ marks: String) {
    expectFindings(
      "programs/aid.yaml",
      "id: aid\nname: {en: ⟪\"\(marks)\"⟫, es: A}\nsources: [survey]\ntimeline: []\n".asMarked,
      [.init("empty-value", "'en' says nothing")])
    let act = Fixture.content["proposals/2-peace/acts/sign.md"] ?? ""
    expectFindings(
      "proposals/2-peace/acts/sign.md",
      act.replacing("{en: The Senate", with: "{en: ⟪\"\(marks)\"⟫").asMarked,
      [.init("empty-value", "'en' says nothing")])
  }

  @Test func `a wording that shows nothing is empty`() {
    expectFindings(
      point,
      "---\nfor: all\nweight: 10\n---\n⟪# en:⟫ \u{A0}\nText.\n# es: T\nTexto.\n".asMarked,
      [.init("missing-title", "has no title")])
    expectFindings(
      point,
      "---\nfor: all\nweight: 10\n---\n⟪# en:⟫ T\n\u{A0}\n# es: T\nTexto.\n".asMarked,
      [.init("empty-wording", "holds no text")])
  }

  @Test(arguments: ["&nbsp;", "&#8203;", "&amp;", "&#x41;"])
  func `data holds no references to characters`(_ reference: String) {
    expectFindings(
      "programs/aid.yaml",
      "id: aid\nname: {en: \"A ⟪\(reference)⟫\", es: \"⟪\(reference)⟫\"}\nsources: [survey]\ntimeline: []\n"
        .asMarked,
      [
        .init("character-reference", "'\(reference)'"),
        .init("character-reference", "would be printed"),
      ])
  }

  @Test func `an ampersand is a character like others`() {
    let name = "name: {en: \"AT&T; R&D & more;\", es: \"Q&A;\"}"
    let found = Fixture.load([
      "programs/aid.yaml": "id: aid\n\(name)\nsources: [survey]\ntimeline: []\n"
    ]).diagnostics
    #expect(found.isEmpty, "\(ConsoleFormat().format(found))")
  }

  @Test func `names of tags need braces everywhere`() {
    expectFindings(
      opening,
      opening(title: "⟪subject.name⟫", "{{facts.people.value}}⟪.value⟫ ⟪facts.people.value⟫\n"),
      [
        .init("stray-braces", "'subject.name'"), .init("stray-braces", "'.value'"),
        .init("stray-braces", "'facts.people.value'"),
      ])
    expectFindings(
      "programs/aid.yaml",
      "id: aid\nname: {en: \"⟪facts.people⟫\", es: \"⟪{facts.people}⟫\"}\nsources: [survey]\ntimeline: []\n"
        .asMarked,
      [.init("stray-braces", "'facts.people'"), .init("stray-braces", "'{facts.people}'")])
  }

  @Test func `what is written with escapes or in quotes is meant`() {
    let found = Fixture.load([
      "programs/aid.yaml": """
      id: aid
      name: {en: "Aid \\x7B\\x7Ba.b\\x7D\\x7D", es: "“Ayuda”"}
      short: {en: “A” or “B”, es: ‘A’ o ‘B’}
      citation: >
        82 FR
        8793
      sources: [survey]
      timeline: []

      """
    ]).diagnostics
    #expect(found.isEmpty, "\(ConsoleFormat().format(found))")
  }

  @Test func `forbidden characters are found in all of YAML`() {
    expectFindings(
      "programs/aid.yaml", "id: aid # a⟪\u{202E}⟫b\nname: {en: A⟪\u{9B}⟫, es: ⟪\u{200B}⟫}\n",
      [
        .init("unsafe-character", "U+202E"), .init("unsafe-character", "U+009B"),
        .init("unsafe-character", "U+200B"),
      ])
    expectFindings(
      "programs/aid.yaml", "id: aid\nname: {en: ⟪\"A\\u202E\"⟫, es: A}\n",
      [.init("unsafe-character", "U+202E RIGHT-TO-LEFT OVERRIDE")])
    expectFindings(
      point, piece("a⟪\u{2066}⟫b"), [.init("unsafe-character", "U+2066")])
  }

  @Test func `addresses are held to one rule`() {
    expectFindings(
      "sources/more.yaml",
      """
      sources:
        a:
          title: T
          publisher: P
          url: ⟪https://state.gov@evil.example/⟫
          accessed: 2026-11-20
          language: en
          kind: press
        b: {title: T, publisher: P, url: "https://a.example/⟪😀⟫", accessed: 2026-11-20, language: en, kind: press}
        c: {title: T, publisher: P, url: ⟪"mailto:a@b.example"⟫, accessed: 2026-11-20, language: en, kind: press}

      """,
      [
        .init("bad-address", "it has a user before its host"), .init("no-glyph", "U+1F600"),
        .init("bad-address", "it does not begin with https://"),
      ])
    let issuer = Fixture.content["issuers/embassy-xa.yaml"] ?? ""
    let mail = issuer.replacing("https://example.org", with: "mailto:consul@example.org")
    #expect(Fixture.load(["issuers/embassy-xa.yaml": mail]).diagnostics.isEmpty)
  }

  @Test func `templates are held to the rules`() {
    expectStationeryFindings(
      "documents/position-paper/body.md.mustache",
      "# {{>*opening.title}}\n\n⟪{>*opening.bottom-line}}⟫\n{{! {a} 李 }}\n\nA⟪\u{200B}⟫b⟪[^1]⟫\n",
      [
        .init("stray-braces", "'{>*opening.bottom-line}}'"), .init("unsafe-character", "U+200B"),
        .init("typed-note", "a note"),
      ])
    expectStationeryFindings(
      "formats/html/page.html.mustache", "<p>⟪{issuer.name}}⟫ {{title}}⟪\u{202E}⟫ 李 ⟪{a}⟫</p>⟪}}⟫",
      [
        .init("stray-braces", "'{issuer.name}}'"), .init("unsafe-character", "U+202E"),
        .init("stray-braces", "'{a}'"), .init("stray-braces", "'}}'"),
      ])
    expectStationeryFindings(
      "formats/html/page.html.mustache",
      """
      <!-- {a} ⟪{terms.page}}⟫ -->
      <STYLE>@media print { p { {{style}} }} a ⟪{issuer.colour}}⟫</STYLE>
      <script>if (a) { b({}) }</script> {{body}} ⟪{body}⟫
      """,
      [
        .init("stray-braces", "'{terms.page}}'"), .init("stray-braces", "'{issuer.colour}}'"),
        .init("stray-braces", "'{body}'"),
      ])
  }

  @Test func `a style sheet is text`() {
    expectStationeryFindings(
      "formats/html/style.css", "@media print {p {a: b}} ⟪\u{85}⟫ ⟪{terms.page}}⟫\n",
      [.init("unsafe-character", "U+0085"), .init("stray-braces", "'{terms.page}}'")])
    expectStationeryFindings(
      "formats/html/style.css", "p {}⟪\0⟫\n", [.init("invalid-utf8", "a NUL character")])
  }
}

extension String {
  /// Text put together, as marked text.
  fileprivate var asMarked: MarkedText { MarkedText(self) }
}
