/// How often a flow is measured: the length of the periods that stand for the series.
package enum Rhythm: String, Sendable, CaseIterable {
  case year, quarter, month
  /// Periods of any length, such as counts since a day.
  case irregular

  /// Whether a period is one of those that stand for the series, and no part of one.
  package func admits(_ period: Period) -> Bool {
    switch self {
    case .year: period.length == .months(12)
    case .quarter: period.length == .months(3)
    case .month: period.length == .months(1)
    case .irregular: true
    }
  }
}
