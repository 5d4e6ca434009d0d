import DossierModel
import Testing

@Suite struct DecimalNumberTests {
  @Test(
    arguments: [
      ("0", 0, 0), ("7", 7, 0), ("-7", -7, 0), ("007", 7, 0), ("8479.70", 847_970, 2),
      ("-0.05", -5, 2), ("0.000000001", 1, 9), ("999999999999999", 999_999_999_999_999, 0),
      ("922337203685.4775807", Int64.max, 7), ("-922337203685.4775808", Int64.min, 7),
    ] as [(String, Int64, Int)])
  func `reads plain digits`(text: String, mantissa: Int64, scale: Int) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.mantissa == mantissa)
    #expect(number.scale == scale)
  }

  @Test(arguments: [
    "", "-", ".", "-.", "+1", "--1", "1-", "1.", ".5", "-.5", "1.2.3", "1..2", "1,000", "1 000",
    "1e3", "0x1F", "1_000", " 1", "1 ", "1\n", "one", "NaN", "inf", "−1", "١", "１", "1\u{301}",
    "1.\u{301}5", "1000000000000000", "0000000000000001", "0.0000000001", "0.0000000000",
    "922337203685.4775808", "-922337203685.4775809", "999999999999999.999999999",
  ])
  func `refuses all else`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: [
    "0", "-7", "8479.70", "0.00", "-0.05", "0.000000001", "-922337203685.4775808", "100",
  ])
  func `prints what it read`(text: String) {
    #expect(DecimalNumber(String(text))?.description == text)
  }

  @Test func `prints the largest numbers`() {
    #expect(DecimalNumber(mantissa: .min).description == "-9223372036854775808")
    #expect(DecimalNumber(mantissa: .max, scale: 9).description == "9223372036.854775807")
  }

  @Test func `has no negative zero`() {
    #expect(DecimalNumber(String("-0.0"))?.description == "0.0")
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("1", "0.25", "1.25"), ("1.50", "1.5", "3.00"), ("-1.5", "1.5", "0.0"),
    ("0.1", "-0.25", "-0.15"), ("419070", "20390", "439460"),
  ])
  func `adds exactly`(left: String, right: String, sum: String) {
    let (left, right) = (Fixture.number(left), Fixture.number(right))
    #expect(left.adding(right)?.description == sum)
    #expect(right.adding(left)?.description == sum)
  }

  @Test func `refuses sums that do not fit`() {
    let most = DecimalNumber(mantissa: .max)
    let least = DecimalNumber(mantissa: .min)
    #expect(most.adding(DecimalNumber(mantissa: 1)) == nil)
    #expect(least.adding(DecimalNumber(mantissa: -1)) == nil)
    #expect(most.adding(least)?.description == "-1")
    // It would fit without the digits of the finer number.
    #expect(least.adding(Fixture.number("0.1")) == nil)
  }

  @Test func `adds terms that fit only together`() {
    let large = DecimalNumber(mantissa: 930_000_000_000_000_000)
    let fine = DecimalNumber(mantissa: -5_000_000_000_000_000_001, scale: 1)
    #expect(large.adding(fine)?.description == "429999999999999999.9")
    #expect(fine.adding(large)?.description == "429999999999999999.9")
  }

  @Test(
    arguments: [
      ("1", "8", 100, 1, "12.5"), ("1", "3", 100, 1, "33.3"), ("2", "3", 100, 1, "66.7"),
      ("1", "3", 1, 0, "0"), ("1", "2", 1, 0, "1"), ("-1", "2", 1, 0, "-1"),
      ("1", "-2", 1, 0, "-1"),
      ("-1", "-2", 1, 0, "1"), ("-3", "2", 1, 0, "-2"), ("1", "2", -1, 0, "-1"),
      ("5", "100", 1, 1, "0.1"), ("-5", "100", 1, 1, "-0.1"), ("49", "1000", 1, 1, "0.0"),
      ("-49", "1000", 1, 1, "0.0"), ("0", "7", 100, 1, "0.0"), ("0.25", "0.5", 100, 2, "50.00"),
      ("1.5", "0.001", 1, 0, "1500"), ("750", "1000", 1, 9, "0.750000000"),
    ] as [(String, String, Int64, Int, String)])
  func `divides half away from zero`(
    numerator: String, denominator: String, factor: Int64, decimals: Int, result: String
  ) {
    let ratio = DecimalNumber.ratio(
      Fixture.number(numerator), to: Fixture.number(denominator), times: factor,
      decimals: decimals)
    #expect(ratio?.description == result)
  }

  @Test func `refuses ratios without result`() {
    let one = Fixture.number("1")
    for zero in ["0", "0.00", "-0"] {
      #expect(
        DecimalNumber.ratio(one, to: Fixture.number(zero), times: 100, decimals: 1) == nil)
    }
    #expect(DecimalNumber.ratio(one, to: one, times: 100, decimals: -1) == nil)
    #expect(DecimalNumber.ratio(one, to: one, times: 100, decimals: 10) == nil)
    let most = DecimalNumber(mantissa: .max)
    #expect(DecimalNumber.ratio(most, to: one, times: 100, decimals: 0) == nil)
    #expect(DecimalNumber.ratio(most, to: one, times: .max, decimals: 9) == nil)
    #expect(
      DecimalNumber.ratio(
        DecimalNumber(mantissa: .min), to: Fixture.number("0.000000001"), times: .min,
        decimals: 9) == nil)
  }

  @Test func `divides the largest numbers`() {
    // The product of numerator, factor and powers of ten needs more than 128 bits.
    let most = DecimalNumber(mantissa: .max, scale: 0)
    let fine = DecimalNumber(mantissa: .max, scale: 9)
    #expect(
      DecimalNumber.ratio(most, to: most, times: 100, decimals: 9)?.description == "100.000000000")
    #expect(
      DecimalNumber.ratio(most, to: fine, times: 1, decimals: 9)?.description
        == "1000000000.000000000")
    #expect(
      DecimalNumber.ratio(
        DecimalNumber(mantissa: .min), to: DecimalNumber(mantissa: .min, scale: 9), times: -1,
        decimals: 9)?.description == "-1000000000.000000000")
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.49", 0, "2"), ("2.45", 1, "2.5"), ("-2.44", 1, "-2.4"),
    ("0.05", 1, "0.1"), ("-0.04", 1, "0.0"), ("9.99", 1, "10.0"), ("3", 2, "3.00"),
    ("3.10", 2, "3.10"), ("3.1", 9, "3.100000000"),
  ])
  func `rounds half away from zero`(text: String, decimals: Int, rounded: String) {
    #expect(Fixture.number(text).rounded(to: decimals)?.description == rounded)
  }

  @Test(arguments: [-1, 10, Int.min, Int.max])
  func `refuses digits that do not exist`(decimals: Int) {
    #expect(Fixture.number("3.1").rounded(to: decimals) == nil)
    #expect(Fixture.number("0").rounded(to: decimals) == nil)
  }

  @Test func `refuses padding that does not fit`() {
    #expect(DecimalNumber(mantissa: .max).rounded(to: 1) == nil)
    #expect(
      DecimalNumber(mantissa: .max, scale: 9).rounded(to: 8)?.mantissa == 922_337_203_685_477_581)
  }

  @Test func `compares by value`() {
    let ordered = ["-10", "-9.99", "-0.5", "0", "0.05", "0.5", "1", "1.000000001", "10"]
      .map(Fixture.number)
    for (index, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        #expect((left < right) == (index < other))
        #expect((left == right) == (index == other))
      }
    }
    #expect(Fixture.number("1.50") == Fixture.number("1.5"))
    #expect(DecimalNumber(mantissa: .max, scale: 9) < DecimalNumber(mantissa: .max))
    #expect(DecimalNumber(mantissa: .min) < DecimalNumber(mantissa: .min, scale: 9))
  }

  @Test(arguments: [("0", 0), ("-2.5", -2.5), ("8479.70", 8479.7), ("0.000000001", 1e-9)])
  func approximates(text: String, value: Double) {
    #expect(Fixture.number(text).approximation == value)
  }
}

