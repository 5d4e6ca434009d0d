/// An exact decimal number: `mantissa` × 10 to the power of −`scale`.
///
/// Figures are added, compared and rounded without binary fractions, so that what is printed is
/// what the source says.
package struct DecimalNumber: Sendable {
  package let mantissa: Int64
  /// Digits after the decimal point, 0 to 9; trailing zeros are kept as written.
  package let scale: Int

  package init(mantissa: Int64, scale: Int = 0) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Reads digits with an optional sign and decimal point; no exponent, no grouping, at most 15
  /// digits before and 9 after the point.
  package init?(_ text: String) {
    var digits = Substring(text)
    let negative = digits.first == "-"
    if negative { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].utf8.count <= 15 else {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.count <= 9,
      (parts[0] + fraction).utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    // 24 digits can pass the checks above yet not fit; such a number is refused, not cut.
    guard let mantissa = Int64((negative ? "-" : "") + parts[0] + fraction) else { return nil }
    self.init(mantissa: mantissa, scale: fraction.utf8.count)
  }

  /// The sum, or nothing when it does not fit.
  package func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let scale = max(self.scale, other.scale)
    let sum =
      Int128(mantissa) * Self.power(scale - self.scale)
      + Int128(other.mantissa) * Self.power(scale - other.scale)
    return Int64(exactly: sum).map { DecimalNumber(mantissa: $0, scale: scale) }
  }

  /// `numerator ÷ denominator × factor`, rounded half up (away from zero) to `decimals` digits;
  /// nothing for a division by zero or a result that does not fit.
  package static func ratio(
    _ numerator: DecimalNumber, to denominator: DecimalNumber, times factor: Int64, decimals: Int
  ) -> DecimalNumber? {
    guard denominator.mantissa != 0, (0...9).contains(decimals) else { return nil }
    // Two 64-bit factors fill 126 bits, so the powers of ten go through the full width.
    let product = Int128(numerator.mantissa) * Int128(factor)
    let bottom = Int128(denominator.mantissa) * power(numerator.scale)
    let top = product.magnitude.multipliedFullWidth(
      by: power(denominator.scale + decimals).magnitude)
    guard top.high < bottom.magnitude else { return nil }
    let (quotient, remainder) = bottom.magnitude.dividingFullWidth(top)
    let isNegative = (product < 0) != (bottom < 0)
    return signed(quotient, halfUp: remainder, of: bottom.magnitude, isNegative: isNegative)
      .map { DecimalNumber(mantissa: $0, scale: decimals) }
  }

  /// The number rounded half up (away from zero) to `decimals` digits, or padded with zeros; nothing
  /// when it does not fit or `decimals` is not 0 to 9.
  package func rounded(to decimals: Int) -> DecimalNumber? {
    guard (0...9).contains(decimals) else { return nil }
    if decimals >= scale {
      return Int64(exactly: Int128(mantissa) * Self.power(decimals - scale))
        .map { DecimalNumber(mantissa: $0, scale: decimals) }
    }
    let unit = Self.power(scale - decimals).magnitude
    let (quotient, remainder) = Int128(mantissa).magnitude.quotientAndRemainder(dividingBy: unit)
    return Self.signed(quotient, halfUp: remainder, of: unit, isNegative: mantissa < 0)
      .map { DecimalNumber(mantissa: $0, scale: decimals) }
  }

  /// The number rounded as a hedge lets it: what is “more than” it down, what is “up to” it up, else
  /// half up.
  package func rounded(to decimals: Int, _ hedge: Interval.Hedge?) -> DecimalNumber? {
    guard let nearest = rounded(to: decimals) else { return nil }
    let step: Int64 =
      switch hedge {
      case .atLeast where nearest > self: -1
      case .atMost where nearest < self: 1
      case .atLeast, .atMost, .around, nil: 0
      }
    return nearest.adding(DecimalNumber(mantissa: step, scale: decimals))
  }

  /// The number times a power of ten; nothing when it does not fit.
  package func shifted(by power: Int) -> DecimalNumber? {
    guard power > scale else { return DecimalNumber(mantissa: mantissa, scale: scale - power) }
    return Int64(exactly: Int128(mantissa) * Self.power(power - scale))
      .map { DecimalNumber(mantissa: $0) }
  }

  /// The nearest binary number: for drawing, never for printing.
  package var approximation: Double {
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return Double(mantissa) / divisor
  }

  private static func power(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<exponent { result *= 10 }
    return result
  }

  /// The quotient, one more where the remainder is at least half of the divisor, with its sign;
  /// nothing when it does not fit.
  private static func signed(
    _ quotient: UInt128, halfUp remainder: UInt128, of divisor: UInt128, isNegative: Bool
  ) -> Int64? {
    guard quotient <= UInt128(Int64.max.magnitude) + 1 else { return nil }
    let magnitude = Int128(quotient) + (remainder * 2 >= divisor ? 1 : 0)
    return Int64(exactly: isNegative ? -magnitude : magnitude)
  }
}

extension DecimalNumber: Hashable {
  /// Equal values are one, however many digits they have.
  package func hash(into hasher: inout Hasher) {
    let number = trimmed
    hasher.combine(number.mantissa)
    hasher.combine(number.scale)
  }
}

extension DecimalNumber: Comparable {
  /// Whether two numbers have one value, however many digits they have.
  package static func == (left: Self, right: Self) -> Bool {
    Int128(left.mantissa) * power(right.scale) == Int128(right.mantissa) * power(left.scale)
  }

  /// The order of values.
  package static func < (left: Self, right: Self) -> Bool {
    Int128(left.mantissa) * power(right.scale) < Int128(right.mantissa) * power(left.scale)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// Plain digits with a point, as machines read it: `-8479.70`.
  package var description: String {
    var digits = String(mantissa.magnitude)
    if scale > 0 {
      if digits.count <= scale {
        digits = String(repeating: "0", count: scale - digits.count + 1) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return (mantissa < 0 ? "-" : "") + digits
  }
}
