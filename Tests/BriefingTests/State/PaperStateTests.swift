import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Briefing

@Suite struct PaperStateTests {
  private static let path = "issuers/embassy-xa.yaml"
  private static let issuer = BriefingFixture.content[path, default: ""]
  private static let kinds = [
    "joint": issuer.replacing("kind: embassy", with: "kind: joint")
      .replacing(/mission: .*\n/, with: ""),
    "organization": issuer.replacing("kind: embassy", with: "kind: organization")
      .replacing("voice: government", with: "voice: civil-society")
      .replacing(/mission: .*\n/, with: ""),
    "borrowed voice": issuer.replacing("kind: embassy", with: "kind: organization")
      .replacing(/mission: .*\n/, with: ""),
    "sample": issuer.replacing("kind: embassy", with: "kind: organization\nsample: true")
      .replacing("voice: government", with: "voice: civil-society")
      .replacing(/mission: .*\n/, with: ""),
  ]

  private func standing(
    _ issuer: String?, _ request: EditionRequest = .init(), opening: String = "{}"
  ) throws -> Standing {
    var fixture = BriefingFixture()
    if let issuer {
      fixture.content[Self.path] = Self.kinds[issuer]
      // An organization is no country's own issuer.
      fixture.content["countries/xa.yaml"]?.replace("issuer: embassy-xa", with: "")
    }
    fixture.content["openings/xa-now.md"] = BriefingFixture.opening("XA", opening)
    let composer = fixture.prepare().value
    return composer.standing(of: try request.edition(of: composer))
  }

  private static let past = "{until: 2020-12-31}\nreconstruction: {compiled: 2026}"

  @Test func `a paper in a mission's name is for the mission to clear`() throws {
    let english = try standing(nil)
    #expect(english.state == .specimen)
    #expect(
      english.mark
        == "SPECIMEN. Nobody has issued this text, which is for the Embassy of Alba to clear.")
    #expect(english.letterhead?.name == "For the Embassy of Alba")
    #expect(english.letterhead?.place == "Somewhere")
    #expect(english.author == "Content set")
    #expect(english.documentTitle("Peace") == "[Specimen] Peace")
    #expect(!english.printsContact)
    let spanish = try standing(nil, .spanish)
    #expect(
      spanish.mark
        == "MODELO. Nadie ha emitido este texto, que es para visto bueno de la Embajada del Alba.")
    #expect(spanish.letterhead?.name == "Para la Embajada del Alba")
    #expect(spanish.documentTitle("Paz") == "[Modelo] Paz")
  }

  @Test func `the article of a mission melts with its preposition`() throws {
    var fixture = BriefingFixture()
    fixture.content[Self.path] = Self.issuer.replacing(
      "es: la Embajada del Alba", with: "es: el Consulado del Alba")
    let composer = fixture.prepare().value
    let standing = composer.standing(of: try EditionRequest.spanish.edition(of: composer))
    #expect(standing.mark?.hasSuffix("para visto bueno del Consulado del Alba.") == true)
    #expect(standing.letterhead?.name == "Para el Consulado del Alba")
  }

  @Test(arguments: ["joint", "borrowed voice"])
  func `Governments jointly have a mark and no letterhead`(issuer: String) throws {
    let standing = try standing(issuer)
    #expect(standing.state == .specimen)
    #expect(
      standing.mark
        == "SPECIMEN. Nobody has issued this text, which is for the Governments to clear.")
    #expect(standing.letterhead == nil && standing.author == "Content set")
  }

  @Test func `the sample organization keeps its name and is marked`() throws {
    let standing = try standing("sample")
    #expect(standing.state == .specimen && standing.label == "Specimen")
    #expect(standing.mark == "SPECIMEN. The organization is an example.")
    #expect(standing.letterhead?.name == "Embassy of Alba")
    #expect(standing.author == "Content set" && !standing.printsContact)
  }

  @Test func `an organization's paper is its own`() throws {
    let standing = try standing("organization")
    #expect(standing.state == nil && standing.mark == nil && standing.label == nil)
    #expect(standing.letterhead?.name == "Embassy of Alba" && standing.author == "Embassy of Alba")
    #expect(standing.printsContact && standing.documentTitle("Peace") == "Peace")
  }

  @Test(arguments: [nil, "joint", "sample", "organization"])
  func `an opening of the past makes a reconstruction, whoever signs`(issuer: String?) throws {
    let english = try standing(issuer, opening: Self.past)
    #expect(english.state == .reconstruction && english.letterhead == nil)
    #expect(
      english.mark
        == "RECONSTRUCTION, not of 2020: compiled in 2026 from what was public on December 31, 2020."
    )
    #expect(english.documentTitle("Peace") == "[Reconstruction] Peace")
    #expect(english.author == "Content set" && !english.printsContact)
    let spanish = try standing(issuer, .spanish, opening: Self.past)
    #expect(
      spanish.mark
        == "RECONSTRUCCIÓN, no es de 2020: compilada en 2026 con lo público el 31 de diciembre de 2020."
    )
  }

  @Test func `only the opening of the day decides`() throws {
    let later = try standing(
      nil, EditionRequest(asOf: "2021-01-01"), opening: Self.past)
    #expect(later.state == .specimen)
  }
}