/// Random numbers of all sizes against arithmetic on lists of digits.
@Suite struct DecimalNumberPropertyTests {
  /// A number of random length, so that small, middling and extreme ones are all met.
  private func number(_ random: inout FixedSeed) -> DecimalNumber {
    let bits = Int.random(in: 0...63, using: &random)
    return DecimalNumber(
      mantissa: Int64(truncatingIfNeeded: random.next()) >> bits,
      scale: Int.random(in: 0...9, using: &random))
  }

  /// The number in units of 10⁻⁹.
  private func atNine(_ number: DecimalNumber) -> NaiveInteger {
    NaiveInteger(number.mantissa).shifted(by: 9 - number.scale)
  }

  @Test func `adds like the oracle`() throws {
    var random = FixedSeed(1)
    for _ in 0..<2_000 {
      let (left, right) = (number(&random), number(&random))
      let scale = max(left.scale, right.scale)
      let first = NaiveInteger(left.mantissa).shifted(by: scale - left.scale)
      let second = NaiveInteger(right.mantissa).shifted(by: scale - right.scale)
      let sum = (first + second).int64
      try #require(left.adding(right)?.mantissa == sum, "\(left) + \(right)")
      if sum != nil { try #require(left.adding(right)?.scale == scale) }
    }
  }

  @Test func `compares like the oracle`() throws {
    var random = FixedSeed(2)
    for _ in 0..<2_000 {
      let (left, right) = (number(&random), number(&random))
      try #require((left < right) == (atNine(left) < atNine(right)), "\(left) < \(right)")
      try #require((left == right) == (atNine(left) == atNine(right)), "\(left) == \(right)")
    }
  }

  @Test func `divides like the oracle`() throws {
    var random = FixedSeed(3)
    var results = 0
    for _ in 0..<2_000 {
      let (top, bottom) = (number(&random), number(&random))
      let factors = [1, 100, -1, Int64.max, number(&random).mantissa]
      let factor = factors[Int.random(in: factors.indices, using: &random)]
      let decimals = Int.random(in: 0...9, using: &random)
      let expected =
        bottom.mantissa == 0
        ? nil
        : (atNine(top) * NaiveInteger(factor)).shifted(by: decimals)
          .dividedHalfUp(by: atNine(bottom)).int64
      let ratio = DecimalNumber.ratio(top, to: bottom, times: factor, decimals: decimals)
      try #require(ratio?.mantissa == expected, "\(top) ÷ \(bottom) × \(factor) to \(decimals)")
      results += expected == nil ? 0 : 1
    }
    #expect(results > 500)
  }

  @Test func `rounds like the oracle`() throws {
    var random = FixedSeed(4)
    for _ in 0..<2_000 {
      let value = number(&random)
      let decimals = Int.random(in: 0...9, using: &random)
      let expected = atNine(value).shifted(by: decimals)
        .dividedHalfUp(by: NaiveInteger(1).shifted(by: 9)).int64
      try #require(value.rounded(to: decimals)?.mantissa == expected, "\(value) to \(decimals)")
    }
  }

  @Test func `reads what it prints`() throws {
    var random = FixedSeed(5)
    for _ in 0..<2_000 {
      let value = number(&random)
      let text = value.description
      guard text.split(separator: ".")[0].drop(while: { $0 == "-" }).utf8.count <= 15 else {
        continue
      }
      let read = try #require(DecimalNumber(text))
      try #require(read.mantissa == value.mantissa && read.scale == value.scale)
    }
  }
}
