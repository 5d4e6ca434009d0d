import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "[web](https://example.org)", "[web](http://example.org)", "<https://example.org>",
    "[title](#s1)", "[upper](HTTPS://example.org)", "[example.org](https://www.example.org/a)",
    "[ñ](https://www.educación.example.ñ/a)", "[port](https://example.org:8080/a?b=@c#d)",
  ])
  func allowed(_ link: String) throws {
    try BriefingFixture.checkSilent("See \(link).")
  }

  @Test(arguments: [
    ("[x](javascript:alert)", "javascript:alert"), ("[x](JavaScript:alert)", "JavaScript:alert"),
    ("[x](file:///etc/passwd)", "file:///etc/passwd"),
    ("[x](data:text/html,a)", "data:text/html,a"),
    ("[x](data:image/png,a)", "data:image/png,a"), ("<ftp://example.org>", "ftp://example.org"),
    ("[x](vbscript:a)", "vbscript:a"), ("[x](tel:123)", "tel:123"),
    ("[x](java&#10;script:a)", "java"), ("[mail](mailto:a@example.org)", "mailto:a"),
    ("<a@example.org>", "mailto:a"),
  ])
  func unsafe(_ link: String, _ url: String) throws {
    let marked = "See ⟪\(link.first.map(String.init) ?? "")⟫\(link.dropFirst()) there."
    try BriefingFixture.check(
      marked, .init("unsafe-link", "a link must not lead to '\(url)"))
  }

  @Test func `unsafe by reference`() throws {
    try BriefingFixture.check(
      "See ⟪[⟫x][y].\n\n[y]: javascript:a\n", .init("unsafe-link", "'javascript:a'"))
  }

  @Test func citation() throws {
    let brief = try BriefingFixture.body(
      "The press [said *so*](source:gazette). Also[](source:table-2018)."
    ).brief()
    #expect(
      brief.line
        == "The press {@gazette:said <em>so</em>}.{^1.1} Also{@table-2018:}.{^2.1}")
    #expect(brief.noteTexts == ["State Press.", "Table 2018, January 15, 2019."])
    #expect(
      brief.notes.first?.pieces.first == .link("State Press", url: "https://example.org/gazette"))
    #expect(brief.evidence.sources == [SourceID("gazette"), SourceID("table-2018")])
  }

  @Test func `unknown source`() throws {
    try BriefingFixture.check(
      "The press ⟪[⟫said](source:gazete).",
      .init("unknown-source", "unknown source 'gazete'; did you mean 'gazette'?"))
    try BriefingFixture.check("A⟪[⟫](source:zzz).", .init("unknown-source", "'zzz'"))
    try BriefingFixture.check("A ⟪[⟫b](source:).", .init("unknown-source", "unknown source ''"))
  }

  @Test(arguments: [" ", "&nbsp;", "\u{A0} "])
  func `a citation of blanks shows nothing`(_ blank: String) throws {
    try BriefingFixture.check(
      "The press ⟪[⟫\(blank)](source:gazette) said.",
      .init("empty-link", "a citation of 'gazette' has blanks"))
  }

  @Test func `unread source`() throws {
    let text = "The press ⟪[⟫said](source:rumour-mill)."
    try BriefingFixture.check(
      text, .init("unread-source", "source 'rumour-mill' was never opened"))
    let found = try BriefingFixture.body("[a](source:rumour-mill)").findings()
    #expect(found.first?.notes.first?.range?.text == "rumour-mill")
    #expect(found.first?.notes.first?.range?.file.path == "Content/sources/all.yaml")
    try BriefingFixture.checkSilent("[a](source:rumour-mill)", in: .unverified)
  }

  /// Places in paragraphs of several lines, also inside of lists and quotations.
  @Test(arguments: [
    "One\ntwo ⟪[⟫a](source:zzz)", "One\n  two ⟪[⟫a](source:zzz)",
    "- one\n  two ⟪[⟫a](source:zzz)", "> one\n> two ⟪[⟫a](source:zzz)",
    "> one\ntwo ⟪[⟫a](source:zzz)", "1. > one\n   > two\n   > *é ⟪[⟫a](source:zzz)*",
    "- - one\n    two\n\n    three\n    **four** ⟪[⟫a](source:zzz)",
    "One ⟪[⟫a\nb](source:zzz) c", "> One ⟪[⟫a *b\n> c* d](source:zzz) e",
    "## A ⟪[⟫a](source:zzz)\n\nb",
    "Ends\nin ⟪[⟫a](source:zzz)\n---\nb", "\tcode\n\n⟪[⟫a](source:zzz)",
    "{{subject.name}} and {{subject.name}} ⟪[⟫a](source:zzz)",
    "{{subject.name}} and\n{{subject.name}} ⟪[⟫a](source:zzz)",
    "Ends in a break\\\n⟪[⟫a](source:zzz)",
    "`a\nb` ⟪[⟫a](source:zzz)",
  ])
  func place(_ text: String) throws {
    try BriefingFixture.check(text, .init("unknown-source", "'zzz'"))
  }

  /// The same in a point, which the body indents or begins in the middle of a line.
  @Test func `place in prose`() throws {
    let marked = MarkedText(
      BriefingFixture.piece("Alpha", "One\ntwo ⟪[⟫a](source:zzz).\n\nThree."))
    try BriefingFixture().check(
      BriefingFixture.pointPath, marked, .init("unknown-source", "'zzz'"))
    try BriefingFixture().check(
      BriefingFixture.actPath,
      MarkedText(BriefingFixture.act("One {{act.by}}\nand two ⟪[⟫a](source:zzz).")),
      .init("unknown-source", "'zzz'"))
  }

  @Test func `typed by hand`() throws {
    let summary = "'5' is typed as a figure by hand"
    for url in ["fact:people", "fact:people/XA#1", "FACT:people", "fact:", "fact:people#9"] {
      try BriefingFixture.check("A ⟪[⟫5](\(url)) b.", .init("typed-fact", summary))
    }
    try BriefingFixture.check(
      "A ⟪[⟫5](#fact:people) b.", .init("unknown-anchor", "'#fact:people'"))
  }

  /// A copied link with the number of a real figure, after it and before it, with its words and
  /// with others.
  @Test func `copied number`() throws {
    let summary = "'1,200' is typed as a figure by hand"
    let tag = "{{facts.people.value}}"
    try BriefingFixture.check(
      "A \(tag) and ⟪[⟫1,200](fact:people/XA#1).", .init("typed-fact", summary))
    try BriefingFixture.check(
      "A ⟪[⟫1,200](fact:people/XA#1) and \(tag).", .init("typed-fact", summary))
    try BriefingFixture.check(
      "A \(tag) and ⟪[⟫1,300](fact:people/XA#1).", .init("typed-fact", "'1,300'"))
    try BriefingFixture.check(
      "A ⟪[⟫1,200](fact:people/XB#1) and \(tag).", .init("typed-fact", summary))
  }

  /// A copy does not stand in for the real figure, which was lost.
  @Test func `copy of a lost figure`() throws {
    try BriefingFixture.check(
      "A `⟪{{facts.people.value}}⟫` and ⟪[⟫1,200](fact:people/XA#1).",
      .init("lost-mention", "'1,200'"), .init("typed-fact", "'1,200'"))
  }

  /// The same tag twice is two figures, not a copy.
  @Test func `same tag twice`() throws {
    let brief = try BriefingFixture.body("{{facts.people.value}} is {{facts.people.value}}").brief()
    #expect(brief.line == "{1:1,200} is {2:1,200}{^1.1}")
  }
}
