import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// Charts and tables of facts.
@Suite struct SeriesBlockTests {
  private func bars(_ info: String, _ request: EditionRequest = .init()) throws -> [String] {
    let brief = try BriefingFixture.body("```\(info)\n```").brief(request)
    return try #require(brief.charts.first).bars.map {
      "\($0.label) \($0.text) \($0.value)" + ($0.isHighlighted ? " own" : "")
        + ($0.isUnverified ? " unverified" : "")
    }
  }

  /// Countries of the dossier, largest first; the subject's own stand out.
  @Test func `chart by place`() throws {
    #expect(try bars("chart people") == ["Alba 1,200 1200.0 own", "Brisa 450 450.0"])
    #expect(
      try bars("chart people by=place", .pair) == ["Alba 1,200 1200.0 own", "Brisa 450 450.0 own"])
    let brief = try BriefingFixture.body("```chart people\n```").brief()
    let chart = try #require(brief.charts.first)
    #expect(chart.id == "chart-people")
    #expect(chart.caption == "People abroad, June 30, 2020")
    #expect(
      chart.alternative
        == "Bar chart: People abroad, June 30, 2020. Alba, 1,200; Brisa, 450.")
    #expect(
      chart.source.map(\.text).joined() == "Source: Statistics Office; data of June 30, 2020.")
    #expect(brief.evidence.sources == [SourceID("table-2020")])
    #expect(brief.line == "{chart-people}")
  }

  @Test func `hedges stand in the bars`() throws {
    #expect(try bars("chart staff") == ["Alba about 40 40.0 own", "Brisa more than 30 30.0"])
    let brief = try BriefingFixture.body("```chart staff\n```").brief()
    #expect(brief.evidence.mentions.map(\.printed) == ["about 40", "more than 30"])
    #expect(brief.evidence.mentions.map(\.isInBlock) == [true, true])
    #expect(brief.evidence.mentions.first?.range.start.line == 3)
  }

  @Test func `chart by release`() throws {
    #expect(
      try bars("chart people by=release")
        == ["June 30, 2018 1,000 1000.0 own", "June 30, 2020 1,200 1200.0 own"])
    #expect(
      try bars("chart aid by=release") == [
        "fiscal year 2018 US$750 million 750.0 own", "fiscal year 2019 US$1.5 billion 1500.0 own",
      ])
    #expect(try bars("chart people by=release", .init(asOf: "2019-12-31")).count == 1)
    #expect(try bars("chart offices") == ["February 23, 2016 9 posts 9.0 own"])
    let brief = try BriefingFixture.body("```chart aid by=release\n```").brief()
    #expect(brief.charts.first?.caption == "Aid")
    #expect(brief.evidence.sources == [SourceID("table-2018"), SourceID("table-2020")])
  }

  /// A later version of one moment takes the place of the earlier one.
  @Test func `revised release`() throws {
    var fixture = BriefingFixture.body("```chart people by=release\n```")
    fixture.content["facts/all.yaml"]?.replace(
      "      - id: r2020",
      with: """
              - id: r2018-revised
                as_of: 2018-06-30
                published: 2019-09-01
                source: table-2018
                verified: true
                values: {XA: 1010}
              - id: r2020
        """)
    #expect(try fixture.brief().charts.first?.bars.map(\.text) == ["1,010", "1,200"])
    #expect(
      try fixture.brief(.init(asOf: "2019-08-31")).charts.first?.bars.map(\.text) == ["1,000"])
  }

  /// The newest bar of a current series is its latest value, so its age counts.
  @Test func `age of a series in a charts`() throws {
    for info in ["chart people", "chart people by=release", "table people by=release"] {
      let brief = try BriefingFixture.body("```\(info)\n```").brief()
      #expect(brief.evidence.currentSeries?.lowerBound == CalendarDate("2020-06-30"), "\(info)")
    }
    #expect(try BriefingFixture.body("```chart offices\n```").brief().evidence.currentSeries == nil)
  }

  @Test func `latest release that holds the subject`() throws {
    #expect(
      try bars("chart aid by=place", .pair) == [
        "Alba US$750 million 750.0 own", "Brisa US$20 million 20.0 own",
      ])
    #expect(try bars("chart aid by=place") == ["Alba US$1.5 billion 1500.0 own"])
  }

  @Test func `unverified bar`() throws {
    #expect(try bars("chart hearsay", .unverified) == ["Alba 77 77.0 own unverified"])
    try BriefingFixture.check(
      "⟪`⟫``chart hearsay\n```",
      .init("no-observation", "fact 'hearsay' has nothing to show on 2020-12-31"))
  }

  @Test func table() throws {
    let brief = try BriefingFixture.body("```table people by=place\n```").brief(.spanish)
    let table = try #require(brief.tables.first)
    #expect(table.id == "table-people")
    #expect(table.caption == "Personas en el exterior, 30 de junio de 2020")
    #expect(table.header == ["Lugar", "Valor"])
    #expect(table.isNumeric == [false, true])
    #expect(table.rows.map { $0.map(\.text) } == [["el Alba", "1,200"], ["Brisa", "450"]])
    #expect(
      table.source.map(\.text).joined()
        == "Fuente: Statistics Office; datos del 30 de junio de 2020.")
    let moments = try BriefingFixture.body("```table aid by=release\n```").brief(.unverified)
    #expect(moments.tables.first?.header == ["Date", "Value"])
    let hidden = try BriefingFixture.body("```table hearsay\n```").brief(.unverified)
    #expect(hidden.tables.first?.rows.map { $0.map(\.isUnverified) } == [[false, true]])
  }

  @Test func `nothing yet`() throws {
    try BriefingFixture.check(
      "⟪`⟫``table people\n```",
      .init("no-observation", "fact 'people' has nothing to show on 2018-08-31"),
      in: .init(asOf: "2018-08-31"))
    try BriefingFixture.checkSilent("```table people\n```", in: .init(asOf: "2018-09-01"))
  }

  @Test(arguments: [
    ("chart peopel", "unknown fact 'peopel'; did you mean 'people'?"),
    ("table pcat", "unknown fact 'pcat'; did you mean 'pact'?"),
    ("table pact by=place", "unknown fact 'pact'"),
    ("chart pact", "unknown fact 'pact'"),
  ])
  func unknown(_ info: String, _ summary: String) throws {
    try BriefingFixture.check("⟪`⟫``\(info)\n```", .init("unknown-fact", summary))
    let found = try BriefingFixture.body("```\(info)\n```").findings()
    #expect(
      found.first.map { !$0.summary.contains("mean 'pact'") || info.contains("pcat") } == true)
  }

  /// A computed fact is known; a block shows what was measured.
  @Test func `computed fact`() throws {
    try BriefingFixture.check(
      "⟪`⟫``chart people-share\n```",
      .init("computed-fact", "fact 'people-share' is computed, and blocks show measured facts"))
  }
}
