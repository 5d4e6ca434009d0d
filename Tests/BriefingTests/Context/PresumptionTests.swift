import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// What the words of a piece presume decides whether they are printed.
@Suite struct PresumptionTests {
  private func fixture(_ head: String) -> BriefingFixture {
    var fixture = BriefingFixture.body("{{#proposals}}{{#points}}{{id}}, {{/points}}{{/proposals}}")
    fixture.content["proposals/1-first/points/presuming.md"] =
      "---\nfor: all\nweight: 1\n\(head)\n---\n# en: Presuming\nText.\n\n# es: Con supuesto\nTexto.\n"
    return fixture
  }

  @Test(arguments: [
    ("2017-05-31", true), ("2017-06-01", false),
  ])
  func `a piece is printed while what it presumes holds`(day: String, isPrinted: Bool) throws {
    let brief = try fixture("while: {pact: [signed]}").brief(EditionRequest(asOf: day))
    #expect(brief.line.contains("presuming") == isPrinted)
    let omission = brief.evidence.omissions.first { $0.piece == "points/presuming" }
    #expect((omission == nil) == isPrinted)
    if case .fallen(let strand, let state)? = omission?.reason {
      #expect(strand == StrandID("pact") && state == .inForce)
      #expect(omission?.range.text == "pact")
    } else {
      #expect(isPrinted)
    }
  }

  @Test func `where nobody knows, the paper stops`() throws {
    let day = EditionRequest(asOf: "2020-07-01")
    let findings = try fixture("while: {pact: [in-force]}").findings(day)
    #expect(findings.map(\.id) == [.statusUnknown])
    #expect(findings.first?.range?.text == "pact")
    #expect(
      findings.first?.summary
        == "nobody knows where 'pact' stands on 2020-07-01: what was decided ended on 2020-06-30, "
        + "and nothing later is known")
    #expect(findings.first?.notes.first?.range?.text == "state")
    // Words that are true of both are printed.
    let careful = try fixture("while: {pact: [in-force, unknown]}").brief(day)
    #expect(careful.line.contains("presuming"))
    // Before the end of what was decided nothing is unknown.
    #expect(
      try fixture("while: {pact: [in-force]}").findings(EditionRequest(asOf: "2020-06-30")).isEmpty)
  }

  @Test func `a strand of which no event tells is unknown`() throws {
    let findings = try fixture("while: {decree: [in-force]}").findings()
    #expect(findings.map(\.id) == [.statusUnknown])
    #expect(findings.first?.summary.hasSuffix("no event tells") == true)
  }

  @Test func `of several presumptions the one that stops the paper is told`() throws {
    let findings = try fixture("while: {pact: [signed], decree: [in-force]}")
      .findings(EditionRequest(asOf: "2018-01-01"))
    #expect(findings.map(\.id) == [.statusUnknown])
    #expect(findings.first?.range?.text == "decree")
  }

  @Test func `a strand falls by what was decided for it`() throws {
    let head = "while: {plan/south: [open]}"
    #expect(
      try fixture(head).brief(EditionRequest(asOf: "2019-02-28")).line.contains("presuming"))
    #expect(
      try !fixture(head).brief(EditionRequest(asOf: "2019-03-01")).line.contains("presuming"))
  }
}
