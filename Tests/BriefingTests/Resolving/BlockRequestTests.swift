import Diagnostics
import TestSupport
import Testing

@Suite struct BlockRequestTests {
  @Test(arguments: ["char", "Chart", "charts", "tabel", "time-line", "source", "data-spam"])
  func `nearly a block`(_ word: String) throws {
    try BriefingFixture.check(
      "⟪`⟫``\(word) people\n```", .init("unknown-data-block", "unknown data block '\(word)'"))
  }

  /// Ordinary code, which stays code.
  @Test(arguments: ["", "swift", "text", "json", "pie chart", "yaml table"])
  func `ordinary code`(_ info: String) throws {
    let brief = try BriefingFixture.body("```\(info)\nlet x = 1\n```").brief()
    #expect(brief.line.hasSuffix(">let x = 1\n</code></pre>"))
  }

  @Test(arguments: [
    ("chart people by=country", "block 'chart' has no option 'by=country'"),
    ("chart people by=", "block 'chart' has no option 'by='"),
    ("table people sort=place", "block 'table' has no option 'sort=place'"),
    ("timeline pact by=place", "block 'timeline' has no option 'by=place'"),
    ("chart", "block 'chart' takes one id, not 0"),
    ("table people staff", "block 'table' takes one id, not 2"),
    ("timeline", "block 'timeline' takes 1 to 8 ids, not 0"),
    ("timeline a b c d e f g h i", "block 'timeline' takes 1 to 8 ids, not 9"),
    ("sources all", "block 'sources' takes no id, not 1"),
    ("data-span today", "block 'data-span' takes no id, not 1"),
  ])
  func `bad option`(_ info: String, _ summary: String) throws {
    try BriefingFixture.check("⟪`⟫``\(info)\n```", .init("bad-block-option", summary))
  }

  @Test func `option twice`() throws {
    try BriefingFixture.check(
      "⟪`⟫``chart people by=place by=release\n```",
      .init("bad-block-option", "block 'chart' has the option 'by' twice"))
  }

  @Test func `blanks between words`() throws {
    try BriefingFixture.checkSilent("```  chart   people\t by=place \n```")
    try BriefingFixture.checkSilent("~~~chart\tpeople\n~~~")
    let brief = try BriefingFixture.body("```chart\tpeople\n```").brief()
    #expect(brief.charts.count == 1)
  }

  @Test func `with body`() throws {
    try BriefingFixture.check(
      "⟪`⟫``chart people\n1,2\n```",
      .init("block-with-body", "block 'chart' names its data and never holds it"))
    try BriefingFixture.checkSilent("```chart people\n\n  \n```")
  }

  @Test func `in quote`() throws {
    try BriefingFixture.check(
      "> ⟪`⟫``chart people\n> ```",
      .init("block-in-quote", "block 'chart' cannot stand in a block quote"))
    try BriefingFixture.check(
      "- a\n\n  > - ⟪`⟫``sources\n  >   ```", .init("block-in-quote", "block 'sources'"))
    try BriefingFixture.checkSilent("> a\n\n- b\n\n  ```chart people\n  ```")
  }

  @Test func `several faults of one block`() throws {
    let found = try BriefingFixture.body("> ```timeline by=place\n> x\n> ```").findings()
    #expect(
      found.sorted().places == [
        "Templates/documents/paper/body.md.mustache:3:3 bad-block-option",
        "Templates/documents/paper/body.md.mustache:3:3 bad-block-option",
        "Templates/documents/paper/body.md.mustache:3:3 block-in-quote",
        "Templates/documents/paper/body.md.mustache:3:3 block-with-body",
      ])
  }

  @Test func `help names the options`() throws {
    let found = try BriefingFixture.body("```chart people by=x\n```\n\n```timelin\n```").findings()
    #expect(
      found.first?.help == ["its options are by=place|release, last=2|3|4|5|6|7|8|9|10|11|12"])
    #expect(
      found.last?.help == [
        "the data blocks are chart, table, timeline, status, sources, data-span"
      ])
  }
}
