import DossierModel
import Foundation
import Testing

@Suite struct CalendarDateTests {
  @Test(
    arguments: [
      ("2016", 2016, nil, nil), ("2016-02", 2016, 2, nil), ("2016-02-29", 2016, 2, 29),
      ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31), ("2000-02-29", 2000, 2, 29),
    ] as [(String, Int, Int?, Int?)])
  func `reads ISO 8601`(text: String, year: Int, month: Int?, day: Int?) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.year == year)
    #expect(date.month == month)
    #expect(date.day == day)
    #expect(date.description == text)
    #expect(CalendarDate(year: year, month: month, day: day) == date)
  }

  @Test(arguments: [
    "", "-", "--", "16", "216", "02016", "0000", "0000-01-01", "-2016", "+2016", "2016-", "2016-2",
    "2016-00", "2016-13", "2016-02-", "2016-02-1", "2016-02-00", "2016-02-30", "2015-02-29",
    "1900-02-29", "2016-04-31", "2016-06-31", "2016-09-31", "2016-11-31", "2016-01-32",
    "2016-02-023", "2016-02-23-", "2016-02-23-01", "2016/02/23", "20160223", "2016-02-23T00:00",
    " 2016", "2016 ", "2016-+2", "2016--2-3", "2016-0x", "２０１６", "٢٠١٦", "2016−02", "2016-W08",
    "2016\u{301}", "2016-02-23\n", "2016-02-2\u{200B}",
  ])
  func `refuses all else`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `reads parts`() {
    let text = "on 2016-02-23."
    #expect(CalendarDate(text.dropFirst(3).dropLast())?.day == 23)
  }

  @Test(
    arguments: [
      (2016, nil, 23), (0, nil, nil), (10_000, nil, nil), (2016, 0, nil), (2016, 13, nil),
      (2016, 2, 30), (2016, 2, 0), (Int.min, nil, nil), (2016, Int.max, Int.min),
    ] as [(Int, Int?, Int?)])
  func `refuses dates that do not exist`(year: Int, month: Int?, day: Int?) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1600, true), (1700, false), (1900, false), (2000, true), (2015, false), (2016, true),
    (2100, false), (2400, true), (4, true), (1, false),
  ])
  func `knows leap years`(year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    ("2015", "2015-12-31"), ("2016-02", "2016-02-29"), ("2015-02", "2015-02-28"),
    ("2016-04", "2016-04-30"), ("2016-12", "2016-12-31"),
  ])
  func `counts as its last day`(text: String, day: String) {
    #expect(Fixture.date(text).lastDayNumber == Fixture.date(day).lastDayNumber)
    #expect(Fixture.date(text) != Fixture.date(day))
  }

  @Test func `orders by last day then precision`() {
    let ordered = [
      "0001", "2015-11-30", "2015-12-30", "2015", "2015-12", "2015-12-31", "2016-01-01", "2016-01",
      "2016-02-28", "2016-02", "2016-02-29", "2016-11", "2016", "9999-12-31",
    ].map(Fixture.date)
    for (index, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        #expect((left < right) == (index < other))
        #expect((left == right) == (index == other))
      }
    }
  }

  @Test func `counts days from 1970`() {
    #expect(Fixture.date("1970-01-01").lastDayNumber == 0)
    #expect(Fixture.date("1969-12-31").lastDayNumber == -1)
    #expect(Fixture.date("2016-02-29").lastDayNumber == 16_860)
    #expect(CalendarDate(dayNumber: 0).description == "1970-01-01")
    #expect(CalendarDate(dayNumber: -719_162).description == "0001-01-01")
    #expect(CalendarDate(dayNumber: 2_932_896).description == "9999-12-31")
  }

  @Test func `counts every day once`() throws {
    var number = Fixture.date("0001-01-01").lastDayNumber
    for year in 1...9999 {
      for month in 1...12 {
        // The lengths are read from dates that do not exist, not from the function under test.
        let length = try #require(
          (28...31).last { day in
            CalendarDate(year: year, month: month, day: day) != nil
          })
        let first = try #require(CalendarDate(year: year, month: month, day: 1))
        let last = try #require(CalendarDate(year: year, month: month, day: length))
        guard first.lastDayNumber == number, last.lastDayNumber == number + length - 1,
          CalendarDate(dayNumber: number) == first,
          CalendarDate(dayNumber: number + length - 1) == last
        else {
          Issue.record("\(first) is day \(first.lastDayNumber), expected \(number)")
          return
        }
        number += length
      }
    }
    #expect(number == 2_932_897)
  }

  @Test func `agrees with Foundation`() throws {
    // Foundation's calendar turns Julian before October 1582; the Gregorian one repeats every 400
    // years, so earlier days are compared 1600 years later.
    let cycle = 146_097
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    var random = FixedSeed(20_160_223)
    for _ in 0..<5_000 {
      let number = Int.random(in: -719_162...2_932_896, using: &random)
      let date = CalendarDate(dayNumber: number)
      try #require(date.lastDayNumber == number)
      let isEarly = date.year < 1600
      let moment = Date(
        timeIntervalSince1970: Double(number + (isEarly ? 4 * cycle : 0)) * 86_400)
      let later = try #require(
        CalendarDate(
          year: date.year + (isEarly ? 1600 : 0), month: date.month, day: date.day))
      try #require(moment.formatted(style) == later.description)
    }
  }
}
