import DossierModel
import Testing

@Suite struct DeadlineTests {
  @Test(
    arguments: [
      // 2026-11-23 is a Monday.
      ("2026-11-23", 1, "2026-11-24"), ("2026-11-23", 4, "2026-11-27"),
      ("2026-11-23", 5, "2026-11-30"), ("2026-11-23", 6, "2026-11-30"),
      ("2026-11-23", 7, "2026-11-30"), ("2017-02-16", 30, "2017-03-20"),
      ("2016-02-28", 1, "2016-02-29"), ("1960-01-01", 1, "1960-01-04"),
    ])
  func `days run from the paper to a working day`(from: String, days: Int, day: String) throws {
    let date = try #require(CalendarDate(from))
    #expect(Deadline.days(days).day(from: date) == CalendarDate(day))
  }

  @Test func `a day is itself, a Sunday too`() throws {
    let sunday = try #require(CalendarDate("2026-11-22"))
    #expect(Deadline.date(sunday).day(from: sunday) == sunday)
  }
}
