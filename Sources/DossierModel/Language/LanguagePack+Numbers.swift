extension LanguagePack {
  /// The number with separators: `8,479.7`; rounded half up where `decimals` is given.
  ///
  /// House rule: comma and point in English and Spanish for all countries served, from the data.
  package func number(
    _ value: DecimalNumber, decimals: Int? = nil, separators: NumberSeparators? = nil
  ) -> String {
    let separators = separators ?? self.separators
    let rounded = decimals.flatMap { value.rounded(to: $0) } ?? value
    let plain = rounded.description
    let unsigned = plain.drop { $0 == "-" }
    let parts = unsigned.split(separator: ".")
    var digits = String(parts[0])
    var grouped = ""
    while digits.count > 3 {
      grouped = separators.group + digits.suffix(3) + grouped
      digits.removeLast(3)
    }
    let sign = unsigned.count < plain.count ? "\u{2212}" : ""
    let fraction = parts.count > 1 ? separators.decimal + parts[1] : ""
    return sign + digits + grouped + fraction
  }

  /// The figure with its unit, without its hedge: `US$750 million`; nothing for an unknown unit.
  package func amount(
    _ value: DecimalNumber, unit name: String, decimals: Int?, separators: NumberSeparators? = nil
  ) -> String? {
    guard let unit = units[name] else { return nil }
    // What is printed chooses the pattern: 999.7 without decimals is a thousand, 0.96 is one.
    let value = decimals.flatMap { value.rounded(to: $0) } ?? value
    if let scale = unit.scale, value.magnitude >= scale.from,
      let scaled = DecimalNumber.ratio(value, to: scale.divide, times: 1, decimals: 3)
    {
      let number = number(scaled.trimmed, separators: separators)
      return Pattern.fill(scale.value, ["n": number])
    }
    let isOne = value == DecimalNumber(mantissa: 1)
    return Pattern.fill(
      (isOne ? unit.one : nil) ?? unit.value, ["n": number(value, separators: separators)])
  }

  /// The whole number in words, where the language pack holds it.
  package func cardinal(_ value: DecimalNumber) -> String? {
    value.scale == 0 ? cardinals[Int(value.mantissa)] : nil
  }

  /// The position in words, where the language pack holds it.
  package func ordinal(_ value: DecimalNumber) -> String? {
    value.scale == 0 ? ordinals[Int(value.mantissa)] : nil
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
