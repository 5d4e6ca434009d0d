import Diagnostics

extension FindingTable {
  private static let head = "title: {en: Flow, es: Flujo}, unit: usd-million"
  private static let base = "source: gazette, verified: true, values: {XA: 1, XB: 2}"

  static let periods: [DiagnosticID: FindingCase] = [
    .badPeriod: FindingCase(
      .replace(
        "period: {fiscal-year: 2020}", with: "⟪period⟫: {from: 2020-01, to: 2020-12}",
        in: Sample.facts)),
    .missingEvery: FindingCase(
      Sample.fact("  ⟪flow⟫: {\(head), kind: series, releases: [{id: a, period: 2020, \(base)}]}\n")
    ),
    .mixedMeasures: FindingCase(
      Sample.fact(
        "  plan: {\(head), kind: event, measure: plan, releases: [{id: a, period: 2020, \(base)}]}\n"
      ),
      Sample.fact("  both: {\(head), kind: event, formula: {sum: [grants, ⟪plan⟫]}}\n")),
    .stockAndFlow: FindingCase(
      .replace(
        "id: fy21, period: {fiscal-year: 2021}", with: "id: ⟪fy21⟫, as_of: 2021-09-30",
        in: Sample.facts)),
    .unequalPeriods: FindingCase(
      Sample.fact(
        "  flow: {\(head), kind: event, every: irregular, releases: ["
          + "{id: a, period: 2020, \(base)}, {id: b, period: 2021-Q1, \(base)}]}\n"),
      Sample.further("⟪`⟫``chart flow by=release\n```")),
    .wrongMoment: Sample.text("In {{⟪facts.grants.date⟫}}."),
  ]
}
