import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct EditionObjectTests {
  @Test func `edition and issuer`() throws {
    let text = "{{edition.name}} {{edition.date}} {{issuer.name}} {{issuer.place}} {{terms.source}}"
    let fixture = BriefingFixture.body(text)
    #expect(
      try fixture.brief().line == "xa/paper.en December 31, 2020 Embassy of Alba Somewhere Source")
    #expect(
      try fixture.brief(.spanish).line
        == "xa/paper.es 31 de diciembre de 2020 Embajada del Alba En algún lugar Fuente")
  }

  /// The issuer stands in the name only where it is not the subject's own.
  @Test func names() throws {
    let composer = BriefingFixture().prepare().value
    let own = try EditionRequest().edition(of: composer)
    #expect(own.name == "xa/paper.en")
    #expect(own.name(in: LanguageTag("es")) == "xa/paper.es")
    #expect(try EditionRequest.pair.edition(of: composer).name == "pair/paper.embassy-xa.en")
  }

  @Test func `nothing asked`() throws {
    var fixture = BriefingFixture.body("Text.")
    fixture.content[BriefingFixture.actPath]?.replace("for: all", with: "for: [XA]")
    #expect(try fixture.findings().isEmpty)
    let country: MarkedText = """
      id: ⟪pair⟫
      members: [XA, XB]
      paper: a4
      """
    try fixture.check(
      "groups/pair.yaml", country, .init("no-act", "nothing is asked for 'pair' on 2020-12-31"),
      in: .pair)
  }

  /// An organization's own paper is the only one whose reader can call its sender.
  static let organization =
    BriefingFixture.content["issuers/embassy-xa.yaml", default: ""]
    .replacing("kind: embassy", with: "kind: organization")
    .replacing("voice: government", with: "voice: civil-society")
    .replacing(/mission: .*\n/, with: "")

  @Test func `no contact`() throws {
    let issuer = Self.organization
    let start = try #require(issuer.firstRange(of: "contact:")).lowerBound
    let without = MarkedText(
      String(issuer.prefix(upTo: start)).replacing("id: embassy-xa", with: "id: ⟪embassy-xa⟫"))
    var fixture = BriefingFixture.body(
      "{{#issuer.contact}}{{issuer.contact.text}}{{/issuer.contact}}Text.")
    fixture.content["countries/xa.yaml"]?.replace("issuer: embassy-xa", with: "")
    let expected = ExpectedDiagnostic(
      "no-contact", "issuer 'embassy-xa' has no verified contact", severity: .warning)
    try fixture.check("issuers/embassy-xa.yaml", without, expected)
    let unverified = MarkedText(
      issuer.replacing("id: embassy-xa", with: "id: ⟪embassy-xa⟫")
        .replacing("verified: true", with: "verified: false"))
    try fixture.check("issuers/embassy-xa.yaml", unverified, expected)
    // A warning stops nothing, and the contact is printed where unverified things are.
    var hidden = fixture
    hidden.content["issuers/embassy-xa.yaml"] = unverified.text
    #expect(try hidden.compose().value?.line == "Text.")
    #expect(try hidden.brief(.unverified).line == "Knock at the door.Text.")
  }

  @Test func `printing a contact that is missing`() throws {
    var fixture = BriefingFixture.body("{{issuer.contact.text}}")
    fixture.content["countries/xa.yaml"]?.replace("issuer: embassy-xa", with: "")
    let summaries = [
      Self.organization.replacing("verified: true", with: "verified: false"):
        "issuer 'embassy-xa' has no verified contact",
      BriefingFixture.content["issuers/embassy-xa.yaml", default: ""]:
        "a paper that nobody has issued has no contact",
    ]
    for (issuer, summary) in summaries {
      fixture.content["issuers/embassy-xa.yaml"] = issuer
      let found = try fixture.findings().filter { $0.severity == .error }
      #expect(found.places == ["Templates/documents/paper/body.md.mustache:3:3 no-value"])
      #expect(found.first?.range?.text == "issuer.contact.text")
      #expect(found.first?.summary == summary)
    }
  }

  @Test func `unknown name at the top`() throws {
    try BriefingFixture.check(
      "{{⟪openings.title⟫}}", .init("unknown-name", "unknown name 'openings'"))
    try BriefingFixture.check("{{⟪terms.soucre⟫}}", .init("unknown-name", "'terms.soucre'"))
    try BriefingFixture.check("{{⟪countries.XY.name⟫}}", .init("unknown-name", "'countries.XY'"))
  }

  /// A text that exists in another language only.
  @Test func `text missing in the language`() throws {
    var fixture = BriefingFixture.body("Text by {{issuer.name}}.")
    fixture.edit = { dossier, _ in
      dossier.issuers[IssuerID("embassy-xa")]?.name = LocalizedText(.perLanguage([:]))
    }
    let found = try fixture.findings()
    #expect(found.places == ["Templates/documents/paper/body.md.mustache:3:11 no-value"])
    #expect(found.first?.summary == "issuer 'embassy-xa' has no text in language 'en'")
    #expect(found.first?.range?.text == "issuer.name")
  }
}
