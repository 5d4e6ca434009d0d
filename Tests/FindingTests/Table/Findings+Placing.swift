import Diagnostics

extension FindingTable {
  static let placing: [DiagnosticID: FindingCase] = [
    .emptyPiece: FindingCase(
      Sample.rewritten("⟪{{#subject.joint}}Both.{{/subject.joint}}⟫")),
    .emptySection: FindingCase(
      .replace(
        "## {{terms.bottom-line}}\n\n{{>*opening.bottom-line}}",
        with: "⟪#⟫# {{terms.bottom-line}}\n\n{{!>*opening.bottom-line}}", in: Sample.body)),
    .headingLevel: Sample.text("⟪#⟫# Again"),
    .lostPiece: FindingCase(
      .replace("{{>*opening.issue}}", with: "`⟪{{>*opening.issue}}⟫`", in: Sample.body),
      countries: ["xa"]),
    .misplacedPiece: FindingCase(
      .replace("{{>*opening.issue}}", with: "⟪{{>*opening.issue}}⟫ More.", in: Sample.body),
      countries: ["xa"]),
    .notOneLine: FindingCase(
      .replace(
        "# en: Work", with: "# en: {{^subject.joint}}⟪#⟫ {{/subject.joint}}Work",
        in: Sample.opening)),
    .unclosedFence: Sample.text("⟪`⟫``\ncode"),
  ]
}
