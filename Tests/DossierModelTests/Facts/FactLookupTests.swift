import DossierModel
import Testing

@Suite struct FactLookupTests {
  let xa = SubjectID("XA")
  let xb = SubjectID("XB")
  let zz = SubjectID("ZZ")
  let pair = SubjectID("pair")
  let trio = SubjectID("trio")

  @Test func `finds the place's own value`() throws {
    let fact = Fact.measured(
      decimals: 1,
      .made(
        "r1", asOf: "2016-06-30", published: "2016-09-01", qualifiers: ["XA": "about"],
        ["XA": "10.50", "XB": "20", "all": "99"]))
    let figure = try Fixture.lookup([fact]).figure(fact, for: xa).get()
    #expect(figure.fact == FactID("series"))
    #expect(figure.place == xa)
    #expect(figure.value.description == "10.50")
    #expect(figure.unit == "persons")
    #expect(figure.decimals == 1)
    #expect(figure.moment == .stock(Fixture.date("2016-06-30")))
    #expect(figure.moment.period == nil)
    #expect(figure.release == "r1")
    #expect(figure.sources == [SourceID("table-r1")])
    #expect(figure.verified)
    #expect(figure.qualifier == "about")
    #expect(figure.origin == .observed)
    #expect(figure.inputs.isEmpty)
    #expect(figure.observations.map(\.place) == [xa])
    #expect(figure.isCurrent)
    #expect(figure.range == Fixture.range)
  }

  @Test func `does not need a place where there are none`() throws {
    let fact = Fact.measured(.made("r1", asOf: "2016", ["-": "9"]))
    for place in [xa, pair, SubjectID("nowhere")] {
      let figure = try Fixture.lookup([fact]).figure(fact, for: place).get()
      #expect(figure.value.description == "9")
      #expect(figure.place == nil)
    }
  }

  @Test(
    arguments: [
      ("2016-08-31", nil), ("2016-09-01", "1"), ("2017-01-31", "1"), ("2017-02-01", "2"),
      ("2020-01-01", "2"),
    ] as [(String, String?)])
  func `takes the latest that is published`(asOf: String, value: String?) {
    let fact = Fact.measured(
      .made("late", asOf: "2016-12-31", published: "2017-02-01", ["XA": "2"]),
      .made("early", asOf: "2016-06-30", published: "2016-09-01", ["XA": "1"]))
    #expect(Fixture.lookup([fact], asOf: asOf).figure(fact, for: xa).value == value)
  }

  @Test func `takes the latest measure not the latest publication`() {
    let fact = Fact.measured(
      .made("old-table", asOf: "2016-06-30", published: "2018-01-01", ["XA": "1"]),
      .made("new-table", asOf: "2016-12-31", published: "2017-02-01", ["XA": "2"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: xa).value == "2")
  }

  @Test func `takes the later publication of one measure`() {
    let fact = Fact.measured(
      .made("b-first", asOf: "2016-06-30", published: "2016-09-01", ["XA": "1"]),
      .made("a-corrected", asOf: "2016-06-30", published: "2016-10-01", ["XA": "2"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: xa).value == "2")
    #expect(Fixture.lookup([fact], asOf: "2016-09-30").figure(fact, for: xa).value == "1")
  }

  @Test func `goes back to the latest release that has the place`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2016-06-30", ["XA": "1", "XB": "1"]),
      .made("r2", asOf: "2016-12-31", ["XB": "2"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: xa).value == "1")
    #expect(Fixture.lookup([fact]).figure(fact, for: xb).value == "2")
  }

  @Test func `orders by the end of periods`() {
    // The later report repeats an earlier year.
    let fact = Fact.measured(
      unit: "usd-million",
      .made("fy16", period: .fiscalYear(2016), published: "2017-01-01", ["XA": "750"]),
      .made("fy15-repeated", period: .fiscalYear(2015), published: "2019-01-01", ["XA": "560"]),
      .made("fy16-final", period: .fiscalYear(2016), published: "2018-01-01", ["XA": "754"]))
    #expect(
      Fixture.lookup([fact]).knownReleases(of: fact).map(\.id)
        == ["fy16-final", "fy16", "fy15-repeated"])
    let figure = Fixture.lookup([fact]).figure(fact, for: xa).figure
    #expect(figure?.value.description == "754")
    #expect(figure?.moment.period == Period(.fiscalYear(2016)))
    #expect(Fixture.lookup([fact], asOf: "2017-06-01").figure(fact, for: xa).value == "750")
  }

