/// By when something is asked: a day, or a time that runs from the date of the paper.
package enum Deadline: Sendable, Hashable {
  case date(CalendarDate)
  /// Days after the date of the paper; a Saturday or Sunday moves on to Monday.
  case days(Int)

  /// The day, for a paper of a date.
  package func day(from date: CalendarDate) -> CalendarDate {
    switch self {
    case .date(let day): return day
    case .days(let days):
      let number = date.lastDayNumber + days
      // 1970-01-01, day 0, was a Thursday.
      let weekday = ((number + 3) % 7 + 7) % 7
      return CalendarDate(dayNumber: weekday < 5 ? number : number + 7 - weekday)
    }
  }
}
