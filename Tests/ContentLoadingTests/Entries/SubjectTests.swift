import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct SubjectTests {
  @Test func countries() {
    expectFindings(
      "countries/xb.yaml",
      """
      id: ⟪xb⟫
      ⟪languages⟫: {⟪en⟫: {⟪nam⟫: Xebec, formal: F}, ⟪fr⟫: {name: X}}
      paper: ⟪letter⟫
      ⟪numbers⟫: {decimal: "."}
      issuer: ⟪embassy-xb⟫
      ⟪capital⟫: X

      """,
      [
        ExpectedDiagnostic("bad-country-code", "'xb' is not a country code"),
        ExpectedDiagnostic("missing-translation", "'languages' is missing in 'es'"),
        ExpectedDiagnostic("missing-key", "the key 'name' is missing"),
        ExpectedDiagnostic("unknown-key", "unknown key 'nam'; did you mean 'name'?"),
        ExpectedDiagnostic("unknown-key", "there is no language 'fr'"),
        ExpectedDiagnostic("bad-choice", "'paper' cannot be 'letter'"),
        ExpectedDiagnostic("unknown-key", "unknown key 'numbers'"),
        ExpectedDiagnostic("unknown-issuer", "'embassy-xb'; did you mean 'embassy-xa'?"),
        ExpectedDiagnostic("unknown-key", "unknown key 'capital'"),
      ])
  }

  @Test func `id against file name`() {
    let text = (Fixture.content["countries/xb.yaml"] ?? "")
    expectFindings(
      "countries/xc.yaml", MarkedText(text.replacing("id: XB", with: "id: ⟪XD⟫")),
      [ExpectedDiagnostic("id-mismatch", "'XD' does not agree with 'countries/xc.yaml'")])
  }

  @Test func groups() {
    expectFindings(
      "groups/pair.yaml",
      "id: pair\nmembers: [XA, ⟪XC⟫, ⟪pair⟫]\npaper: a4\n",
      [
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("bad-country-code", "'pair' is not a country code"),
      ])
    expectFindings(
      "groups/pair.yaml", "id: pair\n⟪members⟫: [XA]\npaper: a4\n",
      [ExpectedDiagnostic("small-group", "at least two members")])
  }

  @Test func `groups need no names`() throws {
    let result = Fixture.load(["groups/pair.yaml": "id: pair\nmembers: [XA, XB]\npaper: a4\n"])
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.subjects[SubjectID("pair")]?.forms.isEmpty == true)
  }

  @Test func `broken file counts as known`() {
    for text in ["id: [", "", "[]", "id: XA\n", "paper: a4\n"] {
      let found = Fixture.load(["countries/xa.yaml": text]).diagnostics
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { $0.range?.file.path == "Content/countries/xa.yaml" })
    }
  }

  @Test func issuers() {
    expectFindings(
      "issuers/embassy-xa.yaml",
      """
      id: embassy-xa
      kind: ⟪consulate⟫
      voice: ⟪goverment⟫
      name: {en: Embassy, es: Embajada}
      subjects: [⟪XC⟫]
      place: {en: Town, es: Ciudad}
      colour: ⟪"#FFFF00"⟫
      ⟪contact⟫: {text: {en: W, es: E}, source: census}

      """,
      [
        ExpectedDiagnostic("bad-choice", "'kind' cannot be 'consulate'"),
        ExpectedDiagnostic("bad-choice", "'government'?"),
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("low-contrast", "has a contrast of 1.0:1 on white, less than 4.5:1"),
        ExpectedDiagnostic("missing-key", "the key 'verified' is missing"),
      ])
  }

  @Test(arguments: [
    // Known ratios: 4.54, 4.48, 21, 4.00 to 1.
    ("#767676", [String]()), ("#777777", ["low-contrast"]), ("#000000", []),
    ("#FF0000", ["low-contrast"]), ("1F4E3D", ["bad-colour"]), ("#1F4E3G", ["bad-colour"]),
    ("#+12345", ["bad-colour"]),
  ])
  func colours(colour: String, ids: [String]) {
    let text = (Fixture.content["issuers/embassy-xa.yaml"] ?? "")
    let found = Fixture.load([
      "issuers/embassy-xa.yaml": text.replacing("#1F4E3D", with: colour)
    ]).diagnostics
    #expect(found.places == ids.map { "Content/issuers/embassy-xa.yaml:7:9 \($0)" })
  }
}
