/// What a figure claims: the numbers between two bounds, both included; an absent bound is open.
///
/// Printed digits say no more than their last place, and a hedge opens a side: “more than 2,000” says
/// nothing of how many more. Figures agree when their intervals meet.
package struct Interval: Sendable, Hashable {
  /// The side on which a hedge leaves a figure open.
  package enum Hedge: Sendable {
    case atLeast, atMost, around

    /// The hedge of a qualifier; of one that only a language knows, any side.
    package init(_ qualifier: String) {
      switch qualifier {
      case "more-than", "over", "at-least": self = .atLeast
      case "nearly", "up-to": self = .atMost
      default: self = .around
      }
    }
  }

  package var low: DecimalNumber?
  package var high: DecimalNumber?

  package init(low: DecimalNumber?, high: DecimalNumber?) {
    self.low = low
    self.high = high
  }

  /// What a number claims that is written with these digits behind this hedge.
  ///
  /// Decimals are rounded to their last place; whole numbers are counted, unless they were rounded, or are “about” so many,
  /// which is as fine as their last digit that is not 0.
  package init(_ value: DecimalNumber, qualifier: String? = nil, isRounded: Bool = false) {
    switch qualifier.map(Hedge.init) {
    case .atLeast: self.init(low: value, high: nil)
    case .atMost: self.init(low: nil, high: value)
    case .around: self.init(value, within: value.trimmed.leastPlace)
    case nil: self.init(value, within: value.scale > 0 || isRounded ? value.ulp : nil)
    }
  }

  /// How fine the digits claim to be, as XBRL counts it: 1 for tenths, −3 for thousands.
  package static func decimals(of value: DecimalNumber, qualifier: String?) -> Int {
    guard case .around? = qualifier.map(Hedge.init), value.scale == 0 else { return value.scale }
    return 1 - String(value.leastPlace.mantissa).count
  }

  /// Half a step to each side.
  private init(_ value: DecimalNumber, within step: DecimalNumber?) {
    guard let half = step?.half else {
      self.init(low: value, high: value)
      return
    }
    self.init(low: value.adding(half.negated), high: value.adding(half))
  }

  /// Whether one number lies in both.
  package func meets(_ other: Interval) -> Bool { !isAbove(other) && !other.isAbove(self) }

  /// Whether every number of this one is larger than every number of the other.
  package func isAbove(_ other: Interval) -> Bool {
    guard let low, let high = other.high else { return false }
    return low > high
  }

  /// What the sum of two claims.
  package func adding(_ other: Interval) -> Interval {
    func sum(_ one: DecimalNumber?, _ two: DecimalNumber?) -> DecimalNumber? {
      guard let one, let two else { return nil }
      return one.adding(two)
    }
    return Interval(low: sum(low, other.low), high: sum(high, other.high))
  }
}

extension DecimalNumber {
  /// One unit of the last digit that is written.
  fileprivate var ulp: DecimalNumber { DecimalNumber(mantissa: 1, scale: scale) }

  /// One unit of the last digit that is not 0: a thousand for 594,000.
  fileprivate var leastPlace: DecimalNumber {
    guard scale == 0, mantissa != 0 else { return ulp }
    var place: Int64 = 1
    while place < 1_000_000_000_000_000, mantissa.isMultiple(of: place * 10) { place *= 10 }
    return DecimalNumber(mantissa: place)
  }

  /// Nothing where it cannot be written.
  fileprivate var half: DecimalNumber? {
    mantissa == 1
      ? DecimalNumber(mantissa: 5, scale: scale + 1)
      : DecimalNumber(mantissa: mantissa / 2, scale: scale)
  }

  fileprivate var negated: DecimalNumber { DecimalNumber(mantissa: -mantissa, scale: scale) }
}
