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

  /// The oldest date among the current series, which alone grow stale.
  @Test(arguments: [
    ("{{facts.people.value}} {{facts.aid.value}}", "2019-09-30"),
    ("{{facts.people.value}} {{facts.offices.value}}", "2020-06-30"),
    ("{{facts.people.value}} {{facts.people.at.r2018.value}}", "2020-06-30"),
    ("{{facts.people.of.pair.value}} {{facts.people.share}}", "2020-06-30"),
  ])
  func `facts as of`(_ text: String, _ date: String) throws {
    let brief = try BriefingFixture.body(text).brief()
    #expect(brief.evidence.factsAsOf == CalendarDate(date))
  }

  @Test func `facts as of without series`() throws {
    let brief = try BriefingFixture.body("{{facts.offices.value}}\n\n```facts-as-of\n```").brief()
    #expect(brief.evidence.factsAsOf == nil)
    #expect(brief.line.hasSuffix("{Facts as of December 31, 2020.}"))
  }

  /// The line counts figures that come after it too.
  @Test func `facts as of stands anywhere`() throws {
    let brief = try BriefingFixture.body("```facts-as-of\n```\n\n{{facts.people.value}}").brief()
    #expect(brief.line.hasPrefix("{Facts as of June 30, 2020.}"))
  }

  /// A paper whose opening says that it was compiled later says of which day it is.
  @Test func reconstruction() throws {
    let plain = BriefingFixture.body("{{facts.people.value}}\n\n```facts-as-of\n```")
    #expect(
      try plain.brief(.init(asOf: "2020-10-31")).line.hasSuffix("{Facts as of June 30, 2020.}"))
    var fixture = plain
    fixture.content["openings/xa-now.md"] = BriefingFixture.opening(
      "XA", "{until: 2020-10-31}\nreconstruction: {compiled: 2026}")
    fixture.content["openings/xa-later.md"] = BriefingFixture.opening("XA", "{from: 2020-11-01}")
    let past = try fixture.brief(.init(asOf: "2020-10-31"))
    #expect(past.line.hasSuffix("{Reconstructed with what was public on October 31, 2020.}"))
    #expect(past.evidence.factsAsOf == CalendarDate("2020-06-30"))
    let today = try fixture.brief(.init(asOf: "2020-11-01"))
    #expect(today.line.hasSuffix("{Facts as of June 30, 2020.}"))
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
