import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct AudienceTests {
  private let path = "audiences.yaml"
  private let point = "proposals/2-peace/points/second.md"

  @Test func `an audience is a list of subjects with a name of its own`() {
    expectFindings(
      path,
      """
      audiences:
        xanadians: [XA, ⟪XC⟫]
        ⟪pair⟫: [XA]
        ⟪all⟫: [XA]
        ⟪Some⟫: [XA]
        ⟪none⟫: []
        one: ⟪XA⟫
      """,
      [
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("bad-audience", "'pair' is the name of a subject"),
        ExpectedDiagnostic("bad-audience", "'all' cannot name an audience"),
        ExpectedDiagnostic("bad-audience", "'Some' cannot name an audience"),
        ExpectedDiagnostic("empty-audience", "'none' names nobody"),
        ExpectedDiagnostic("wrong-type", "'one' must be a list"),
      ])
  }

  @Test func `a piece names an audience that there is`() {
    let words = "weight: 20\n---\n# en: T\nA.\n# es: T\nA.\n"
    expectFindings(
      point, MarkedText("---\nfor: ⟪xanadian⟫\n" + words),
      [
        ExpectedDiagnostic(
          "unknown-audience", "unknown audience 'xanadian'; did you mean 'xanadians'?")
      ])
    expectFindings(
      point, MarkedText("---\nfor: ⟪XA⟫\n" + words),
      [ExpectedDiagnostic("unknown-audience", "unknown audience 'XA'")])
    expectFindings(
      point, MarkedText("---\n⟪for⟫: []\n" + words),
      [ExpectedDiagnostic("empty-audience", "'for' names nobody")])
    expectFindings(
      point, MarkedText("---\n⟪for⟫: {XA: true}\n" + words),
      [ExpectedDiagnostic("wrong-type", "'for' must be a list")])
    expectFindings(
      point, MarkedText("---\nfor: [XA, ⟪xanadians⟫]\n" + words),
      [ExpectedDiagnostic("unknown-subject", "'xanadians' is an audience, not a subject")])
    // A list that cannot be read may well hold the name.
    let broken = Fixture.load([path: "audiences: ["]).diagnostics
    #expect(broken.places == ["Content/audiences.yaml:1:13 yaml-syntax"])
  }

  @Test func `the day of the content is a day`() {
    expectFindings(
      "edition.yaml", "day: ⟪2026-11⟫\n",
      [ExpectedDiagnostic("bad-date", "'2026-11' is not a day")])
    expectFindings(
      "edition.yaml", "day: ⟪soon⟫\n", [ExpectedDiagnostic("bad-date", "'soon' is not a date")])
    expectFindings(
      "edition.yaml", "⟪⟪dya⟫⟫: 2026-11-30\n",
      [
        ExpectedDiagnostic("missing-key", "the key 'day' is missing"),
        ExpectedDiagnostic("unknown-key", "unknown key 'dya'"),
      ])
    let without = Fixture.load(["edition.yaml": nil])
    #expect(without.diagnostics.isEmpty && without.value.lastRead == nil)
  }
}
