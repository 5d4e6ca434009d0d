import Diagnostics

extension FindingTable {
  static let placing: [DiagnosticID: FindingCase] = [
    .emptyPiece: FindingCase(
      .write(
        "---\ntitle: Kinds\n---\n⟪{{#subject.joint}}Both.{{/subject.joint}}⟫\n", to: Sample.point)),
    .headingLevel: Sample.text("⟪#⟫ Again"),
    .lostPiece: FindingCase(
      .replace("{{>*opening.issue}}", with: "`⟪{{>*opening.issue}}⟫`", in: Sample.body),
      countries: ["xa"]),
    .misplacedPiece: FindingCase(
      .replace("{{>*opening.issue}}", with: "⟪{{>*opening.issue}}⟫ More.", in: Sample.body),
      countries: ["xa"]),
    .notOneLine: FindingCase(
      .write("{{^subject.joint}}⟪#⟫ {{/subject.joint}}Work\n", to: Sample.title)),
    .unclosedFence: Sample.text("⟪`⟫``\ncode"),
  ]
}
