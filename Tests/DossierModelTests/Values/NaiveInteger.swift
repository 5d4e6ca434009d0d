/// A whole number of any size as a list of decimal digits: slow, and plain enough to trust as the
/// oracle of exact arithmetic.
struct NaiveInteger: Equatable, Comparable {
  /// The lowest digit first, without leading zeros; empty for zero.
  private var digits: [Int]
  private var isNegative: Bool

  private init(digits: [Int], isNegative: Bool) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
    self.isNegative = isNegative && !self.digits.isEmpty
  }

  init(_ value: Int64) {
    self.init(
      digits: String(value.magnitude).reversed().compactMap(\.wholeNumberValue),
      isNegative: value < 0)
  }

  /// The value, where 64 bits hold it.
  var int64: Int64? {
    Int64(
      (isNegative ? "-" : "") + (digits.isEmpty ? "0" : digits.reversed().map(String.init).joined())
    )
  }

  func shifted(by zeros: Int) -> NaiveInteger {
    NaiveInteger(digits: Array(repeating: 0, count: zeros) + digits, isNegative: isNegative)
  }

  static func + (left: Self, right: Self) -> Self {
    guard left.isNegative == right.isNegative else {
      return compare(left.digits, right.digits) >= 0
        ? NaiveInteger(
          digits: subtract(left.digits, right.digits), isNegative: left.isNegative)
        : NaiveInteger(
          digits: subtract(right.digits, left.digits), isNegative: right.isNegative)
    }
    var sum: [Int] = []
    var carry = 0
    for index in 0..<max(left.digits.count, right.digits.count) {
      let total = digit(left.digits, index) + digit(right.digits, index) + carry
      sum.append(total % 10)
      carry = total / 10
    }
    return NaiveInteger(digits: sum + [carry], isNegative: left.isNegative)
  }

  static func * (left: Self, right: Self) -> Self {
    var product = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (row, first) in left.digits.enumerated() {
      for (column, second) in right.digits.enumerated() {
        product[row + column] += first * second
      }
    }
    for index in product.indices.dropLast() {
      product[index + 1] += product[index] / 10
      product[index] %= 10
    }
    return NaiveInteger(digits: product, isNegative: left.isNegative != right.isNegative)
  }

  /// The quotient rounded to the nearest whole number, a half away from zero.
  func dividedHalfUp(by divisor: Self) -> Self {
    var quotient: [Int] = []
    var rest: [Int] = []
    for digit in digits.reversed() {
      rest = NaiveInteger(digits: [digit] + rest, isNegative: false).digits
      var count = 0
      while Self.compare(rest, divisor.digits) >= 0 {
        rest = Self.subtract(rest, divisor.digits)
        count += 1
      }
      quotient.append(count)
    }
    let twice = NaiveInteger(digits: rest, isNegative: false) * NaiveInteger(2)
    let magnitude =
      NaiveInteger(digits: quotient.reversed(), isNegative: false)
      + NaiveInteger(Self.compare(twice.digits, divisor.digits) >= 0 ? 1 : 0)
    return NaiveInteger(digits: magnitude.digits, isNegative: isNegative != divisor.isNegative)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left + right * NaiveInteger(-1)).isNegative
  }

  private static func digit(_ digits: [Int], _ index: Int) -> Int {
    index < digits.count ? digits[index] : 0
  }

  /// −1, 0 or 1.
  private static func compare(_ left: [Int], _ right: [Int]) -> Int {
    if left.count != right.count { return left.count < right.count ? -1 : 1 }
    for (first, second) in zip(left.reversed(), right.reversed()) where first != second {
      return first < second ? -1 : 1
    }
    return 0
  }

  /// The difference of two lists of digits, of which the first is not the smaller.
  private static func subtract(_ left: [Int], _ right: [Int]) -> [Int] {
    var difference: [Int] = []
    var borrow = 0
    for index in left.indices {
      let value = left[index] - digit(right, index) - borrow
      borrow = value < 0 ? 1 : 0
      difference.append(value + 10 * borrow)
    }
    while difference.last == 0 { difference.removeLast() }
    return difference
  }
}
