import Diagnostics
import TestSupport
import Testing

@Suite struct MixedScriptRuleTests {
  @Test(arguments: [
    "The ⟪реорlе⟫ and ⟪p\u{435}ople⟫.", "⟪а\u{301}bc⟫", "Україна, people, Ñandú, 5 kΩ, µm, x-и, А4",
  ])
  func words(_ text: String) {
    let marked = MarkedText(text)
    expect(
      MixedScriptRule.findings(in: WrittenText(whole: marked.file("a.md"))),
      match: marked.ranges.map { _ in ExpectedDiagnostic("mixed-scripts", "look alike") },
      in: marked)
  }
}
