import Diagnostics

extension FindingTable {
  static let templateSyntax: [DiagnosticID: FindingCase] = [
    .badDelimiter: Sample.text("⟪{{=<%=}}⟫"),
    .badName: Sample.text("{{⟪a b⟫}}"),
    .duplicateBlock: Sample.text("{{<p}}{{$a}}1{{/a}}{{$⟪a⟫}}2{{/a}}{{/p}}"),
    .emptyTag: Sample.text("⟪{{}}⟫"),
    .mismatchedSection: Sample.text("⟪{{/a}}⟫"),
    .misplacedTag: Sample.text("{{<p}}⟪{{a}}⟫{{/p}}"),
    .templateTooDeep: Sample.text(
      String(repeating: "{{#a}}", count: 32) + "⟪{{#a}}⟫"
        + String(repeating: "{{/a}}", count: 33)),
    .unclosedSection: Sample.text("⟪{{#a}}⟫b"),
    .unclosedTag: Sample.text("⟪{{facts.workers.value⟫"),
  ]
}
