import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct SubjectObjectTests {
  static let phrases =
    "{{subject.id}}/{{subject.name}}/{{subject.of}}/{{subject.to}}/{{subject.in}}/"
    + "{{subject.government}}/{{subject.nationals}}"

  @Test(arguments: [
    (
      EditionRequest(),
      "XA/Alba/of Alba/to Alba/in Alba/the Government of Alba/Albans"
    ),
    (
      EditionRequest.spanish,
      "XA/el Alba/del Alba/a el Alba/en el Alba/el Gobierno del Alba/albos"
    ),
    (
      EditionRequest.pair,
      "pair/Alba and Brisa/of Alba and Brisa/to Alba and Brisa/in Alba and Brisa/"
        + "the Governments of Alba and Brisa/Albans and Brisans"
    ),
    (
      EditionRequest(subject: "pair", language: "es"),
      "pair/el Alba y Brisa/del Alba y Brisa/a el Alba y Brisa/en el Alba y Brisa/"
        + "los Gobiernos del Alba y Brisa/albos y brisos"
    ),
  ])
  func phrases(_ request: EditionRequest, _ text: String) throws {
    #expect(try BriefingFixture.body(Self.phrases).brief(request).line == text)
  }

  @Test func `one or several governments`() throws {
    let fixture = BriefingFixture.body(
      "{{#subject.joint}}we ask{{/subject.joint}}{{^subject.joint}}asks{{/subject.joint}}"
        + "{{#subject.members}} {{name}}{{/subject.members}}")
    #expect(try fixture.brief().line == "asks")
    #expect(try fixture.brief(.pair).line == "we ask Alba Brisa")
    #expect(
      try BriefingFixture.body("{{subject.group}}, {{countries.XB.of}}").brief(.pair).line
        == "The Pair, of Brisa")
  }

  /// A form that one country has and another lacks; for a group, that one member lacks.
  @Test func `missing form`() throws {
    try BriefingFixture.checkSilent("{{subject.adjective}}")
    try BriefingFixture.check(
      "The {{⟪countries.XB.adjective⟫}} side",
      .init("no-form", "'XB' has no form 'adjective' in language 'en'"))
    try BriefingFixture.check(
      "{{⟪subject.adjective⟫}}", .init("no-form", "'pair' has no form 'adjective'"), in: .pair)
    let found = try BriefingFixture.body("{{countries.XB.adjective}}").findings(.spanish)
    #expect(found.first?.help == ["add it under languages.es of the subject"])
  }

  /// A form that no subject declares is not a form.
  @Test func `unknown form`() throws {
    try BriefingFixture.check(
      "{{⟪subject.adjectiv⟫}}", .init("unknown-name", "'subject.adjectiv'"))
  }

  @Test func `subject without name in the language`() throws {
    var fixture = BriefingFixture.body("{{subject.name}} {{subject.government}} {{subject.in}}")
    fixture.edit = { dossier, _ in
      dossier.subjects[SubjectID("XA")]?.forms[LanguageTag("en")] = nil
    }
    let found = try fixture.findings()
    #expect(
      found.places == [
        "Templates/documents/paper/body.md.mustache:3:3 no-form",
        "Templates/documents/paper/body.md.mustache:3:20 no-form",
        "Templates/documents/paper/body.md.mustache:3:43 no-form",
      ])
    #expect(found.compactMap(\.range?.text).sorted().first == "subject.government")
  }

  @Test func `name of a subject`() throws {
    let composer = BriefingFixture().prepare().value
    let pair = try #require(composer.catalog.subject(SubjectID("pair")))
    let spanish = try #require(composer.stationery.languages[LanguageTag("es")])
    #expect(composer.catalog.name(of: pair, in: spanish) == "el Alba y Brisa")
  }
}
