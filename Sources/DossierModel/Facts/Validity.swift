package import Diagnostics

/// The days on which something holds; an absent end is open.
package struct Validity: Sendable {
  package var from: CalendarDate?
  package var until: CalendarDate?
  /// Where it stands; nothing where no file says it.
  package var range: SourceRange?

  package init(from: CalendarDate? = nil, until: CalendarDate? = nil, at range: SourceRange? = nil)
  {
    self.from = from
    self.until = until
    self.range = range
  }

  package static var always: Validity { Validity() }

  /// Whether `day` lies between the ends, both inclusive.
  package func holds(on day: CalendarDate) -> Bool {
    if let from, Self.firstDay(of: from) > day.lastDayNumber { return false }
    if let until, until.lastDayNumber < day.lastDayNumber { return false }
    return true
  }

  static func firstDay(of date: CalendarDate) -> Int {
    CalendarDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)?.lastDayNumber
      ?? date.lastDayNumber
  }
}
