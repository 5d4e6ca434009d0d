import DossierModel
import Testing

@Suite struct ClockTests {
  @Test(
    arguments: [
      ("2016-02-23", nil, true), ("2016-02-24", nil, false),
      ("2016-02-23", "2016-02-23", true), ("2016-02-01", "2016-02-24", false),
      // Published ahead of what it measures.
      ("2016-02-24", "2016-01-01", false),
      // A month or year is known when it is over.
      ("2016-01", nil, true), ("2016-02", nil, false), ("2016", nil, false), ("2015", nil, true),
      ("2015", "2016-02", false),
    ] as [(String, String?, Bool)])
  func `knows what is measured and published`(date: String, published: String?, isKnown: Bool) {
    let clock = Clock(asOf: Fixture.date("2016-02-23"))
    #expect(
      clock.knows(Fixture.date(date), published: published.map(Fixture.date)) == isKnown)
  }

  @Test(arguments: [
    (true, false, true), (true, true, true), (false, false, false), (false, true, true),
  ])
  func `admits unverified on request`(verified: Bool, includeUnverified: Bool, isAdmitted: Bool) {
    let clock = Clock(asOf: Fixture.date("2016-02-23"), includeUnverified: includeUnverified)
    #expect(clock.admits(verified: verified) == isAdmitted)
  }
}

@Suite struct ValidityTests {
  @Test(
    arguments: [
      (nil, nil, "2016-02-23", true),
      ("2016-02-23", nil, "2016-02-22", false), ("2016-02-23", nil, "2016-02-23", true),
      (nil, "2016-02-23", "2016-02-23", true), (nil, "2016-02-23", "2016-02-24", false),
      ("2016-02-23", "2016-02-23", "2016-02-23", true),
      // From the first day of a month or year, until its last.
      ("2016-02", nil, "2016-02-01", true), ("2016-02", nil, "2016-01-31", false),
      ("2016", nil, "2016-01-01", true), ("2016", nil, "2015-12-31", false),
      (nil, "2016-02", "2016-02-29", true), (nil, "2016-02", "2016-03-01", false),
      (nil, "2016", "2016-12-31", true), (nil, "2016", "2017-01-01", false),
      ("2016-03", "2016-01", "2016-02-01", false),
    ] as [(String?, String?, String, Bool)])
  func `includes both ends`(from: String?, until: String?, day: String, holds: Bool) {
    let validity = Validity(from: from.map(Fixture.date), until: until.map(Fixture.date))
    #expect(validity.holds(on: Fixture.date(day)) == holds)
  }

  @Test func `is open by default`() {
    #expect(Validity.always.from == nil && Validity.always.until == nil)
  }
}
