extension LanguagePack {
  /// The number with separators: `8,479.7`; rounded where `decimals` is given, as its hedge lets it.
  ///
  /// The language alone decides: a paper in English has a decimal point, whichever country it speaks for.
  package func number(
    _ value: DecimalNumber, decimals: Int? = nil, hedge: Interval.Hedge? = nil
  ) -> String {
    let rounded = decimals.flatMap { value.rounded(to: $0, hedge) } ?? value
    let plain = rounded.description
    let unsigned = plain.drop { $0 == "-" }
    let parts = unsigned.split(separator: ".")
    var digits = String(parts[0])
    var grouped = ""
    while digits.count > 3 {
      grouped = separators.group + digits.suffix(3) + grouped
      digits.removeLast(3)
    }
    let sign = unsigned.count < plain.count ? Self.minus : ""
    let fraction = parts.count > 1 ? separators.decimal + parts[1] : ""
    return sign + digits + grouped + fraction
  }

  /// A value as `amount` prints it.
  package func rounded(
    _ value: DecimalNumber, unit name: String, decimals: Int?, hedge: Interval.Hedge?
  ) -> DecimalNumber {
    units[name]?.rounded(value, decimals: decimals, hedge) ?? value
  }

  private static let minus = "\u{2212}"

  /// The figure with its unit, without its hedge: `US$750 million`, `−US$12.5 million`; nothing for an
  /// unknown unit.
  ///
  /// It is rounded once, by the unit, which says the same in every language; a larger unit is exact.
  package func amount(
    _ value: DecimalNumber, unit name: String, decimals: Int?, hedge: Interval.Hedge? = nil
  ) -> String? {
    guard let unit = units[name] else { return nil }
    // What is printed chooses the pattern: 999.7 without decimals is a thousand, 0.96 is one.
    let value = unit.rounded(value, decimals: decimals, hedge)
    let sign = value < DecimalNumber(mantissa: 0) ? Self.minus : ""
    let isOne = value == DecimalNumber(mantissa: 1)
    let pattern = (isOne ? unit.one : nil) ?? unit.value
    guard let scale = unit.scale, value.magnitude >= scale.from,
      let scaled = DecimalNumber.ratio(
        value.magnitude, to: scale.divide, times: 1, decimals: Self.mostDecimals)
    else { return sign + Pattern.fill(pattern, ["n": number(value.magnitude)]) }
    let larger = scaled.trimmed
    let isOneOfThem = larger == DecimalNumber(mantissa: 1)
    return sign
      + Pattern.fill((isOneOfThem ? scale.one : nil) ?? scale.value, ["n": number(larger)])
  }

  /// A value in a larger unit loses nothing.
  private static let mostDecimals = 9

  /// The whole number in words, where the language pack holds it; before the noun of a unit it may have
  /// another form: «una llamada».
  package func cardinal(_ value: DecimalNumber, unit: String? = nil) -> String? {
    guard value.scale == 0 else { return nil }
    let number = Int(value.mantissa)
    return unit.flatMap { units[$0]?.words[number] } ?? cardinals[number]
  }

  /// The position in words, where the language pack holds it.
  package func ordinal(_ value: DecimalNumber) -> String? {
    value.scale == 0 ? ordinals[Int(value.mantissa)] : nil
  }
}

extension LanguagePack.Unit {
  /// A value as all languages print it: by the decimals of its fact, else as the unit rounds.
  fileprivate func rounded(
    _ value: DecimalNumber, decimals: Int?, _ hedge: Interval.Hedge?
  ) -> DecimalNumber {
    if let decimals { return value.rounded(to: decimals, hedge) ?? value }
    guard let rounding = bounds.rounding, value.magnitude >= rounding.from,
      value.scale > rounding.decimals
    else { return value }
    return value.rounded(to: rounding.decimals, hedge) ?? value
  }
}

extension DecimalNumber {
  /// The number without its sign; the least number, whose counterpart does not fit, loses one unit.
  fileprivate var magnitude: DecimalNumber {
    DecimalNumber(mantissa: Int64(clamping: mantissa.magnitude), scale: scale)
  }

  /// The same number without trailing zeros after the point.
  package var trimmed: DecimalNumber {
    var number = self
    while number.scale > 0, number.mantissa.isMultiple(of: 10) {
      number = DecimalNumber(mantissa: number.mantissa / 10, scale: number.scale - 1)
    }
    return number
  }
}
