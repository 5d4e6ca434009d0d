import Diagnostics
import TestSupport
import Testing

/// Numbers and days that cannot be, each beside a near miss that can.
@Suite struct PlausibilityTests {
  private let path = "facts/more.yaml"

  private func check(
    _ unit: String, _ release: String, _ expected: ExpectedDiagnostic...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let head = "title: {en: T, es: T}, unit: \(unit), kind: event"
    let text = "facts:\n  a: {\(head), releases: [{id: r, verified: true, \(release)}]}\n"
    expectFindings(path, MarkedText(text), expected, sourceLocation: sourceLocation)
  }

  private let base = "as_of: 2015, source: census"

  @Test func `people are whole, and no fewer than none`() {
    check("heads", "\(base), values: {XA: 5, XB: 0, NO: 7.0}")
    check(
      "heads", "\(base), values: {XA: ⟪5.678⟫}",
      .init("impossible-value", "'heads' is counted in whole numbers: 5.678"))
    check(
      "heads", "\(base), values: {XA: ⟪-5⟫}",
      .init("impossible-value", "'heads' cannot be negative: -5"))
  }

  @Test func `a share is at most all`() {
    check("share", "\(base), values: {XA: 100, XB: 60, NO: 60}")
    check(
      "share", "\(base), values: {XA: ⟪100.1⟫}",
      .init("impossible-value", "'share' cannot be more than 100: 100.1"))
  }

  @Test func `no part is larger than its whole`() {
    check("heads", "\(base), values: {all: 100, XA: 100}")
    check(
      "heads", "\(base), values: {all: 100, XA: ⟪150⟫}",
      .init("part-over-whole", "'XA' has 150 of 100 in all"))
    check(
      "heads", "\(base), values: {all: ⟪100⟫, XA: 60, XB: 60}",
      .init("part-over-whole", "the countries of this release have more than the 100 in all"))
    // Rounded and hedged digits claim no more than they say; a group is no further country.
    check("change", "\(base), values: {all: 10.0, XA: 3.4, XB: 3.3, NO: 3.4}")
    check(
      "heads",
      "\(base), values: {all: {value: 100, qualifier: more-than}, XA: 150, pair: 90}")
    check("heads", "\(base), values: {all: 100, XA: 60, XB: 40, pair: 100}")
    check(
      "heads", "\(base), values: {all: 100, XA: {value: 150, qualifier: up-to}, XB: 20}")
  }

  @Test func `what was observed is public when it is over`() {
    let value = "source: census, value: 1"
    check("heads", "period: 2014, published: 2014-12-31, \(value)")
    check("heads", "as_of: 2014-06, published: 2014-06-02, \(value)")
    check(
      "heads", "period: 2014, published: ⟪2014-12-30⟫, \(value)",
      .init("published-early", "published on 2014-12-30, before what it measures was over: 2014"))
    check(
      "heads", "as_of: 2015-12-31, published: ⟪2015-02-15⟫, \(value)",
      .init("published-early", "published on 2015-02-15"))
  }

  @Test func `a source is no older than what it says`() {
    check("heads", "as_of: 2026-02-28, source: census, value: 1")
    check(
      "heads", "as_of: 2026-06-30, source: ⟪census⟫, value: 1",
      .init("source-too-early", "the source 'census' is of 2026-02"))
    check(
      "heads", "as_of: 2015, source: survey, values: {XA: 1, XB: 2}")
  }
}
