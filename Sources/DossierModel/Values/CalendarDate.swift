/// A date of the Gregorian calendar, to the day, month or year (ISO 8601 `2016-02-23`, `2016-02`, `2016`).
///
/// A month or year counts as its last day wherever dates are compared: a figure “of 2016” is not
/// known before the year is over.
package struct CalendarDate: Sendable, Hashable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// A date that exists, or nothing.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month { guard (1...12).contains(month) else { return nil } }
    if let day {
      guard let month, (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads ISO 8601 `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and nothing else.
  package init?(_ text: some StringProtocol) {
    // Read byte by byte: a dossier holds thousands of dates.
    var numbers = (0, 0, 0)
    var count = 0
    for byte in text.utf8 {
      switch (count, byte) {
      case (0..<4, 48...57): numbers.0 = numbers.0 * 10 + Int(byte - 48)
      case (5..<7, 48...57): numbers.1 = numbers.1 * 10 + Int(byte - 48)
      case (8..<10, 48...57): numbers.2 = numbers.2 * 10 + Int(byte - 48)
      case (4, 45), (7, 45): break
      default: return nil
      }
      count += 1
    }
    switch count {
    case 4: self.init(year: numbers.0)
    case 7: self.init(year: numbers.0, month: numbers.1)
    case 10: self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    default: return nil
    }
  }

  /// The day count from 1970-01-01, negative before it, of the last day that the date covers.
  package var lastDayNumber: Int {
    let month = month ?? 12
    return Self.dayNumber(year: year, month: month, day: day ?? Self.days(in: month, of: year))
  }

  /// The day that is `number` days after 1970-01-01.
  ///
  /// Uses the algorithm of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
  package init(dayNumber number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// By the last day, then the less precise first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.lastDayNumber, left.precision) < (right.lastDayNumber, right.precision)
  }

  /// 1 for a year, 2 for a month, 3 for a day.
  private var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601, to the precision known.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}
