import Briefing
import CommonMark
import Diagnostics
import TestSupport
import Testing

/// Each piece is blocks of its own: it runs into nothing and nothing runs into it.
@Suite struct PieceTests {
  private static let opening = "openings/xa-now.md"

  /// The paper as HTML when a content file holds `text`.
  private func html(_ path: String, _ text: String) throws -> String {
    var fixture = BriefingFixture()
    fixture.content[path] = text
    let brief = try fixture.brief()
    let bytes = brief.document.render(.html)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func point(_ body: String) throws -> String {
    try html(BriefingFixture.pointPath, BriefingFixture.piece("Alpha", body))
  }

  /// The title of a point stands before its first paragraph, or in a paragraph of its own.
  @Test(
    arguments: [
      ("Text.", "<p><strong>Alpha.</strong> Text.</p>"),
      ("Text.\n\nMore.", "<p><strong>Alpha.</strong> Text.</p>\n<p>More.</p>"),
      ("1. first\n2. second", "<p><strong>Alpha.</strong></p>\n<ol>\n<li>first</li>\n<li>second"),
      ("- a\n- b", "<p><strong>Alpha.</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>"),
      ("> said", "<p><strong>Alpha.</strong></p>\n<blockquote>\n<p>said</p>"),
      ("```\ncode\n```", "<p><strong>Alpha.</strong></p>\n<pre><code>code\n</code></pre>"),
      ("### Further\n\nText.", "<p><strong>Alpha.</strong></p>\n<h3>Further</h3>\n<p>Text.</p>"),
      ("2025\\. That year.", "<p><strong>Alpha.</strong> 2025. That year.</p>"),
    ])
  func `a piece may begin with any block`(_ body: String, _ expected: String) throws {
    let html = try point(body)
    #expect(html.contains(expected), "\(html)")
  }

  @Test func `a data block at the start of a piece stands under its title`() throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha", "```table pact\n```", "for: all\nabout: [pact]\nweight: 10")
    let brief = try fixture.brief()
    #expect(brief.tables.count == 1)
    #expect(try fixture.findings().isEmpty)
  }

