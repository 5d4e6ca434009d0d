import Diagnostics

extension FindingTable {
  private static func grants(_ keys: String) -> Edit {
    .replace(
      "period: {fiscal-year: 2020}", with: "period: {fiscal-year: 2020}, \(keys)", in: Sample.facts)
  }

  static let plausibility: [DiagnosticID: FindingCase] = [
    .figuresDisagree: FindingCase(
      .replace(
        "      - {id: fy20,",
        with: "      - {id: fy21-first, period: {fiscal-year: 2021}, published: 2021-10-01, "
          + "source: gazette, verified: true, values: {XA: 44.5}}\n      - {id: fy20,",
        in: Sample.facts),
      .replace(
        "qualifier: about, values: {XA: 45.5", with: "published: 2021-11-01, values: {XA: 45.5",
        in: Sample.facts),
      Sample.further("It was ⟪{{facts.grants.at.fy21-first.value}}⟫.")),
    .impossibleValue: FindingCase(.replace("XA: 1100", with: "XA: ⟪1100.5⟫", in: Sample.facts)),
    .openingEnds: FindingCase(
      .replace("for: [XA]\n", with: "for: [XA]\n⟪valid⟫: {until: 2022-01-13}\n", in: Sample.opening)
    ),
    .partOverWhole: FindingCase(.replace("XB: 2500", with: "XB: ⟪25000⟫", in: Sample.facts)),
    .publishedEarly: FindingCase(grants("published: ⟪2020-09-29⟫")),
    .readInFuture: FindingCase(
      .replace("accessed: 2021-12-01", with: "accessed: ⟪2021-12-16⟫", in: Sample.sources)),
    .sourceAfterPaper: FindingCase(
      .replace(
        "publisher: The Crier", with: "publisher: The Crier\n    date: 2021-12-16",
        in: Sample.sources),
      .replace("consulted: false", with: "consulted: true", in: Sample.sources),
      Sample.further("They ⟪[⟫say](source:hearsay) so.")),
    .sourceTooEarly: FindingCase(
      .replace(
        "id: y2020\n        as_of: 2020-06-30\n        source: ministry-table",
        with: "id: y2020\n        as_of: 2021-08-01\n        source: ⟪ministry-table⟫",
        in: Sample.facts)),
  ]
}
