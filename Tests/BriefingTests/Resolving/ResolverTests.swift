import Briefing
import CommonMark
import Diagnostics
import TestSupport
import Testing

@Suite struct ResolverTests {
  @Test(arguments: [
    "⟪<⟫div>\ntext\n</div>\n", "A ⟪<⟫b>bold⟪<⟫/b>.", "A ⟪<⟫!-- comment -->.", "- ⟪<⟫hr/>",
    "> one\n> two ⟪<⟫br/>",
  ])
  func `raw HTML`(_ text: String) throws {
    let summary = "raw HTML cannot be printed in every format"
    let expected = ExpectedDiagnostic("raw-html", summary)
    if text.contains("bold") {
      try BriefingFixture.check(text, expected, expected)
    } else {
      try BriefingFixture.check(text, expected)
    }
  }

  @Test func `not raw HTML`() throws {
    try BriefingFixture.checkSilent("A \\<b> and 1 < 2 and `<b>` and {{! <b> }}&lt;b>.")
  }

  @Test func image() throws {
    try BriefingFixture.check(
      "See ⟪!⟫[a picture](flag.png).", .init("image", "an image cannot be part"))
    try BriefingFixture.check("See ⟪!⟫[5](fact:people).", .init("image", "an image"))
    try BriefingFixture.checkSilent("See \\![a link](https://example.org).")
  }

  @Test(arguments: ["> > > > ", "- > 1. - "])
  func `too many blocks`(blocks: String) throws {
    let summary = "more than 4 quotations and lists stand inside one another"
    try BriefingFixture.checkSilent(blocks + "text")
    try BriefingFixture.check(blocks + "⟪>⟫ text", .init("markdown-too-deep", summary))
    try BriefingFixture().check(
      BriefingFixture.pointPath,
      MarkedText(BriefingFixture.piece("A", "Fine.\n\n\(blocks)⟪>⟫ text")),
      .init("markdown-too-deep", summary))
  }

  /// Depth counts the nodes inside one another; the text is the innermost.
  @Test func `too deep`() throws {
    let (opening, closing) = (
      String(repeating: "*a ", count: 27), String(repeating: " b*", count: 27)
    )
    try BriefingFixture.checkSilent("\(opening)*a text*\(closing)")
    try BriefingFixture.check(
      "> \(opening)*⟪a⟫ text*\(closing)",
      .init("markdown-too-deep", "nests more than 30 levels deep"))
  }

  @Test func `no title`() throws {
    let marked: MarkedText = """
      id: ⟪paper⟫
      name: {en: Paper, es: Documento}
      function: {en: States something., es: Dice algo.}
      senders: [embassy, joint]
      parts: {title: required, opening: required, position: required}
      pages: {min: 1, max: 4}
      """
    var fixture = BriefingFixture()
    fixture.templates["documents/paper/document.yaml"] = marked.text
    fixture.templates[BriefingFixture.bodyPath] = "## {{>*opening.title}}\n\nText.\n"
    expect(
      try fixture.findings(),
      match: [.init("no-title", "document type 'paper' prints no title")], in: marked)
    #expect(
      try fixture.findings().first?.range?.file.path == "Templates/documents/paper/document.yaml")
    fixture.templates[BriefingFixture.bodyPath] =
      "## Before\n\nText.\n\n# {{>*opening.title}}\n\nText.\n"
    #expect(try fixture.brief().title == "A plain title")
  }

  @Test func `headings get anchors and stay headings`() throws {
    let brief = try BriefingFixture.body("## One\n\nText.\n\n## Two *more*\n\nText.\n").brief()
    let anchors = brief.document.withRoot { root in
      root.children.filter { $0.headingLevel != nil }.map { heading -> String in
        guard let tag = heading.firstChild?.tag, heading.firstChild == heading.lastChild,
          case .anchor(let name) = brief.elements[tag]
        else { return "no anchor" }
        return name + " " + heading.plainText
      }
    }
    #expect(anchors == ["s1 A plain title", "s2 One", "s3 Two more"])
  }

  /// Everything that is wrong is reported at once.
  @Test func `all findings`() throws {
    try BriefingFixture.check(
      "⟪<⟫hr/>\n\n⟪!⟫[a](b) ⟪[⟫c](source:d) ⟪[⟫e](tel:f) `⟪{{facts.people.value}}⟫`\n",
      .init("raw-html", "raw"), .init("image", "image"), .init("unknown-source", "'d'"),
      .init("unsafe-link", "'tel:f'"), .init("lost-mention", "'1,200'"))
  }

  /// Where nodes of a resolved tree come from, for findings of later stages.
  @Test func `origin of nodes`() throws {
    let brief = try BriefingFixture().brief()
    let places = brief.document.withRoot { root in
      root.children.map { node in
        brief.origin(of: node).map { "\($0.file.path):\($0.start.line)" } ?? "nowhere"
      }
    }
    #expect(places.first == "Templates/documents/paper/body.md.mustache:1")
    #expect(places.dropFirst().first == "Content/openings/xa-now.md:8")
    #expect(places.last == "Templates/documents/paper/body.md.mustache:26")
    #expect(
      places.suffix(3).dropLast() == [
        "Templates/documents/paper/body.md.mustache:20",
        "Templates/documents/paper/body.md.mustache:23",
      ])
    #expect(!places.contains("nowhere"))
  }
}
