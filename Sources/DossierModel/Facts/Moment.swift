/// What of time a release measures: a stock stands on a day, a flow runs through a period.
package enum Moment: Sendable, Hashable {
  case stock(CalendarDate)
  case flow(Period)

  /// The day of a stock, to the precision known; the last day of a flow.
  package var end: CalendarDate {
    switch self {
    case .stock(let date): date
    case .flow(let period): period.last
    }
  }

  /// The first day on which it can have been measured: the last of a flow, of a month the first.
  package var firstEnd: CalendarDate {
    switch self {
    case .stock(let date): date.firstDay
    case .flow(let period): period.last
    }
  }

  /// The period of a flow.
  package var period: Period? {
    if case .flow(let period) = self { period } else { nil }
  }

  /// The text by which a tag may select it: `2025-06-30`, `2026-Q1`.
  package var name: String {
    switch self {
    case .stock(let date): date.description
    case .flow(let period): period.name
    }
  }

  /// Whether figures of both may stand side by side: stocks, or flows of equal length.
  package func isAsLong(as other: Moment) -> Bool { period?.length == other.period?.length }

  /// Whether a change from one to the other compares like with like.
  package func isComparable(to other: Moment) -> Bool {
    switch (self, other) {
    case (.stock, .stock): true
    case (.flow(let period), .flow(let other)): period.isComparable(to: other)
    case (.stock, .flow), (.flow, .stock): false
    }
  }
}
