import Briefing
import Diagnostics
import DossierModel
import Testing

@Suite struct EvidenceTests {
  /// Mentions are in the order of the text, each with its words, figure, member and tag.
  @Test func mentions() throws {
    let tags = [
      "{{facts.people.value}}", "{{facts.staff.value}}", "{{facts.offices.words}}",
      "{{facts.people.share}}",
    ]
    let brief = try BriefingFixture.body(tags.joined(separator: " and ")).brief()
    let mentions = brief.evidence.mentions
    #expect(mentions.map(\.number) == [1, 2, 3, 4])
    #expect(mentions.map(\.printed) == ["1,200", "about 40", "nine", "15.0%"])
    #expect(mentions.compactMap(\.member) == [.value, .value, .words, .share])
    #expect(mentions.map(\.range.text) == tags)
    #expect(
      mentions.compactMap(\.figure).map(\.fact.description) == [
        "people", "staff", "offices", "people",
      ])
    #expect(mentions.compactMap(\.figure).map(\.plain) == ["1200", "40", "9", "15.0"])
    #expect(
      mentions.compactMap(\.figure).map(\.place) == [
        SubjectID("XA"), SubjectID("XA"), nil, SubjectID("XA"),
      ])
    #expect(mentions.map(\.isInBlock) == [false, false, false, false])
  }

  @Test func `date and source are no mentions`() throws {
    let brief = try BriefingFixture.body("{{facts.people.date}} {{facts.people.source}}").brief()
    #expect(brief.evidence.mentions.isEmpty)
    #expect(brief.evidence.sources == [SourceID("table-2020")])
  }

  /// The span of the current series, which alone grow stale.
  @Test(arguments: [
    ("{{facts.people.value}} {{facts.aid.value}}", "2019-09-30", "2020-06-30"),
    ("{{facts.people.value}} {{facts.offices.value}}", "2020-06-30", "2020-06-30"),
    ("{{facts.people.value}} {{facts.people.at.r2018.value}}", "2020-06-30", "2020-06-30"),
    ("{{facts.people.of.pair.value}} {{facts.people.share}}", "2020-06-30", "2020-06-30"),
  ])
  func `current series`(_ text: String, _ first: String, _ last: String) throws {
    let brief = try BriefingFixture.body(text).brief()
    #expect(brief.evidence.currentSeries?.lowerBound == CalendarDate(first))
    #expect(brief.evidence.currentSeries?.upperBound == CalendarDate(last))
  }

  @Test func `the line says the span, and when the legal positions were last looked at`() throws {
    var fixture = BriefingFixture.body(
      "{{facts.people.value}} {{facts.aid.value}}\n\n```data-span\n```")
    let span = "Current series from September 30, 2019 to June 30, 2020."
    #expect(try fixture.brief().line.hasSuffix("{\(span)}"))
    // Of what the paper presumes, the day on which the sources of its status were last read.
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha", "Text.", "for: all\nwhile: {pact: [in-force, unknown]}\nweight: 10")
    #expect(try fixture.brief().line.contains(" Legal positions last checked on "))
    #expect(
      try fixture.brief(.spanish).line.contains(
        " Situación jurídica verificada por última vez el "))
    // Nobody can have looked after the day of the paper.
    let earlier = EditionRequest(asOf: "2020-09-30")
    #expect(try !fixture.brief(earlier).line.contains("Legal positions"))
  }

  @Test func `no current series`() throws {
    let brief = try BriefingFixture.body("{{facts.offices.value}}\n\n```data-span\n```").brief()
    #expect(brief.evidence.currentSeries == nil)
    #expect(brief.line.hasSuffix("{Made from what was public on December 31, 2020.}"))
  }

  /// The line counts figures that come after it too.
  @Test func `the line stands anywhere`() throws {
    let brief = try BriefingFixture.body("```data-span\n```\n\n{{facts.people.value}}").brief()
    #expect(brief.line.hasPrefix("{Current series as of June 30, 2020.}"))
  }

  /// A paper whose opening says that it was compiled later says of which day it is.
  @Test func reconstruction() throws {
    let plain = BriefingFixture.body("{{facts.people.value}}\n\n```data-span\n```")
    #expect(
      try plain.brief(.init(asOf: "2020-10-31")).line.hasSuffix(
        "{Current series as of June 30, 2020.}"))
    var fixture = plain
    fixture.content["openings/xa-now.md"] = BriefingFixture.opening(
      "XA", "{until: 2020-10-31}\nreconstruction: {compiled: 2026}")
    fixture.content["openings/xa-later.md"] = BriefingFixture.opening("XA", "{from: 2020-11-01}")
    let past = try fixture.brief(.init(asOf: "2020-10-31"))
    #expect(past.line.hasSuffix("{Reconstructed with what was public on October 31, 2020.}"))
    #expect(past.evidence.currentSeries?.lowerBound == CalendarDate("2020-06-30"))
    let today = try fixture.brief(.init(asOf: "2020-11-01"))
    #expect(today.line.hasSuffix("{Current series as of June 30, 2020.}"))
    #expect(
      try fixture.brief(.init(language: "es", asOf: "2020-10-31")).line
        .hasSuffix("{Reconstruido con lo que era público al 31 de octubre de 2020.}"))
  }
}

extension Mention {
  fileprivate var member: FactMember? {
    if case .figure(_, let member) = content { member } else { nil }
  }
}
