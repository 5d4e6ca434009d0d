import Diagnostics
import TestSupport
import Testing

@Suite struct MarkupRulesTests {
  private func check(
    _ text: String, _ id: DiagnosticID, _ summary: String,
    _ rule: (WrittenText) -> [Diagnostic]
  ) {
    let marked = MarkedText(text)
    expect(
      rule(WrittenText(whole: marked.file("a.md"))),
      match: marked.ranges.map { _ in ExpectedDiagnostic(id, summary) }, in: marked)
  }

  @Test(arguments: [
    "claim⟪[^1]⟫ b", "a\n\n⟪[^1]⟫: Ibid.\n", "a⟪[^long-name]⟫", "`⟪[^1]⟫`", "[^ a] [^] [a^1] ^[a]",
  ])
  func `typed notes`(_ text: String) {
    check(text, "typed-note", "not typed by hand", TypedNoteRule.findings)
  }

  @Test(arguments: [
    "⟪| a | b |⟫\n|---|---|\n| 1 | 2 |\n", "a\n\n⟪a | b⟫\n--- | ---\n1 | 2\n",
    "⟪| a | b |⟫\n| 1 | 2 |\n", "> ⟪| a |⟫\n> |:-:|\n", "  ⟪| a |⟫\r\n  |---|\r\n\r\nb",
    "⟪| a |⟫\n|--|\n\ntext\n\n⟪| b |⟫\n|--|\n",
    "a | b\n\n|---|", "either | or", "a\n---\nb", "| one line |", "Text\n\n---\n\nmore",
  ])
  func `pipe tables`(_ text: String) {
    check(text, "pipe-table", "'|'", PipeTableRule.findings)
  }

  @Test(arguments: [
    "⟪#⟫ Nicaragua", "⟪##⟫", " ⟪>⟫ a", "⟪-⟫ a", "⟪*⟫ a", "⟪+⟫ a", "⟪1.⟫ a", "⟪12)⟫ a", "⟪```⟫",
    "⟪~~~⟫x", "⟪---⟫", "⟪===⟫", "⟪|⟫ a",
    "#1 of all", "**Bold** title", "*So* it is", "__a__", "-5 degrees", "2025. A year",
    "1.5 percent",
    "Who answers?", "", "A - b", "`code`",
  ])
  func titles(_ text: String) {
    check(text, "markup-in-title", "begins a block", TitleMarkupRule.findings)
  }
}
