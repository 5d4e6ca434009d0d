import Briefing
import Diagnostics
import TestSupport
import Testing

/// Flows in tags, notes and charts: a part of a year never stands for a year.
@Suite struct FlowTests {
  private static let base = "source: gazette, verified: true"

  /// A yearly series to which somebody adds the first nine months of the year that runs.
  private static func fixture(_ body: String, every: String = "year") -> BriefingFixture {
    var fixture = BriefingFixture.body(body)
    fixture.content["facts/wages.yaml"] = """
      facts:
        wages:
          title: {en: Wages, es: Salarios}
          unit: usd-million
          kind: series
          every: \(every)
          releases:
            - {id: w2018, period: 2018, \(base), values: {XA: 800}}
            - {id: w2019, period: 2019, \(base), values: {XA: 900}}
            - {id: w2020-09, period: {from: 2020-01, to: 2020-09}, \(base), values: {XA: 700}}
            - {id: w2019-09, period: {from: 2019-01, to: 2019-09}, \(base), values: {XA: 560}}

      """
    return fixture
  }

  @Test(arguments: [
    ("{{facts.wages.value}} in {{facts.wages.period}}", "en", "{1:US$900 million}{^1.1} in 2019"),
    ("{{facts.wages.until}}", "en", "December 31, 2019"),
    ("{{facts.wages.change}}", "en", "{1:12.5%}{^1.1}"),
    (
      "{{facts.wages.at.w2020-09.value}} {{facts.wages.at.w2020-09.period}}", "en",
      "{1:US$700 million}{^1.1} from January to September 2020"
    ),
    ("{{facts.wages.at.w2020-09.period}}", "es", "de enero a septiembre de 2020"),
    ("{{facts.wages.at.w2020-09.change}}", "en", "{1:25.0%}{^1.1}"),
    ("{{facts.wages.at.2018.value}}", "en", "{1:US$800 million}{^1.1}"),
  ])
  func member(_ tag: String, _ language: String, _ view: String) throws {
    #expect(try Self.fixture(tag).brief(EditionRequest(language: language)).line == view)
  }

  @Test func `a flow has no date, and a part of a year no last day of one`() throws {
    func finding(_ tag: String) throws -> Diagnostic? {
      try Self.fixture("In the year that ended on {{\(tag)}}.").findings().first
    }
    let date = try #require(try finding("facts.wages.date"))
    #expect(date.id == .wrongMoment)
    #expect(date.summary == "fact 'wages' measures a period, not a day")
    #expect(
      date.help == ["print the period with '.period': 2019; the last day of it with '.until'"])
    let part = try #require(try finding("facts.wages.at.w2020-09.until"))
    #expect(part.summary == "fact 'wages' measures here only a part of a year")
    #expect(part.range?.start.column == 29)
    let stock = try #require(try finding("facts.people.period"))
    #expect(stock.help == ["print the day with '.date'"])
    #expect(try finding("facts.wages.until") == nil)
  }

  @Test func `a chart shows whole years alone`() throws {
    let chart = try #require(
      try Self.fixture("```chart wages by=release\n```").brief().charts.first)
    #expect(chart.bars.map(\.label) == ["2018", "2019"])
    let found = try Self.fixture("```chart wages by=release\n```", every: "irregular").findings()
    #expect(found.map(\.id) == [.unequalPeriods])
    #expect(
      found.first?.summary
        == "fact 'wages' has periods of unequal length: 2018 beside 2019-01..2019-09")
  }

  @Test func notes() throws {
    #expect(
      try Self.fixture("{{facts.wages.value}} {{facts.wages.at.w2020-09.change}}").brief()
        .noteTexts == [
          "State Press; period: 2019.",
          "State Press; period: from January to September 2020; "
            + "from US$560 million (from January to September 2019) to US$700 million.",
        ])
  }

  @Test func `what was planned says so`() throws {
    var fixture = Self.fixture("{{facts.wages.value}}")
    fixture.content["facts/wages.yaml"]?.replace(
      "every: year", with: "every: year\n    measure: plan")
    #expect(try fixture.brief().noteTexts == ["State Press; plan; period: 2019."])
  }
}
