import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct OpeningValuesTests {
  static let path = "openings/xa-now/opening.yaml"

  /// The fixture with a second opening of the same subject, valid as given.
  private func two(_ first: String, _ second: String) -> BriefingFixture {
    var fixture = BriefingFixture()
    fixture.content[Self.path] = BriefingFixture.opening("xa-now", "XA", first)
    fixture.content["openings/xa-old/opening.yaml"] =
      BriefingFixture.opening("xa-old", "XA", second)
    fixture.content["openings/xa-old/title.en.md"] = "An older title\n"
    fixture.content["openings/xa-old/title.es.md"] = "Un título anterior\n"
    for role in ["bottom-line", "issue"] {
      for language in ["en", "es"] {
        fixture.content["openings/xa-old/\(role).\(language).md"] = "As before.\n"
      }
    }
    return fixture
  }

  @Test func eachHoldsInItsTime() throws {
    let fixture = two("{from: 2020-01-01}", "{until: 2019-12-31}")
    #expect(try fixture.brief(EditionRequest(asOf: "2020-10-01")).title == "A plain title")
    #expect(try fixture.brief(EditionRequest(asOf: "2019-12-31")).title == "An older title")
  }

  @Test func noneHolds() throws {
    let fixture = two("{from: 2020-01-01}", "{until: 2019-12-30}")
    let country = MarkedText(
      BriefingFixture.content["countries/xa.yaml", default: ""]
        .replacing("id: XA", with: "id: ⟪XA⟫"))
    try fixture.check(
      "countries/xa.yaml", country,
      .init("no-opening", "no opening of 'xa' holds on 2019-12-31"),
      in: EditionRequest(asOf: "2019-12-31"))
  }

  @Test func openingOfAnotherSubjectDoesNotCount() throws {
    var fixture = BriefingFixture()
    fixture.content[Self.path] = BriefingFixture.opening("xa-now", "XB")
    let found = try fixture.findings()
    #expect(found.places == ["Content/countries/xa.yaml:1:5 no-opening"])
    #expect(found.first?.range?.file.path == "Content/countries/xa.yaml")
  }

  @Test func twoHold() throws {
    let fixture = two("{from: 2019-12-31}", "{until: 2019-12-31}")
    let request = EditionRequest(asOf: "2019-12-31")
    let marked = MarkedText(
      BriefingFixture.opening("⟪xa-now⟫", "XA", "{from: 2019-12-31}"))
    try fixture.check(
      Self.path, marked,
      .init("ambiguous-opening", "openings 'xa-now' and 'xa-old' of 'xa' both hold on 2019-12-31"),
      in: request)
    let note = try fixture.findings(request).first?.notes.first
    #expect(note?.range?.text == "xa-old")
    #expect(note?.range?.file.path == "Content/openings/xa-old/opening.yaml")
  }

  @Test func effectMayBeAbsentButNotPrinted() throws {
    let section = "{{#opening.effect}}## E\n\n{{>*opening.effect}}{{/opening.effect}}\n\nEnd."
    var fixture = BriefingFixture.body(section)
    #expect(try fixture.brief().line == "End.")
    fixture.content["openings/xa-now/effect.en.md"] = "It *helps*.\n"
    fixture.content["openings/xa-now/effect.es.md"] = "Ayuda.\n"
    #expect(try fixture.brief().line == "<h2>E</h2>\nIt <em>helps</em>.\nEnd.")
    try BriefingFixture.check(
      "{{>*⟪opening.effect⟫}}", .init("no-value", "opening 'xa-now' has no 'effect'"))
  }
}
