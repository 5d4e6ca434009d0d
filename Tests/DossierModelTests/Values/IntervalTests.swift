import DossierModel
import Testing

@Suite struct IntervalTests {
  private func interval(_ value: String, _ qualifier: String? = nil) -> Interval {
    Interval(Fixture.number(value), qualifier: qualifier)
  }

  @Test(
    arguments: [
      ("2050", nil, "2050", "2050"), ("9.988", nil, "9.9875", "9.9885"),
      ("9.90", nil, "9.895", "9.905"), ("594000", "about", "593500.0", "594500.0"),
      ("1.5", "about", "1.45", "1.55"), ("2000", "more-than", "2000", nil),
      ("2000", "at-least", "2000", nil), ("92000", "nearly", nil, "92000"),
      ("750", "up-to", nil, "750"), ("7", "roughly", "6.5", "7.5"), ("0", "about", "-0.5", "0.5"),
    ] as [(String, String?, String?, String?)])
  func `digits and hedge make an interval`(
    value: String, qualifier: String?, low: String?, high: String?
  ) {
    let made = interval(value, qualifier)
    #expect(made.low == low.map(Fixture.number) && made.high == high.map(Fixture.number))
  }

  @Test func `figures agree when their intervals meet`() {
    #expect(interval("9.988").meets(interval("9.98791")))
    #expect(!interval("9.99").meets(interval("9.97")))
    #expect(interval("2000", "more-than").meets(interval("2001")))
    #expect(!interval("2000", "more-than").meets(interval("1999")))
    #expect(interval("150").isAbove(interval("100")))
    #expect(!interval("150").isAbove(interval("100", "at-least")))
    #expect(!interval("150", "up-to").isAbove(interval("100")))
  }

  @Test func `sums add both ends`() {
    let sum = interval("3.4").adding(interval("3.3"))
    #expect(sum == Interval(low: Fixture.number("6.60"), high: Fixture.number("6.80")))
    #expect(interval("1").adding(interval("1", "at-least")).high == nil)
  }
}
