import Briefing
import Diagnostics
import TestSupport
import Testing

/// The clock reaches sources: a paper cites nothing newer than its day.
@Suite struct LaterSourceTests {
  private func fixture(_ body: String) -> BriefingFixture {
    var fixture = BriefingFixture.body(body)
    fixture.content["sources/late.yaml"] = """
      sources:
        late: {title: Late, publisher: Late Press, date: 2019-12, accessed: 2020-10-01, language: en, kind: press}

      """
    fixture.content["facts/late.yaml"] = """
      facts:
        told:
          title: {en: Told, es: Dicho}
          unit: persons
          kind: event
          releases:
            - {id: t, as_of: 2018-01-31, published: 2018-02-28, source: late, verified: true, values: {XA: 7, XB: 8}}

      """
    return fixture
  }

  @Test(arguments: [
    ("They [say](source:late) so.", "2019-11-30", true),
    ("They [say](source:late) so.", "2019-12-01", false),
    ("By {{facts.told.source}}.", "2019-11-30", true),
    ("By {{facts.told.source}}.", "2020-01-01", false),
  ])
  func `is not cited`(_ text: String, _ day: String, _ isRefused: Bool) throws {
    let found = try fixture(text).findings(.init(asOf: day))
    #expect(found.map(\.id) == (isRefused ? [.sourceAfterPaper] : []))
    if isRefused {
      #expect(found.first?.summary == "source 'late' is of 2019-12, and the paper of 2019-11-30")
      #expect(found.first?.range?.file.path == "Templates/documents/paper/body.md.mustache")
    }
  }

  @Test func `may stand behind what was public, and says so`() throws {
    let paper = fixture("{{facts.told.value}}")
    #expect(
      try paper.brief(.init(asOf: "2019-06-30")).noteTexts
        == ["Late Press; data of January 31, 2018; compiled later."])
    #expect(
      try paper.brief(.init(language: "es", asOf: "2019-06-30")).noteTexts
        == ["Late Press; datos del 31 de enero de 2018; compilado después."])
    #expect(
      try paper.brief(.init(asOf: "2019-12-31")).noteTexts
        == ["Late Press; data of January 31, 2018."])
    let chart = try fixture("```chart told\n```").brief(.init(asOf: "2019-06-30")).charts.first
    #expect(
      chart?.source.map(\.text).joined()
        == "Source: Late Press; data of January 31, 2018; compiled later.")
  }
}
