import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct OpeningValuesTests {
  static let path = "openings/xa-now.md"

  /// The fixture with a second opening of the same subject, valid as given.
  private func two(_ first: String, _ second: String) -> BriefingFixture {
    var fixture = BriefingFixture()
    fixture.content[Self.path] = BriefingFixture.opening("XA", first)
    fixture.content["openings/xa-old.md"] =
      BriefingFixture.opening("XA", second, title: "An older title")
    return fixture
  }

  @Test func `each holds in its time`() throws {
    let fixture = two("{from: 2020-01-01}", "{until: 2019-12-31}")
    #expect(try fixture.brief(EditionRequest(asOf: "2020-10-01")).title == "A plain title")
    #expect(try fixture.brief(EditionRequest(asOf: "2019-12-31")).title == "An older title")
  }

  @Test func `none holds`() throws {
    let fixture = two("{from: 2020-01-01}", "{until: 2019-12-30}")
    let nearest = MarkedText(
      BriefingFixture.opening("XA", "{from: 2020-01-01}").replacing("valid:", with: "⟪valid⟫:"))
    try fixture.check(
      Self.path, nearest,
      .init("no-opening", "no opening of 'xa' holds on 2019-12-31"),
      in: EditionRequest(asOf: "2019-12-31"))
  }

  /// Nothing is said of acts, points and pieces that nobody has for such a day.
  @Test func `a day without papers is told once and names the days that have some`() throws {
    var fixture = BriefingFixture()
    fixture.content[Self.path] = BriefingFixture.opening(
      "XA", "{from: 2020-01-01, until: 2021-12-31}")
    fixture.content["openings/pair-now.md"] = BriefingFixture.opening(
      "pair", "{from: 2020-01-01, until: 2021-12-31}")
    fixture.content["edition.yaml"] = "day: 2021-06-30\n"
    var all: [Diagnostic] = []
    for (subject, opening) in [("XA", "xa-now"), ("pair", "pair-now")] {
      let found = try fixture.findings(EditionRequest(subject: subject, asOf: "2023-01-01"))
      #expect(found.places == ["Content/openings/\(opening).md:3:1 no-opening"])
      all += found
      #expect(
        found.first?.summary == "there are no papers for 2023-01-01: no opening holds on that day")
      #expect(
        found.first?.help == [
          "there are papers from 2020-01-01 to 2021-12-31",
          "'--as-of content' takes the day on which the content was last read: 2021-06-30",
        ])
    }
    #expect(all.unique().count == 1)
    let early = try fixture.findings(EditionRequest(asOf: "2019-12-31"))
    #expect(early.places == ["Content/openings/xa-now.md:3:1 no-opening"])
    fixture.content["openings/xa-now.md"] = BriefingFixture.opening(
      "XA", "{from: 2020-01-01, until: 2020-06-30}")
    let own = try fixture.findings(EditionRequest(asOf: "2023-01-01"))
    #expect(own.places == ["Content/openings/xa-now.md:3:1 no-opening"])
    #expect(own.first?.help.first == "there are papers from 2020-01-01 to 2020-06-30")
  }

  @Test func `opening of another subject does not count`() throws {
    var fixture = BriefingFixture()
    fixture.content[Self.path] = BriefingFixture.opening("XB")
    let found = try fixture.findings()
    #expect(found.places == ["Content/countries/xa.yaml:1:5 no-opening"])
    #expect(found.first?.range?.file.path == "Content/countries/xa.yaml")
  }

  @Test func `two hold`() throws {
    let fixture = two("{from: 2019-12-31}", "{until: 2019-12-31}")
    let request = EditionRequest(asOf: "2019-12-31")
    let marked = MarkedText(
      BriefingFixture.opening("XA", "{from: 2019-12-31}").replacing("for:", with: "⟪for⟫:"))
    try fixture.check(
      Self.path, marked,
      .init("ambiguous-opening", "openings 'xa-now' and 'xa-old' of 'xa' both hold on 2019-12-31"),
      in: request)
    let note = try fixture.findings(request).first?.notes.first
    #expect(note?.range?.file.path == "Content/openings/xa-old.md")
    #expect(note?.range?.start.line == 2)
  }

  /// What a voice does not word in its own way it takes from the words of everyone.
  @Test func `a voice may reword a part of an opening`() throws {
    var fixture = BriefingFixture.body("{{>*opening.issue}}\n\n{{>*opening.bottom-line}}")
    fixture.content[Self.path]? += """

      # en civil-society:
      ## :issue
      Our issue.
      # es civil-society:
      ## :issue
      Nuestro asunto.
      # en embassy-xa: A title of one issuer
      # es embassy-xa: El título de un emisor
      """
    #expect(try fixture.brief().line == "The issue.\nIt is so.")
    #expect(try fixture.brief().title == "A title of one issuer")
    fixture.edit = { dossier, _ in
      for id in dossier.issuers.keys { dossier.issuers[id]?.voice = .civilSociety }
    }
    #expect(try fixture.brief().line == "Our issue.\nIt is so.")
    #expect(try fixture.brief().title == "A title of one issuer")
  }

  @Test func `effect may be absent but not printed`() throws {
    let section = "{{#opening.effect}}## E\n\n{{>*opening.effect}}{{/opening.effect}}\n\nEnd."
    var fixture = BriefingFixture.body(section)
    #expect(try fixture.brief().line == "End.")
    fixture.content[Self.path] = BriefingFixture.opening(
      "XA", texts: "## :effect\nIt *helps*.")
    #expect(try fixture.brief().line == "<h2>E</h2>\nIt <em>helps</em>.\nEnd.")
    try BriefingFixture.check(
      "{{>*⟪opening.effect⟫}}", .init("no-value", "opening 'xa-now' has no 'effect'"))
  }
}
