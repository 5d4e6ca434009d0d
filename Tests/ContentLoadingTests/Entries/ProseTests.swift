import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ProseTests {
  private let answer = "proposals/2-peace/answers/cost.en.md"
  private let point = "proposals/2-peace/points/first.en.md"

  @Test func frontMatter() {
    expectFindings(
      point, "---\n# a comment\ntitle: Ñ\n⟪titel⟫: x\n---\nText.\n",
      [ExpectedDiagnostic("unknown-key", "unknown key 'titel'; did you mean 'title'?")])
    expectFindings(
      answer, "---\n⟪⟪title⟫⟫: x\n---\nText.\n",
      [
        ExpectedDiagnostic("missing-key", "the key 'objection' is missing"),
        ExpectedDiagnostic("unknown-key", "unknown key 'title'"),
      ])
    expectFindings(
      answer, "⟪⟫Text.\n", [ExpectedDiagnostic("missing-key", "the key 'objection' is missing")])
    expectFindings(
      "proposals/2-peace/position.en.md", "---\n⟪title⟫: x\n---\nText.\n",
      [ExpectedDiagnostic("unknown-key", "unknown key 'title'")])
    expectFindings(
      answer, "---\nobjection: [\n⟪⟫---\nText.\n",
      [ExpectedDiagnostic("yaml-syntax", "did not find expected node content")])
    expectFindings(
      answer, "⟪---⟫\nobjection: x\nText.\n",
      [ExpectedDiagnostic("yaml-syntax", "no closing '---' line")])
    expectFindings(
      answer, "---\n⟪just⟫\n---\nText.\n",
      [ExpectedDiagnostic("wrong-type", "the top level must be a map")])
    expectFindings(
      point, "---\ntitle: x\n---\n⟪⟫ \n",
      [ExpectedDiagnostic("empty-prose", "the file holds no text")])
  }

  @Test(arguments: [
    ("Text.\n", "Text.\n", nil), ("---\n---\nText.", "Text.", nil),
    ("---\n# only a comment\n---\nText.", "Text.", nil), ("\u{FEFF}Text.", "Text.", nil),
    ("---\r\ntitle: T\r\n--- \r\nText.", "Text.", "T"),
    ("\u{FEFF}---\ntitle: T\n---\nText.\n---\n", "Text.\n---\n", "T"),
    ("----\nText.", "----\nText.", nil), ("\n---\nText.", "\n---\nText.", nil),
  ])
  func bodies(text: String, body: String, heading: String?) throws {
    let result = Fixture.load([point: text])
    #expect(result.diagnostics.isEmpty, "\(ConsoleFormat().format(result.diagnostics))")
    let prose = try #require(
      result.value.proposals.first?.points.first?.prose.common[LanguageTag("en")])
    #expect(SourceRange(file: prose.file, bytes: prose.body).text == body)
    #expect(prose.heading?.value == heading)
  }
}
