/// The span of days that a flow measures.
///
/// Each span of days has one form: twelve months from January are a year, never a span of months, so
/// that equal periods are equal values.
package struct Period: Sendable, Hashable {
  /// How the span is written.
  package enum Form: Sendable, Hashable {
    case year(Int)
    /// The United States fiscal year, October to September, by the year in which it ends.
    case fiscalYear(Int)
    case quarter(Int, of: Int)
    case month(Int, of: Int)
    /// Both ends included; both are days, or months, or years.
    case span(from: CalendarDate, to: CalendarDate)
  }

  package let form: Form
  /// The first day.
  package let first: CalendarDate
  /// The last day.
  package let last: CalendarDate

  /// A period of one of the fixed forms; nothing where there is no such quarter, month or year.
  package init?(_ form: Form) {
    let ends: (CalendarDate?, CalendarDate?) =
      switch form {
      case .year(let year): Self.months(1, of: year, to: 12, of: year)
      case .fiscalYear(let year): Self.months(10, of: year - 1, to: 9, of: year)
      case .quarter(let quarter, let year):
        Self.months(3 * quarter - 2, of: year, to: 3 * quarter, of: year)
      case .month(let month, let year): Self.months(month, of: year, to: month, of: year)
      case .span(let from, let to):
        from.isAsPrecise(as: to) && from < to ? (from.firstDay, to.lastDay) : (nil, nil)
      }
    guard let first = ends.0, let last = ends.1 else { return nil }
    (self.form, self.first, self.last) = (form, first, last)
  }

  private static func months(
    _ first: Int, of firstYear: Int, to last: Int, of lastYear: Int
  ) -> (CalendarDate?, CalendarDate?) {
    (
      CalendarDate(year: firstYear, month: first)?.firstDay,
      CalendarDate(year: lastYear, month: last)?.lastDay
    )
  }

  /// The fixed form of the same days, where a span has one: it is to be written so.
  package var fixedForm: Period? {
    guard case .span = form, let month = first.month else { return nil }
    let forms: [Form] = [
      .year(first.year), .fiscalYear(last.year), .quarter((month + 2) / 3, of: first.year),
      .month(month, of: first.year),
    ]
    return forms.compactMap(Period.init).first { $0.first == first && $0.last == last }
  }
}

extension Period {
  /// How long a period is: whole months, which differ in days, else days.
  package enum Length: Sendable, Hashable {
    case months(Int)
    case days(Int)
  }

  package var length: Length {
    guard first.day == 1, last.isLastOfMonth, let begin = first.month, let end = last.month else {
      return .days(last.lastDayNumber - first.lastDayNumber + 1)
    }
    return .months((last.year - first.year) * 12 + end - begin + 1)
  }

  /// Whether a change from one to the other compares like with like: as long, and at the same place
  /// in the year.
  package func isComparable(to other: Period) -> Bool {
    length == other.length && first.month == other.first.month && first.day == other.first.day
  }

  /// The words of a file for the period, without blanks: `2025`, `2026-Q1`, `2025-01-20..2026-03-18`.
  package var name: String {
    switch form {
    case .year(let year): String(year)
    case .fiscalYear(let year): "FY\(year)"
    case .quarter(let quarter, let year): "\(year)-Q\(quarter)"
    case .month: String(first.description.dropLast(3))
    case .span(let from, let to): "\(from)..\(to)"
    }
  }
}

extension CalendarDate {
  /// The first day that the date covers.
  package var firstDay: CalendarDate {
    CalendarDate(dayNumber: Validity.firstDay(of: self))
  }

  /// The last day that the date covers.
  package var lastDay: CalendarDate { CalendarDate(dayNumber: lastDayNumber) }

  fileprivate var isLastOfMonth: Bool { CalendarDate(dayNumber: lastDayNumber + 1).day == 1 }

  fileprivate func isAsPrecise(as other: CalendarDate) -> Bool {
    (month == nil) == (other.month == nil) && (day == nil) == (other.day == nil)
  }
}
