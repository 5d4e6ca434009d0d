import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import ContentLoading

/// What content says of whether a paper was issued.
@Suite struct StandingTests {
  private static let issuer = "issuers/embassy-xa.yaml"

  private func issuer(_ head: String) -> String {
    """
    \(head)
    name: {en: Embassy, es: Embajada}
    subjects: [XA, pair]
    place: {en: Town, es: Ciudad}
    colour: "#1F4E3D"

    """
  }

  @Test func `an embassy says how sentences name it`() throws {
    expectFindings(
      Self.issuer, MarkedText(issuer("⟪id⟫: embassy-xa\nkind: embassy\nvoice: government")),
      [ExpectedDiagnostic("missing-key", "the key 'mission' is missing")])
    let read = try #require(Fixture.load().value.issuers[IssuerID("embassy-xa")])
    #expect(read.mission?[LanguageTag("es")] == "la Embajada" && !read.isSample)
    expectFindings(
      "issuers/friends.yaml",
      MarkedText(
        issuer(
          "id: friends\nkind: organization\nvoice: civil-society\n⟪mission⟫: {en: the, es: la}")),
      [ExpectedDiagnostic("unknown-key", "unknown key 'mission'")])
  }

  @Test(arguments: [
    "kind: embassy\nmission: {en: the Embassy, es: la Embajada}", "kind: joint",
  ]) func `no example speaks for a Government`(kind: String) {
    expectFindings(
      Self.issuer,
      MarkedText(issuer("id: embassy-xa\n\(kind)\nvoice: government\n⟪sample⟫: true")),
      [ExpectedDiagnostic("bad-sample", "'sample' is for an organization")])
  }

  @Test func `an organization may be an example`() throws {
    for (line, isSample) in [("sample: true\n", true), ("sample: false\n", false), ("", false)] {
      let loaded = Fixture.load([
        "issuers/friends.yaml": issuer(
          "id: friends\nkind: organization\nvoice: civil-society\n" + line
        )
        .replacing("\n\n", with: "\n")
      ])
      #expect(loaded.diagnostics.isEmpty)
      #expect(loaded.value.issuers[IssuerID("friends")]?.isSample == isSample)
    }
  }

  @Test func `no organization is a country's own issuer`() {
    for (voice, country) in [("civil-society", "⟪friends⟫"), ("government", "friends")] {
      let organization = issuer("id: friends\nkind: organization\nvoice: \(voice)")
        .replacing("\n\n", with: "\n")
      let text = (Fixture.content["countries/xa.yaml"] ?? "")
        .replacing("issuer: embassy-xa", with: "issuer: \(country)")
      let marked = MarkedText(text)
      let found = Fixture.load([
        "issuers/friends.yaml": organization, "countries/xa.yaml": marked.text,
      ]).diagnostics
      let expected =
        voice == "government"
        ? [] : [ExpectedDiagnostic("issuer-not-government", "speaks for no Government")]
      expect(found, match: expected, in: marked)
    }
  }

  @Test(arguments: [",", ".", ";", ":", "(", ")"])
  func `a mission has no punctuation`(sign: String) {
    expectFindings(
      Self.issuer,
      MarkedText(
        issuer(
          "id: embassy-xa\nkind: embassy\nvoice: government\nmission: {en: ⟪'the \(sign) Embassy'⟫, "
            + "es: la Embajada}"
        ).replacing("\n\n", with: "\n")),
      [ExpectedDiagnostic("bad-mark", "'mission' cannot hold any of")])
  }

  private static let opening = "openings/xa-today.md"

  private static func file(_ head: String) -> String {
    "---\n\(head)\n---\n# en: Peace now\n\n## :issue\nThe issue.\n\n# es: Paz ahora\n\n"
      + "## :issue\nEl asunto.\n"
  }

  @Test func `an opening of the past tells when it was compiled`() throws {
    let loaded = Fixture.load([
      Self.opening: Self.file(
        "for: [XA]\nvalid: {from: 2017-01-30, until: 2017-12-31}\nreconstruction: {compiled: 2026}")
    ])
    #expect(loaded.diagnostics.isEmpty)
    let opening = try #require(loaded.value.openings[OpeningID("xa-today")])
    #expect(opening.reconstruction?.compiled == 2026)
    let day = try #require(CalendarDate("2017-02-16"))
    #expect(loaded.value.opening(of: SubjectID("XA"), on: day)?.id == opening.id)
    #expect(loaded.value.opening(of: SubjectID("XB"), on: day) == nil)
    #expect(
      loaded.value.opening(of: SubjectID("XA"), on: try #require(CalendarDate("2018-01-01"))) == nil
    )
  }

  @Test(arguments: [
    ("", "its days have no end"), ("valid: {from: 2017-01-30}\n", "its days have no end"),
    ("valid: {until: 2026-01-01}\n", "its days last until 2026-01-01"),
    ("valid: {until: 2027}\n", "its days last until 2027"),
  ]) func `an opening that does not end before it was compiled is of today`(
    valid: String, reason: String
  ) {
    expectFindings(
      Self.opening,
      MarkedText(Self.file("for: [XA]\n\(valid)⟪reconstruction⟫: {compiled: 2026}")),
      [ExpectedDiagnostic("bad-reconstruction", reason)])
  }

  @Test func `a reconstruction is a year and nothing else`() {
    expectFindings(
      Self.opening,
      MarkedText(
        Self.file(
          "for: [XA]\nvalid: {until: 2017-12-31}\nreconstruction: {compiled: ⟪yes⟫, ⟪by⟫: us}")),
      [
        ExpectedDiagnostic("bad-number", "'compiled' cannot be 'yes'"),
        ExpectedDiagnostic("unknown-key", "unknown key 'by'"),
      ])
  }
}
