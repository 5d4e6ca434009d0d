import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct AgreementObjectTests {
  private static let words = [
    "en": """

    agreement:
      asks: {one: asks, several: ask}
      its: {one: its, several: their}
      Speaker: {one: "{name}", several: The Governments}
      in-country: {one: "{in}", several: in these countries}
      side: {one: "the side {of}", several: "the sides {of} and their way {to}"}
    """,
    "es": """

    agreement:
      pide: {one: pide, several: piden}
      Speaker: {one: "{name}", several: Los Gobiernos}
      to-speaker: {one: "{to}", several: a los Gobiernos}
      in-country: {one: "{in}", several: en estos países}
      side: {one: "la parte {of}", several: "las partes {of}"}
    """,
  ]

  /// The fixture whose languages know the words; a marked text counts from the start of the body.
  private static func fixture(_ body: String) -> BriefingFixture {
    var fixture = BriefingFixture.body(body)
    for (language, text) in words {
      fixture.templates["languages/\(language)/terms.yaml", default: ""] += text
    }
    return fixture
  }

  private func expectFinding(
    _ text: String, _ expected: ExpectedDiagnostic, in request: EditionRequest = .init(),
    edit: @escaping @Sendable (inout Dossier) -> Void = { _ in }
  ) throws {
    let marked = MarkedText("# {{>*opening.title}}\n\n" + text)
    var fixture = Self.fixture("")
    fixture.templates[BriefingFixture.bodyPath] = marked.text
    fixture.edit = { dossier, _ in edit(&dossier) }
    let found = try fixture.findings(request)
    expect(found, match: [expected], in: marked)
    #expect(found.first?.range?.file.path == "Templates/\(BriefingFixture.bodyPath)")
  }

  @Test(arguments: [
    (EditionRequest(), "Alba asks its friends in Alba, the side of Alba"),
    (
      EditionRequest.pair,
      "The Governments ask their friends in these countries, "
        + "the sides of Alba and Brisa and their way to Alba and Brisa"
    ),
  ])
  func `words agree with one Government and with several`(
    request: EditionRequest, text: String
  ) throws {
    let fixture = Self.fixture(
      "{{agree.Speaker}} {{agree.asks}} {{agree.its}} friends {{agree.in-country}}, {{agree.side}}")
    #expect(try fixture.brief(request).line == text)
  }

  @Test(arguments: [
    ("XA", "el Alba pide, a el Alba, en el Alba, la parte del Alba"),
    ("pair", "Los Gobiernos piden, a los Gobiernos, en estos países, las partes del Alba y Brisa"),
  ])
  func `an article melts with its preposition`(subject: String, text: String) throws {
    let fixture = Self.fixture(
      "{{agree.Speaker}} {{agree.pide}}, {{agree.to-speaker}}, {{agree.in-country}}, {{agree.side}}"
    )
    #expect(try fixture.brief(EditionRequest(subject: subject, language: "es")).line == text)
  }

  @Test func `words are printed as text`() throws {
    var fixture = Self.fixture("{{agree.marked}}")
    fixture.templates["languages/en/terms.yaml", default: ""] +=
      "\n  marked: {one: \"a *b* c\", several: d}"
    #expect(try fixture.brief().line == "a *b* c")
  }

  @Test func `an unknown word is told with its near miss`() throws {
    try expectFinding(
      "We {{⟪agree.aks⟫}} for it.", .init("unknown-name", "unknown name 'agree.aks'"))
    let found = try Self.fixture("{{agree.aks}}").findings()
    #expect(found.first?.help.first == "did you mean 'agree.asks'?")
  }

  /// Each language has its own words.
  @Test func `a word of another language is unknown`() throws {
    try expectFinding(
      "{{⟪agree.asks⟫}}", .init("unknown-name", "unknown name 'agree.asks'"), in: .spanish)
  }

  @Test func `a language without words knows none`() throws {
    try BriefingFixture.check(
      "{{⟪agree.asks⟫}}", .init("unknown-name", "unknown name 'agree.asks'"))
  }

  @Test func `a form that the subject lacks is no blank`() throws {
    for (tag, form) in [("Speaker", "name"), ("in-country", "in"), ("side", "of")] {
      try expectFinding(
        "So {{⟪agree.\(tag)⟫}}.", .init("no-form", "'XA' has no form '\(form)' in language 'en'")
      ) { dossier in
        dossier.subjects[SubjectID("XA")]?.forms[LanguageTag("en")] = nil
      }
    }
    // What names no form needs none.
    var fixture = Self.fixture("{{agree.asks}}")
    fixture.edit = { dossier, _ in
      dossier.subjects[SubjectID("XA")]?.forms[LanguageTag("en")] = nil
    }
    #expect(try fixture.findings().isEmpty)
  }
}