  /// The nine months of the year that runs are no year.
  @Test func `a part of a year is printed only by name`() {
    let fact = Fact.measured(
      every: .year, .made("y2025", period: .year(2025), ["XA": "9988"]),
      .made("m2026", period: Fixture.span("2026-01", "2026-09"), ["XA": "7912.5"]))
    let lookup = Fixture.lookup([fact], asOf: "2026-11-30")
    #expect(lookup.figure(fact, for: xa).value == "9988")
    #expect(lookup.figure(fact, for: xa, FigureSelector(moment: "m2026")).value == "7912.5")
    #expect(lookup.figure(fact, for: xa, FigureSelector(moment: "2025")).value == "9988")
    let part = Fact.measured(
      every: .year, .made("m2026", period: Fixture.span("2026-01", "2026-09"), ["XA": "7912.5"]))
    #expect(
      Fixture.lookup([part], asOf: "2026-11-30").figure(part, for: xa).missing
        == .notOfSeries(["m2026"]))
  }

  @Test func `a plan is known from its publication, what was observed when it is over`() {
    func value(_ measure: Measure, _ published: String?, on day: String) -> String? {
      let fact = Fact.measured(
        measure: measure,
        .made(
          "y", period: .fiscalYear(2021), measure: measure, published: published, ["XA": "5"]))
      return Fixture.lookup([fact], asOf: day).figure(fact, for: xa).value
    }
    #expect(value(.limit, "2020-12-27", on: "2020-12-27") == "5")
    #expect(value(.plan, "2020-12-27", on: "2020-12-26") == nil)
    #expect(value(.observed, "2020-12-27", on: "2021-09-29") == nil)
    #expect(value(.observed, "2020-12-27", on: "2021-09-30") == "5")
    #expect(value(.limit, nil, on: "2021-09-29") == nil)
  }

  @Test func `a plan stands for no series of what was observed`() {
    let fact = Fact.measured(
      every: .year, .made("y2025", period: .year(2025), ["XA": "1"]),
      .made("y2026", period: .year(2026), measure: .plan, published: "2026-01-01", ["XA": "2"]))
    let lookup = Fixture.lookup([fact], asOf: "2026-06-30")
    #expect(lookup.figure(fact, for: xa).value == "1")
    #expect(lookup.figure(fact, for: xa, FigureSelector(moment: "y2026")).value == "2")
  }

  // MARK: Verification

  @Test func `hides what is not verified`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2016-06-30", ["XA": "1"]),
      .made("r2", asOf: "2016-12-31", unverified: ["XA", "XB"], ["XA": "2", "XB": "2"]))
    let strict = Fixture.lookup([fact])
    #expect(strict.figure(fact, for: xa).value == "1")
    #expect(strict.figure(fact, for: xb).missing == .unverified)
    #expect(strict.figure(fact, for: pair).missing == .unverified)
    let open = Fixture.lookup([fact], includeUnverified: true)
    #expect(open.figure(fact, for: xa).value == "2")
    #expect(open.figure(fact, for: xa).figure?.verified == false)
    #expect(open.figure(fact, for: pair).value == "4")
  }

  @Test func `marks a sum as unverified where one term is`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2016-06-30", unverified: ["XB"], ["XA": "1", "XB": "2"]))
    let figure = Fixture.lookup([fact], includeUnverified: true).figure(fact, for: pair).figure
    #expect(figure?.verified == false)
  }

  // MARK: Selectors

  @Test(arguments: [
    ("r1", "1"), ("r2", "2"), ("2016-06-30", "1"), ("2016-12", "2"),
  ])
  func `selects a release by id or date`(moment: String, value: String) {
    let fact = Fact.measured(
      .made("r1", asOf: "2016-06-30", ["XA": "1"]), .made("r2", asOf: "2016-12", ["XA": "2"]))
    let result = Fixture.lookup([fact]).figure(fact, for: xa, FigureSelector(moment: moment))
    #expect(result.value == value)
    #expect(result.figure?.isCurrent == false)
  }

  @Test func `selects the later publication of a date`() {
    let fact = Fact.measured(
      .made("z-first", asOf: "2016-06-30", published: "2016-07-01", ["XA": "1"]),
      .made("corrected", asOf: "2016-06-30", published: "2017-07-01", ["XA": "2"]))
    let selector = FigureSelector(moment: "2016-06-30")
    #expect(Fixture.lookup([fact]).figure(fact, for: xa, selector).value == "2")
    #expect(Fixture.lookup([fact], asOf: "2017-06-30").figure(fact, for: xa, selector).value == "1")
  }

  @Test(arguments: ["r3", "2016", "2016-12-31", "", "2016-6-30"])
  func `names the releases where the selector finds none`(moment: String) {
    let fact = Fact.measured(
      .made("r2", asOf: "2016-12", ["XA": "2"]), .made("r1", asOf: "2016-06-30", ["XA": "1"]))
    let result = Fixture.lookup([fact]).figure(fact, for: xa, FigureSelector(moment: moment))
    #expect(result.missing == .noRelease(["r1", "r2"]))
  }

  @Test func `does not select what is not known yet`() {
    let fact = Fact.measured(.made("r1", asOf: "2016-06-30", published: "2016-09-01", ["XA": "1"]))
    let result = Fixture.lookup([fact], asOf: "2016-08-31")
      .figure(fact, for: xa, FigureSelector(moment: "r1"))
    #expect(result.missing == .notYet(from: Fixture.date("2016-09-01")))
  }

  @Test func `selects a place`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2016-06-30", ["XA": "1", "XB": "2", "all": "9"]))
    let lookup = Fixture.lookup([fact])
    #expect(lookup.figure(fact, for: xa, FigureSelector(place: xb)).value == "2")
    #expect(lookup.figure(fact, for: xa, FigureSelector(place: .all)).value == "9")
    #expect(lookup.figure(fact, for: xa, FigureSelector(place: pair)).value == "3")
    #expect(lookup.figure(fact, for: pair, FigureSelector(place: xb, moment: "r1")).value == "2")
  }

  @Test func `is current only in a series`() {
    let fact = Fact.measured(kind: .event, .made("r1", asOf: "2016", ["XA": "1"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: xa).figure?.isCurrent == false)
  }

  // MARK: Groups

  @Test func `adds up the members of a group`() throws {
    let fact = Fact.measured(
      decimals: 0,
      .made(
        "r1", asOf: "2016-06-30", qualifiers: ["XB": "about"],
        ["XA": "0.1", "XB": "0.25", "ZZ": "7"]))
    let figure = try Fixture.lookup([fact]).figure(fact, for: pair).get()
    #expect(figure.value.description == "0.35")
    #expect(figure.place == pair)
    #expect(figure.origin == .sum)
    #expect(figure.decimals == 0)
    #expect(figure.release == "r1")
    #expect(figure.qualifier == "about")
    #expect(figure.sources == [SourceID("table-r1")])
    #expect(figure.inputs.map(\.place) == [xa, xb])
    #expect(figure.observations.map(\.value.description) == ["0.1", "0.25"])
    #expect(figure.isCurrent)
  }

  @Test func `prefers the group's own value`() {
    let fact = Fact.measured(.made("r1", asOf: "2016", ["XA": "1", "XB": "2", "pair": "4"]))
    let figure = Fixture.lookup([fact]).figure(fact, for: pair).figure
    #expect(figure?.value.description == "4")
    #expect(figure?.origin == .observed)
  }

  @Test func `adds up within one release only`() {
    // The latest release in which all members have values.
    let fact = Fact.measured(
      .made("r1", asOf: "2016-03-31", ["XA": "1", "XB": "1", "ZZ": "1"]),
      .made("r2", asOf: "2016-06-30", ["XA": "2", "XB": "2"]),
      .made("r3", asOf: "2016-09-30", ["XA": "4", "ZZ": "4"]))
    let lookup = Fixture.lookup([fact])
    #expect(lookup.figure(fact, for: pair).value == "4")
    #expect(lookup.figure(fact, for: trio).value == "3")
    #expect(
      lookup.figure(fact, for: pair, FigureSelector(moment: "r3")).missing
        == .noPlace(["XA", "ZZ"]))
  }

  @Test func `refuses a sum that does not fit`() {
    let most = "922337203685.4775807"
    let fact = Fact.measured(.made("r1", asOf: "2016", ["XA": most, "XB": most]))
    #expect(Fixture.lookup([fact]).figure(fact, for: pair).missing == .noResult)
  }

  @Test func `does not add up where the fact forbids it`() {
    let fact = Fact.measured(groups: .none, .made("r1", asOf: "2016", ["XA": "1", "XB": "2"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: pair).missing == .notForGroups)
    #expect(Fixture.lookup([fact]).figure(fact, for: xa).value == "1")
  }

  @Test func `finds the own value of a group that may not be added up`() {
    // An older release, like that of any other place.
    let fact = Fact.measured(
      groups: .none, .made("r1", asOf: "2016-06-30", ["pair": "3"]),
      .made("r2", asOf: "2016-12-31", ["XA": "1", "XB": "1"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: pair).value == "3")
  }

  // MARK: Absence

  @Test func `names the places there are`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2016-06-30", ["XB": "1", "all": "9"]),
      .made("r2", asOf: "2030-06-30", ["ZZ": "1"]))
    let lookup = Fixture.lookup([fact])
    #expect(lookup.figure(fact, for: xa).missing == .noPlace(["XB", "ZZ", "all"]))
    #expect(
      lookup.figure(fact, for: SubjectID("nowhere")).missing == .noPlace(["XB", "ZZ", "all"]))
  }

  @Test func `names the places where a member is missing`() {
    let fact = Fact.measured(.made("r1", asOf: "2016-06-30", ["XA": "1"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: pair).missing == .noPlace(["XA"]))
  }

  @Test(arguments: [
    ("2016-01-01", "2016-09-01"), ("2016-08-31", "2016-09-01"),
    // Only the release that has the place counts.
    ("2010-01-01", "2016-09-01"),
  ])
  func `names the first day`(asOf: String, first: String) {
    let fact = Fact.measured(
      .made("r0", asOf: "2015-06-30", ["XB": "1"]),
      .made("r1", asOf: "2016-06-30", published: "2016-09-01", ["XA": "1"]),
      .made("r2", asOf: "2016-12-31", published: "2017-02-01", ["XA": "2"]))
    let result = Fixture.lookup([fact], asOf: asOf).figure(fact, for: xa)
    #expect(result.missing == .notYet(from: Fixture.date(first)))
  }

  @Test(
    arguments: [
      ("2016", nil, "2016-12-31"), ("2016-02", nil, "2016-02-29"),
      ("2016-02", "2016", "2016-12-31"), ("2017-03-01", "2016-02", "2017-03-01"),
    ] as [(String, String?, String)])
  func `names a full day`(asOf: String, published: String?, first: String) {
    let fact = Fact.measured(.made("r1", asOf: asOf, published: published, ["XA": "1"]))
    let result = Fixture.lookup([fact], asOf: "2016-01-15").figure(fact, for: xa)
    #expect(result.missing == .notYet(from: Fixture.date(first)))
    let lookup = Fixture.lookup([fact], asOf: first)
    #expect(lookup.figure(fact, for: xa).value == "1")
  }

  @Test func `waits for the whole group`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2016-06-30", ["XA": "1"]),
      .made("r2", asOf: "2016-12-31", ["XA": "1", "XB": "1"]))
    let result = Fixture.lookup([fact], asOf: "2016-01-01").figure(fact, for: pair)
    #expect(result.missing == .notYet(from: Fixture.date("2016-12-31")))
  }

  @Test func `promises nothing that the day will not bring`() {
    let unverified = Fact.measured(
      .made("r1", asOf: "2016-12-31", unverified: ["XA"], ["XA": "1"]))
    #expect(
      Fixture.lookup([unverified], asOf: "2016-01-01").figure(unverified, for: xa).missing
        == .unverified)
    let ungrouped = Fact.measured(
      groups: .none, .made("r1", asOf: "2016-12-31", ["XA": "1", "XB": "1"]))
    #expect(
      Fixture.lookup([ungrouped], asOf: "2016-01-01").figure(ungrouped, for: pair).missing
        == .notForGroups)
  }

  @Test func `has nothing without releases`() {
    let fact = Fact.measured()
    #expect(Fixture.lookup([fact]).figure(fact, for: xa).missing == .noPlace([]))
  }
}
