import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct FactObjectTests {
  /// Each member in each language, for the country's own latest value.
  @Test(arguments: [
    ("{{facts.people.value}}", "en", "{1:1,200}{^1.1}"),
    ("{{facts.people.short}}", "en", "{1:1,200}{^1.1}"),
    ("{{facts.offices.value}}", "en", "{1:9 posts}{^1.1}"),
    ("{{facts.offices.value}}", "es", "{1:9 sedes}{^1.1}"),
    ("{{facts.offices.short}}", "en", "{1:9}{^1.1}"),
    ("{{facts.offices.words}}", "en", "{1:nine}{^1.1}"),
    ("{{facts.offices.words}}", "es", "{1:nueve}{^1.1}"),
    ("{{facts.offices.date}}", "en", "February 23, 2016"),
    ("{{facts.offices.date}}", "es", "23 de febrero de 2016"),
    ("{{facts.people.share}}", "en", "{1:15.0%}{^1.1}"),
    ("{{facts.people.rank}}", "en", "{1:second}{^1.1}"),
    ("{{facts.people.rank}}", "es", "{1:segundo}{^1.1}"),
    ("{{facts.people.change}}", "en", "{1:20.0%}{^1.1}"),
    ("{{facts.people.of.XB.change}}", "en", "{1:−10.0%}{^1.1}"),
    ("{{facts.aid.value}}", "en", "{1:US$1.5 billion}{^1.1}"),
    ("{{facts.staff.value}}", "en", "{1:about 40}{^1.1}"),
    ("{{facts.staff.value}}", "es", "{1:cerca de 40}{^1.1}"),
    ("{{facts.staff.of.XB.value}}", "en", "{1:more than 30}{^1.1}"),
    ("{{facts.staff.short}}", "en", "{1:40}{^1.1}"),
    ("{{facts.people-share.value}}", "en", "{1:15.0%}{^1.1}"),
    ("{{facts.people-rank.value}}", "en", "{1:second}{^1.1}"),
    ("{{facts.people-guests.value}}", "en", "{1:1,500}{^1.1}"),
    ("{{facts.people.source}}", "en", "{@table-2020:Statistics Office}{^1.1}"),
    ("{{facts.people.at.r2018.source}}", "es", "{@table-2018:Cuadro 2018}{^1.1}"),
    (
      "{{facts.people-guests.source}}", "en",
      "{@table-2020:Statistics Office},{^1.1} {@gazette:State Press}{^2.1}"
    ),
  ])
  func member(_ tag: String, _ language: String, _ view: String) throws {
    let brief = try BriefingFixture.body(tag).brief(EditionRequest(language: language))
    #expect(brief.line == view)
  }

  @Test(arguments: [
    ("{{facts.people.at.r2018.value}}", "{1:1,000}{^1.1}"),
    ("{{facts.people.at.2018-06-30.value}}", "{1:1,000}{^1.1}"),
    ("{{facts.people.of.XB.value}}", "{1:450}{^1.1}"),
    ("{{facts.people.of.all.value}}", "{1:8,000}{^1.1}"),
    ("{{facts.people.of.XC.value}}", "{1:2,000}{^1.1}"),
    ("{{facts.people.of.pair.value}}", "{1:1,650}{^1.1}"),
    ("{{facts.people.of.XB.at.r2018.value}}", "{1:500}{^1.1}"),
    ("{{facts.people.at.r2018.of.XB.value}}", "{1:500}{^1.1}"),
    ("{{facts.people.at.r2018.of.XB.rank}}", "{1:3}{^1.1}"),
    ("{{facts.people.of.pair.share}}", "{1:20.6%}{^1.1}"),
    ("{{facts.people-share.at.r2018.value}}", "{1:12.5%}{^1.1}"),
    ("{{facts.people.at.2018-06-30.date}}", "June 30, 2018"),
    ("{{facts.offices.of.XB.value}}", "{1:9 posts}{^1.1}"),
  ])
  func selector(_ tag: String, _ view: String) throws {
    #expect(try BriefingFixture.body(tag).brief().line == view)
  }

  @Test func `group sums its members`() throws {
    let brief = try BriefingFixture.body("{{facts.people.value}}").brief(.pair)
    #expect(brief.line == "{1:1,650}{^1.1}")
    let figure = try #require(brief.evidence.mentions.first?.figure)
    #expect(figure.origin == .sum)
    #expect(figure.place == SubjectID("pair"))
    #expect(figure.inputs.map(\.plain) == ["1200", "450"])
    #expect(figure.isCurrent)
  }

  @Test func `sections ask whether there is a value`() throws {
    let brief = try BriefingFixture.body(
      "{{#facts.hearsay.value}}yes{{/facts.hearsay.value}}"
        + "{{^facts.hearsay.value}}no{{/facts.hearsay.value}}"
        + "{{#facts.people.value}} yes{{/facts.people.value}}"
    ).brief()
    #expect(brief.line == "no yes")
    #expect(brief.evidence.mentions.isEmpty)
  }

  @Test(
    arguments: [
      ("peopel", "facts.peopel.value", "unknown name 'facts.peopel'", "facts.people"),
      ("valeu", "facts.people.valeu", "unknown name 'facts.people.valeu'", "facts.people.value"),
      ("r2019", "facts.people.at.r2019.value", "unknown name 'facts.people.at.r2019'", nil),
      ("XD", "facts.people.of.XY.value", "unknown name 'facts.people.of.XY'", nil),
      ("moment", "facts.people-guests.at.r2081.value", "'facts.people-guests.at.r2081'", nil),
      (
        "place", "facts.offices.of.pairr.value", "'facts.offices.of.pairr'", "facts.offices.of.pair"
      ),
    ] as [(String, String, String, String?)])
  func `unknown name`(_ what: String, _ name: String, _ summary: String, _ near: String?) throws {
    try BriefingFixture.check("A {{⟪\(name)⟫}} b", .init("unknown-name", summary))
    let found = try BriefingFixture.body("A {{\(name)}} b").findings()
    if let near { #expect(found.first?.help.first == "did you mean '\(near)'?") }
  }

  @Test func `words that the language lacks`() throws {
    try BriefingFixture.check(
      "A {{⟪facts.guests.words⟫}}", .init("no-words", "no word for 300 in language 'en'"))
    try BriefingFixture.check(
      "A {{⟪facts.guests.words⟫}}", .init("no-words", "no word for 300 in language 'es'"),
      in: .spanish)
    try BriefingFixture.checkSilent("A {{facts.offices.words}}")
  }

  /// A name that a template misspells is reported in the file that holds it.
  @Test func `an unknown release or place is told with those that there are`() throws {
    func help(_ tag: String) throws -> [String] {
      try BriefingFixture.body("{{\(tag)}}").findings().flatMap(\.help)
    }
    #expect(
      try help("facts.people.at.r2019.value").last
        == "its releases are r2020 (2020-06-30), r2018 (2018-06-30)")
    #expect(try help("facts.people.of.XY.value").last == "its places are XA, XB, XC, all")
  }

  @Test func `misspelled in prose`() throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath,
      MarkedText(BriefingFixture.piece("Alpha", "There are {{⟪facts.poeple.value⟫}}.")),
      .init("unknown-name", "facts.poeple"))
    try BriefingFixture().check(
      BriefingFixture.actPath,
      MarkedText(BriefingFixture.act("Act on\n{{⟪facts.poeple.value⟫}} by {{act.by}}.")),
      .init("unknown-name", "facts.poeple"))
    try BriefingFixture().check(
      BriefingFixture.actPath, MarkedText(BriefingFixture.act("Act by {{⟪act.day⟫}}.")),
      .init("unknown-name", "act.day"))
    try BriefingFixture().check(
      "openings/xa-now.md",
      MarkedText(BriefingFixture.opening("XA", bottomLine: "It is {{⟪facts.poeple.value⟫}}.")),
      .init("unknown-name", "facts.poeple"))
    try BriefingFixture().check(
      BriefingFixture.answerPath,
      MarkedText(BriefingFixture.piece("Why?", "{{⟪terms.becuase⟫}}")),
      .init("unknown-name", "terms.becuase"))
  }
}
