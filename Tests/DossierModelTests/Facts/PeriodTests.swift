import DossierModel
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    (Period.Form.year(2025), "2025-01-01", "2025-12-31", "2025"),
    (.fiscalYear(2026), "2025-10-01", "2026-09-30", "FY2026"),
    (.quarter(1, of: 2024), "2024-01-01", "2024-03-31", "2024-Q1"),
    (.month(2, of: 2024), "2024-02-01", "2024-02-29", "2024-02"),
    (Fixture.span("2026-01", "2026-09"), "2026-01-01", "2026-09-30", "2026-01..2026-09"),
    (
      Fixture.span("2025-01-20", "2026-03-18"), "2025-01-20", "2026-03-18",
      "2025-01-20..2026-03-18"
    ),
  ])
  func `covers days`(form: Period.Form, first: String, last: String, name: String) {
    let period = Fixture.period(form)
    #expect(period.first == Fixture.date(first) && period.last == Fixture.date(last))
    #expect(period.name == name)
  }

  @Test(arguments: [
    Period.Form.year(0), .fiscalYear(1), .quarter(5, of: 2025), .quarter(0, of: 2025),
    .month(13, of: 2025), Fixture.span("2026-09", "2026-01"), Fixture.span("2026-01", "2026-01"),
    Fixture.span("2026-01", "2026-09-30"),
  ])
  func `is refused`(form: Period.Form) { #expect(Period(form) == nil) }

  /// One span of days is written in one way.
  @Test(arguments: [
    (Fixture.span("2025-01", "2025-12"), Period.Form.year(2025)),
    (Fixture.span("2025-01-01", "2025-12-31"), .year(2025)),
    (Fixture.span("2025-10", "2026-09"), .fiscalYear(2026)),
    (Fixture.span("2026-04", "2026-06"), .quarter(2, of: 2026)),
    (Fixture.span("2026-02-01", "2026-02-28"), .month(2, of: 2026)),
  ])
  func `has a name of its own`(span: Period.Form, fixed: Period.Form) {
    #expect(Fixture.period(span).fixedForm == Period(fixed))
    #expect(Fixture.period(fixed).fixedForm == nil)
  }

  @Test func `a span that is no year, quarter or month has none`() {
    for span in [
      Fixture.span("2026-01", "2026-09"), Fixture.span("2026-02", "2026-04"),
      Fixture.span("2025-01-02", "2025-12-31"), Fixture.span("2024", "2025"),
    ] {
      #expect(Fixture.period(span).fixedForm == nil)
    }
  }

  @Test(arguments: [
    (Period.Form.year(2025), Period.Form.year(2020), true),
    (.year(2025), .fiscalYear(2025), false),
    (.month(2, of: 2024), .month(2, of: 2025), true),
    (.quarter(1, of: 2025), .quarter(2, of: 2025), false),
    (Fixture.span("2025-01", "2025-02"), Fixture.span("2026-01", "2026-02"), true),
    (Fixture.span("2025-01", "2025-02"), .year(2025), false),
    (Fixture.span("2025-01-20", "2025-06-15"), Fixture.span("2025-01-20", "2025-12-17"), false),
  ])
  func `is compared with its like`(one: Period.Form, other: Period.Form, isAlike: Bool) {
    #expect(Fixture.period(one).isComparable(to: Fixture.period(other)) == isAlike)
  }

  /// Months are as long as months, whatever their days; a year is no quarter.
  @Test func `has a length`() {
    #expect(Fixture.period(.month(2, of: 2025)).length == .months(1))
    #expect(Fixture.period(.year(2025)).length == Fixture.period(.fiscalYear(2025)).length)
    #expect(Fixture.period(Fixture.span("2025-01-20", "2025-01-21")).length == .days(2))
    #expect(Rhythm.year.admits(Fixture.period(.fiscalYear(2025))))
    #expect(!Rhythm.year.admits(Fixture.period(Fixture.span("2026-01", "2026-09"))))
    #expect(Rhythm.irregular.admits(Fixture.period(.month(1, of: 2025))))
    #expect(!Rhythm.quarter.admits(Fixture.period(.month(1, of: 2025))))
    #expect(!Rhythm.month.admits(Fixture.period(.quarter(1, of: 2025))))
  }
}
