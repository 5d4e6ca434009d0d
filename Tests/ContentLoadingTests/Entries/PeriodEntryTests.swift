import Diagnostics
import DossierModel
import TestSupport
import Testing

/// What of time a release measures, as files write it.
@Suite struct PeriodEntryTests {
  private let path = "facts/more.yaml"
  private let head = "title: {en: T, es: T}, unit: persons"
  private let rest = "source: census, verified: true, value: 9"

  @Test(arguments: [
    ("2015", Period.Form.year(2015)), ("2015-Q4", .quarter(4, of: 2015)),
    ("2015-02", .month(2, of: 2015)), ("{fiscal-year: 2015}", .fiscalYear(2015)),
  ])
  func `a period has one way to be written`(text: String, form: Period.Form) throws {
    let found = Fixture.load([
      path: "facts:\n  a: {\(head), kind: event, releases: [{id: r, period: \(text), \(rest)}]}\n"
    ])
    #expect(found.diagnostics.isEmpty)
    guard case .measured(let releases)? = found.value.facts[FactID("a")]?.content else {
      Issue.record("not measured")
      return
    }
    #expect(releases.first?.moment == Period(form).map { .flow($0) })
  }

  @Test(arguments: [
    ("⟪2015-06-30⟫", "'2015-06-30' is not a period"), ("⟪2015-Q5⟫", "'2015-Q5' is not a period"),
    ("⟪2015..2016⟫", "'2015..2016' is not a period"),
  ])
  func `what is no period`(text: String, summary: String) {
    check("{id: r, period: \(text), \(rest)}", .init("bad-period", summary))
  }

  @Test func spans() {
    check(
      "{id: r, ⟪period⟫: {from: 2015-06, to: 2015-01}, \(rest)}",
      .init("bad-period", "a period runs from an earlier date to a later one"))
    check(
      "{id: r, ⟪period⟫: {from: 2015-06, to: 2015-08-31}, \(rest)}",
      .init("bad-period", "a period runs from an earlier date to a later one"))
    check(
      "{id: r, ⟪period⟫: {from: 2014-10, to: 2015-09}, \(rest)}",
      .init("bad-period", "the period from 2014-10-01 to 2015-09-30 has a name of its own"))
    check("{id: r, period: {from: 2015-01-20, to: 2015-09-30}, \(rest)}")
  }

  @Test func `stock or flow`() {
    check(
      "{id: r, as_of: 2015, ⟪period⟫: 2015, \(rest)}",
      .init("stock-and-flow", "a release has 'as_of' or 'period', not both"))
    check("{⟪id⟫: r, \(rest)}", .init("missing-key", "the key 'as_of' is missing, or 'period'"))
    check(
      "{id: r, period: 2014, \(rest)}, {id: ⟪s⟫, as_of: 2015, \(rest)}",
      .init("stock-and-flow", "release 's' stands on a day"))
    check(
      "{id: r, as_of: 2014, \(rest)}, {id: ⟪s⟫, period: 2015, \(rest)}",
      .init("stock-and-flow", "release 's' measures a period"))
  }

  @Test func every() {
    let releases = "releases: [{id: r, period: 2014, \(rest)}, {id: s, period: 2015-Q1, \(rest)}]"
    expectFindings(
      path,
      MarkedText(
        """
        facts:
          ⟪series⟫: {\(head), kind: series, releases: [{id: r, period: 2015, \(rest)}]}
          ⟪lengths⟫: {\(head), kind: event, \(releases)}
          stock: {\(head), kind: series, ⟪every⟫: year, releases: [{id: r, as_of: 2015, \(rest)}]}
          formula: {\(head), kind: series, ⟪every⟫: year, formula: {rank: people}}
          declared: {\(head), kind: series, every: year, \(releases)}

        """),
      [
        ExpectedDiagnostic("missing-every", "the series 'series' does not say how often"),
        ExpectedDiagnostic("missing-every", "the series 'lengths' does not say how often"),
        ExpectedDiagnostic("missing-every", "'every' is for releases that measure a period"),
        ExpectedDiagnostic("missing-every", "'every' is for releases that measure a period"),
      ])
  }

  @Test func measures() {
    expectFindings(
      path,
      MarkedText(
        """
        facts:
          plan: {\(head), kind: event, measure: plan, releases: [{id: r, period: 2015, \(rest)}]}
          other: {\(head), kind: event, releases: [{id: ⟪r⟫, period: 2015, measure: plan, \(rest)}]}
          seen: {\(head), kind: event, releases: [{id: r, period: 2015, \(rest)}]}
          sum: {\(head), kind: event, formula: {sum: [seen, ⟪plan⟫]}}

        """),
      [
        ExpectedDiagnostic("mixed-measures", "no release of 'other' is of the fact's own measure"),
        ExpectedDiagnostic("mixed-measures", "a sum adds observed persons to plan persons"),
      ])
  }

  private func check(
    _ releases: String, _ expected: ExpectedDiagnostic...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText("facts:\n  a: {\(head), kind: event, releases: [\(releases)]}\n")
    expectFindings(path, text, expected, sourceLocation: sourceLocation)
  }
}
