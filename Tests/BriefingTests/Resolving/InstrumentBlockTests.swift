import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// Tables and timelines of agreements, programs and orders; the list of sources.
@Suite struct InstrumentBlockTests {
  @Test func table() throws {
    let brief = try BriefingFixture.body("```table pact\n```").brief()
    let table = try #require(brief.tables.first)
    #expect(table.id == "table-pact")
    #expect(table.caption == "Places of the pact")
    #expect(table.header == ["Town", "Partner"])
    #expect(table.rows.map { $0.map(\.text) } == [["Uno", "Sea"], ["Dos", "Hill"]])
    #expect(!table.rows.joined().contains { $0.isUnverified })
    #expect(table.isNumeric == [false, false])
    #expect(
      table.source == [
        .text("Source: "), .link("State Press", url: "https://example.org/gazette"), .text("; "),
        .text("Statistics Office"),
      ])
    #expect(brief.evidence.sources == [SourceID("gazette"), SourceID("table-2020")])
  }

  @Test func `rows that are known`() throws {
    let fixture = BriefingFixture.body("```table pact\n```")
    #expect(try fixture.brief(.init(asOf: "2017-01-01")).tables.first?.rows.count == 1)
    let all = try #require(fixture.brief(.unverified).tables.first)
    #expect(all.rows.map { $0.map(\.isUnverified) }.last == [true, false])
    try BriefingFixture.check(
      "⟪`⟫``table pact\n```",
      .init("no-observation", "agreement 'pact' has nothing to show on 2016-02-22"),
      in: .init(asOf: "2016-02-22"))
  }

  @Test func `no table`() throws {
    try BriefingFixture.check(
      "⟪`⟫``table plan\n```", .init("no-table", "program 'plan' has no table"))
    let found = try BriefingFixture.body("```table plan\n```").findings()
    #expect(found.first?.notes.first?.range?.file.path == "Content/programs/plan.yaml")
  }

  @Test func timeline() throws {
    let brief = try BriefingFixture.body("```timeline pact\n```").brief()
    let timeline = try #require(brief.timelines.first)
    #expect(timeline.id == "timeline-pact")
    #expect(timeline.caption == "Timeline: The Pact")
    #expect(timeline.entries.map(\.text) == ["The pact is signed", "In force"])
    #expect(timeline.entries.map(\.machineDate) == ["2015-05-01", "2017-02-01"])
    #expect(timeline.entries.map(\.date) == ["May 1, 2015", "February 1, 2017"])
    #expect(timeline.entries.map(\.name) == [nil, nil])
    #expect(timeline.entries.map(\.note) == [1, 1])
    #expect(timeline.entries.map(\.occurrence) == [1, 2])
    #expect(brief.notes.map(\.references) == [2])
  }

  @Test func `status says where instruments stand, and since when`() throws {
    let fixture = BriefingFixture.body("```status pact\n```")
    let table = try #require(fixture.brief(.init(asOf: "2017-06-01")).tables.first)
    #expect(table.id == "status-pact")
    #expect(table.caption == "Status on June 1, 2017")
    #expect(table.header == ["Instrument", "Status", "Since", "By"])
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["PCT", "state-in-force until June 30, 2020", "February 1, 2017", "Both"]
      ])
    #expect(table.source.map(\.text) == ["Source: ", "State Press"])
    // What was not public yet did not stand.
    let before = try #require(fixture.brief(.init(asOf: "2017-05-31")).tables.first)
    #expect(before.rows.first?.map(\.text) == ["PCT", "state-signed", "May 1, 2015", "Both"])
    try BriefingFixture.check(
      "⟪`⟫``status pact\n```",
      .init("no-observation", "agreement 'pact' has nothing to show on 2015-04-30"),
      in: .init(asOf: "2015-04-30"))
    try BriefingFixture.check(
      "⟪`⟫``status pakt\n```",
      .init(
        "unknown-instrument", "unknown agreement, program or order 'pakt'; did you mean 'pact'?"))
  }

  @Test func `timeline of several`() throws {
    let brief = try BriefingFixture.body("```timeline plan pact\n```").brief(.spanish)
    let timeline = try #require(brief.timelines.first)
    #expect(timeline.id == "timeline-plan-pact")
    #expect(timeline.caption == "Cronología: El Plan y El Pacto")
    #expect(timeline.entries.map(\.name) == ["PCT", "El Plan", "PCT"])
    #expect(timeline.entries.map(\.note) == [1, 2, 1])
  }

  /// References are counted as a reader meets them, in the text and in the timeline.
  @Test func `occurrences in reading order`() throws {
    let brief = try BriefingFixture.body(
      "As [said](source:gazette).\n\n```timeline pact\n```\n\nAs [said](source:gazette)."
    ).brief()
    #expect(brief.timelines.first?.entries.map(\.occurrence) == [2, 3])
    #expect(brief.line.contains("{^1.1}") && brief.line.contains("{^1.4}"))
  }

  @Test func `events that are known`() throws {
    let fixture = BriefingFixture.body("```timeline pact\n```")
    #expect(try fixture.brief(.init(asOf: "2017-05-31")).timelines.first?.entries.count == 1)
    #expect(
      try fixture.brief(.unverified).timelines.first?.entries.map(\.isUnverified)
        == [false, false, true])
    try BriefingFixture.check(
      "⟪`⟫``timeline pact plan\n```",
      .init("no-observation", "agreement 'pact' has nothing to show on 2015-04-30"),
      in: .init(asOf: "2015-04-30"))
    // Events that are not milestones are not shown.
    try BriefingFixture.check(
      "⟪`⟫``timeline decree\n```", .init("no-observation", "order 'decree' has nothing to show"))
  }

  @Test func `unknown instrument`() throws {
    try BriefingFixture.check(
      "⟪`⟫``timeline pact plann\n```",
      .init(
        "unknown-instrument", "unknown agreement, program or order 'plann'; did you mean 'plan'?"))
    try BriefingFixture.check(
      "⟪`⟫``timeline people\n```", .init("unknown-instrument", "'people'"))
  }

  @Test func sources() throws {
    let text = """
      ```sources
      ```

      {{facts.people.value}} and [this](source:gazette) and {{facts.people.at.r2018.value}}

      ```table pact
      ```
      """
    let brief = try BriefingFixture.body(text).brief(.spanish)
    let entries = try #require(brief.sourceLists.first)
    #expect(entries.map(\.id.description) == ["table-2020", "gazette", "table-2018"])
    let first = try #require(entries.first)
    #expect(first.title == "Table of 2020" && first.publisher == "Statistics Office")
    #expect(first.date == "1 de septiembre de 2020" && first.url == nil)
    #expect(first.accessed == "consultado el 1 de noviembre de 2020")
    #expect(first.kind == "texto oficial" && first.language == LanguageTag("es"))
    #expect(
      entries.last?.url == "https://example.org/2018" && entries.last?.date == "15 de enero de 2019"
    )
  }

  @Test func `no sources`() throws {
    #expect(try BriefingFixture.body("```sources\n```").brief().sourceLists.map(\.count) == [0])
  }
}