  @Test func `an act of several blocks stays one item`() throws {
    let list = try html(
      BriefingFixture.actPath,
      BriefingFixture.act("to name an office:\n\n- in Texas;\n- in Arizona."))
    #expect(list.contains("<ol>\n<li><strong>The other side:</strong> to name an office:\n<ul>"))
    let loose = try html(
      BriefingFixture.actPath, BriefingFixture.act("to act.\n\nAnd soon."))
    #expect(
      loose.contains(
        "<ol>\n<li>\n<p><strong>The other side:</strong> to act.</p>\n<p>And soon.</p>"))
  }

  /// Markdown takes what follows a line without a blank one between for the same paragraph.
  @Test(arguments: [
    ("to look:\n\n```table people by=place\n```", "look:\n    \n    x"),
    ("- a\n- b\n\n```table people by=place\n```", "- b\n    \n    x"),
    ("- a\n  ```table people by=place\n  ```", "- a\n        \n        x"),
    ("to look:\n\n---", "look:\n    \n    -----"),
    ("to look:\n\n2. b\n3. c", "look:\n    \n    2.  b"),
    ("to look:\n\n- a\n- b", "look:\n      - a\n      - b"),
  ])
  func `a block behind a line of an item is told from it`(
    _ body: String, _ expected: String
  ) throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.actPath] = BriefingFixture.act(body)
    let brief = try fixture.brief()
    brief.document.withRoot { root in
      for event in root.walk() where event.isEntering {
        guard let tag = event.node.tag, case .table = brief.elements[tag] else { continue }
        event.node.setRenderedText(onEnter: "x")
      }
    }
    let text = String(decoding: brief.document.render(.commonmark), as: UTF8.self)
    #expect(text.contains(expected), "\(text)")
  }

  @Test func `a link definition serves its own piece alone`() throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha", "The [plan].\n\n[plan]: https://example.org/plan")
    fixture.content[BriefingFixture.answerPath] = BriefingFixture.piece(
      "Why?", "Because of the [plan].")
    let html = String(decoding: try fixture.brief().document.render(.html), as: UTF8.self)
    #expect(html.contains("The <a href=\"https://example.org/plan\">plan</a>."))
    #expect(html.contains("Because of the [plan]."))
  }

  @Test(arguments: ["⟪`⟫``\ncode", "⟪~⟫~~\ncode\n```", "Text.\n\n⟪`⟫```\ncode\n```"])
  func `a fence closes in its piece`(_ body: String) throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath, MarkedText(BriefingFixture.piece("Alpha", body)),
      .init("unclosed-fence", "is not closed"))
  }

  @Test(arguments: [
    "{{#subject.joint}}Both.{{/subject.joint}}", "&nbsp;", "[x]: https://a.example",
  ])
  func `a piece that prints nothing is an error in its file`(_ body: String) throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath, MarkedText(BriefingFixture.piece("Alpha", "\n⟪\(body)⟫")),
      .init("empty-piece", "'alpha' prints nothing here"))
    try BriefingFixture().check(
      Self.opening, MarkedText(BriefingFixture.opening("XA", bottomLine: "⟪\(body)⟫")),
      .init("empty-piece", "'bottom-line' of opening 'xa-now' prints nothing"))
  }

  @Test(arguments: ["\\", ".", "—", "**.**", "- –"])
  func `a piece without a letter or a digit says nothing`(_ body: String) throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath, MarkedText(BriefingFixture.piece("Alpha", "\n⟪\(body)⟫")),
      .init("empty-piece", "'alpha' prints no letter or digit here"))
  }

  @Test func `a title needs a letter or a digit`() throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(".", "Text.")
    #expect(try fixture.findings().map(\.id.rawValue).contains("empty-piece"))
  }

  @Test(arguments: ["{{facts.people.value}}", "```table people\n```"])
  func `a figure or a data block is enough`(_ body: String) throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece("Alpha", "\n\(body)")
    #expect(try !fixture.findings().map(\.id.rawValue).contains("empty-piece"))
  }

  @Test func `what prints nothing for one subject may print something for another`() throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha", "{{#subject.joint}}Both.{{/subject.joint}}")
    #expect(try fixture.findings(.pair).isEmpty)
    #expect(
      try fixture.findings().places == ["Content/\(BriefingFixture.pointPath):6:1 empty-piece"])
  }

  @Test(arguments: ["#", "-", ">", "1."])
  func `a title is one line`(_ mark: String) throws {
    let text =
      "{{^subject.joint}}⟪\(mark.prefix(1))⟫\(mark.dropFirst()) {{/subject.joint}}One"
    try BriefingFixture().check(
      Self.opening, MarkedText(BriefingFixture.opening("XA", title: text)),
      .init("not-one-line", "is one line of text"))
    try BriefingFixture().check(
      BriefingFixture.pointPath, MarkedText(BriefingFixture.piece(text, "Text.")),
      .init("not-one-line", "'title' of 'alpha' is one line of text"))
  }

  @Test(arguments: [
    "⟪#⟫# Level", "⟪L⟫ine\n===", "⟪L⟫ine\n---", "⟪#⟫### Deep", "Text.\n\n⟪#⟫##",
  ])
  func `headings of a piece stay below its own`(_ body: String) throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath, MarkedText(BriefingFixture.piece("Alpha", body)),
      .init("heading-level", ""))
  }

  @Test(arguments: [
    "### Above\n\nText.\n\n⟪#⟫## Last", "⟪#⟫## First\n\n### Second\n\nText.",
    "### First\n\n⟪#⟫### Below\n\n### Second\n\nText.", "⟪#⟫## Ruled\n\n***",
  ])
  func `something stands below a heading`(_ body: String) throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath, MarkedText(BriefingFixture.piece("Alpha", body)),
      .init("empty-section", "nothing stands below this heading"))
  }

  @Test(arguments: ["> ⟪#⟫## Quoted", "- ⟪#⟫## Listed"])
  func `a heading stands in no other block`(_ body: String) throws {
    try BriefingFixture.check(body, .init("heading-level", "cannot stand in"))
  }

  /// The places in a body template where a piece of several blocks cannot go.
  @Test(arguments: [
    "⟪{{>*opening.bottom-line}}⟫ and more", "*⟪{{>*opening.bottom-line}}⟫*",
    "## ⟪{{>*opening.bottom-line}}⟫",
  ])
  func `a piece ends its line`(_ text: String) throws {
    try BriefingFixture.check(text, .init("misplaced-piece", "must end its line"))
  }

  @Test(arguments: [
    "`⟪{{>*opening.bottom-line}}⟫`", "```\n⟪{{>*opening.bottom-line}}⟫\n```",
    "!⟪{{>*opening.bottom-line}}⟫",
  ])
  func `a piece comes out`(_ text: String) throws {
    let marked = MarkedText("# {{>*opening.title}}\n\n" + text)
    let found = try BriefingFixture.body(marked).findings().filter { $0.id == "lost-piece" }
    expect(found, match: [.init("lost-piece", "does not come out in the paper")], in: marked)
  }

  @Test func `a link cannot stand for a piece`() throws {
    try BriefingFixture.check("A ⟪[⟫x](piece:1).", .init("unsafe-link", "piece:1"))
    try BriefingFixture.check("A ⟪[⟫](piece:1).", .init("unsafe-link", "piece:1"))
  }

  /// Findings in a piece fall where they stand, also behind a title and in further lines.
  @Test func `a finding in a piece has its place`() throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath,
      MarkedText(
        BriefingFixture.piece(
          "Alpha",
          "One\\\ntwo\nthree ⟪[⟫x](javascript:a).\n\n> four\n> ⟪[⟫y](javascript:b)")),
      .init("unsafe-link", "javascript:a"), .init("unsafe-link", "javascript:b"))
  }
}
