import Briefing
import Diagnostics
import TestSupport
import Testing

/// Of one place and moment one paper says one thing.
@Suite struct AgreeingFigureTests {
  private func fixture(_ first: String, _ second: String) -> BriefingFixture {
    var fixture = BriefingFixture.body("{{facts.wages.at.a.value}} {{facts.wages.at.b.value}}")
    let base = "source: gazette, verified: true"
    fixture.content["facts/wages.yaml"] = """
      facts:
        wages:
          title: {en: Wages, es: Salarios}
          unit: persons
          kind: series
          releases:
            - {id: a, as_of: 2018, \(base), published: 2019, values: {XA: \(first)}}
            - {id: b, as_of: 2018, \(base), published: 2019, values: {XA: \(second)}}

      """
    return fixture
  }

  @Test(arguments: [
    ("26970", "26993", false), ("26970", "26970", true),
    ("9988.5", "{value: 9988, qualifier: more-than}", true),
    ("27000", "{value: 27000, qualifier: about}", true),
    ("{value: 27000, qualifier: about}", "26993", true),
    ("{value: 27000, qualifier: about}", "25993", false),
  ])
  func `intervals meet`(_ first: String, _ second: String, _ agree: Bool) throws {
    let found = try fixture(first, second).findings()
    #expect(found.map(\.id) == (agree ? [] : [.figuresDisagree]))
  }
}
