import Diagnostics

extension FindingTable {
  private static let head = "title: {en: Part, es: Parte}, unit: percent, kind: series"

  static let facts: [DiagnosticID: FindingCase] = [
    .badFormula: FindingCase(
      Sample.fact("  part: {\(head), ⟪formula⟫: {share: workers, rank: workers, of: all}}\n")),
    .computedFact: FindingCase(
      Sample.fact("  part: {\(head), formula: {share: workers, of: all}}\n"),
      Sample.fact("  place: {\(head), formula: {rank: ⟪part⟫}}\n")),
    .formulaAndReleases: FindingCase(
      Sample.fact("  part: {\(head), formula: {rank: workers}, ⟪releases⟫: []}\n")),
    .formulaCycle: FindingCase(Sample.fact("  part: {\(head), formula: {rank: ⟪part⟫}}\n")),
    .mixedReleases: FindingCase(
      .replace(
        "values: {XA: 1234, XB: 2600, all: 9872}", with: "⟪value⟫: 9872", in: Sample.facts)),
    .noObservation: Sample.text("Of {{⟪facts.rumour.value⟫}} we know."),
    .unknownFact: FindingCase(
      .replace(
        "needs: [workers,", with: "needs: [⟪worker⟫,",
        in: "Content/proposals/1-work/points/numbers.md")),
    .valueAndValues: FindingCase(
      .replace("value: 3", with: "⟪value⟫: 3, values: {XA: 3}", in: Sample.facts)),
  ]
}
