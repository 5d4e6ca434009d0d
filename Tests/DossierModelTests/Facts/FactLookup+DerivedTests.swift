import DossierModel
import Testing

@Suite struct FactLookupDerivedTests {
  let xa = SubjectID("XA")
  let xb = SubjectID("XB")
  let zz = SubjectID("ZZ")
  let pair = SubjectID("pair")
  let current = FigureSelector()

  /// Two tables; the later one lacks ZZ.
  let persons = Fact.measured(
    id: "persons",
    .made(
      "r1", asOf: "2015-12-31", ["XA": "30", "XB": "60", "ZZ": "10", "all": "100"]),
    .made("r2", asOf: "2016-12-31", ["XA": "30", "XB": "50", "NO": "6", "all": "96"]))

  // MARK: Share

  @Test func `shares the whole of the same release`() throws {
    let lookup = Fixture.lookup([persons])
    let share = try lookup.share(of: persons, for: xa, current).get()
    // 30 of 96 is 31.25.
    #expect(share.value.description == "31.3")
    #expect(share.unit == "percent")
    #expect(share.decimals == nil)
    #expect(share.origin == .share)
    #expect(share.moment == .stock(Fixture.date("2016-12-31")))
    #expect(share.place == xa)
    #expect(share.observations.map(\.value.description) == ["30", "96"])
    #expect(share.isCurrent)
    #expect(lookup.share(of: persons, for: zz, current).value == "10.0")
    #expect(lookup.share(of: persons, for: pair, current).value == "83.3")
    #expect(lookup.share(of: persons, for: xa, current, decimals: 0).value == "31")
    #expect(lookup.share(of: persons, for: xa, current, whole: pair).value == "37.5")
    #expect(lookup.share(of: persons, for: xa, FigureSelector(moment: "r1")).value == "30.0")
    #expect(lookup.share(of: persons, for: xa, FigureSelector(place: xb)).value == "52.1")
  }

  @Test func `has no share without a whole`() {
    let none = Fact.measured(id: "none", .made("r1", asOf: "2016", ["XA": "1"]))
    let zero = Fact.measured(id: "zero", .made("r1", asOf: "2016", ["XA": "1", "all": "0"]))
    let hidden = Fact.measured(
      id: "hidden", .made("r1", asOf: "2016", unverified: ["all"], ["XA": "1", "all": "2"]))
    let lookup = Fixture.lookup([none, zero, hidden])
    #expect(lookup.share(of: none, for: xa, current).missing == .noPlace(["XA"]))
    #expect(lookup.share(of: zero, for: xa, current).missing == .partOverWhole)
    #expect(lookup.share(of: hidden, for: xa, current).missing == .unverified)
    #expect(lookup.share(of: none, for: xb, current).missing == .noPlace(["XA"]))
  }

  @Test func `has no share of what is not by place`() {
    let fact = Fact.measured(id: "count", .made("r1", asOf: "2016", ["-": "9"]))
    let lookup = Fixture.lookup([fact])
    #expect(lookup.share(of: fact, for: xa, current).missing == .noResult)
  }

  // MARK: Rank

  @Test(arguments: [("XA", "2"), ("XB", "1"), ("XC", "2"), ("XD", "4"), ("XE", "5")])
  func `ranks with ties and without totals`(place: String, position: String) {
    let fact = Fact.measured(
      .made(
        "r1", asOf: "2016-12-31", qualifiers: ["XD": "about"],
        [
          "XA": "30", "XB": "50", "XC": "30.0", "XD": "29.99", "XE": "-1", "all": "900",
          "pair": "80",
        ]))
    let rank = Fixture.lookup([fact]).rank(of: fact, for: SubjectID(place), current).figure
    #expect(rank?.value.description == position)
    #expect(rank?.unit == "rank")
    #expect(rank?.origin == .rank)
    #expect(rank?.inputs.map(\.place) == [SubjectID(place)])
  }

  @Test func `ranks within the release of the place`() {
    let lookup = Fixture.lookup([persons])
    #expect(lookup.rank(of: persons, for: zz, current).value == "3")
    #expect(lookup.rank(of: persons, for: xa, current).value == "2")
    #expect(lookup.rank(of: persons, for: SubjectID("XC"), current).missing != nil)
  }

  @Test func `ranks only what may be printed`() {
    let fact = Fact.measured(
      .made(
        "r1", asOf: "2016", unverified: ["XB"], ["XA": "30", "XB": "50", "XC": "9", "ZZ": "8"]))
    #expect(Fixture.lookup([fact]).rank(of: fact, for: xa, current).value == "1")
    let open = Fixture.lookup([fact], includeUnverified: true)
    #expect(open.rank(of: fact, for: xa, current).value == "2")
  }

  @Test func `a rank needs three places`() {
    let two = Fact.measured(
      .made("r1", asOf: "2016", ["XA": "30", "XB": "50", "pair": "80", "all": "99"]))
    #expect(Fixture.lookup([two]).rank(of: two, for: xa, current).missing == .fewPlaces(2))
    let three = Fact.measured(
      .made("r1", asOf: "2016", ["XA": "30", "XB": "50", "ZZ": "1", "all": "99"]))
    #expect(Fixture.lookup([three]).rank(of: three, for: xa, current).value == "2")
  }

  @Test func `ranks countries only`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2016", ["XA": "30", "XB": "50", "trio": "90", "all": "900"]))
    let lookup = Fixture.lookup([fact])
    #expect(lookup.rank(of: fact, for: pair, current).missing == .notForGroups)
    #expect(lookup.rank(of: fact, for: SubjectID("trio"), current).missing == .notForGroups)
    #expect(lookup.rank(of: fact, for: .all, current).missing == .notForGroups)
    let single = Fact.measured(id: "count", .made("r1", asOf: "2016", ["-": "9"]))
    #expect(lookup.rank(of: single, for: xa, current).missing == .notForGroups)
  }

  // MARK: Change

  @Test func `compares with the release before`() throws {
    let lookup = Fixture.lookup([persons])
    let change = try lookup.change(of: persons, for: xb, current).get()
    #expect(change.value.description == "-16.7")
    #expect(change.unit == "percent")
    #expect(change.origin == .change)
    #expect(change.moment == .stock(Fixture.date("2016-12-31")))
    #expect(change.sources == [SourceID("table-r1"), SourceID("table-r2")])
    #expect(change.observations.map(\.release) == ["r1", "r2"])
    #expect(lookup.change(of: persons, for: xa, current).value == "0.0")
    #expect(lookup.change(of: persons, for: pair, current).value == "-11.1")
    #expect(lookup.change(of: persons, for: xa, FigureSelector(place: xb)).value == "-16.7")
  }

  @Test func `has no change without a release before`() {
    let lookup = Fixture.lookup([persons])
    #expect(lookup.change(of: persons, for: zz, current).missing == .noResult)
    #expect(
      lookup.change(of: persons, for: xa, FigureSelector(moment: "r1")).missing == .noResult)
    #expect(
      Fixture.lookup([persons], asOf: "2016-06-30").change(of: persons, for: xa, current).missing
        == .noResult)
    let derived = Fact.derived(
      "share", unit: "percent",
      .share(of: Fixture.located(FactID("persons")), in: Fixture.located(.all)))
    #expect(
      Fixture.lookup([persons, derived]).change(of: derived, for: xa, current).missing == .noResult)
  }

  @Test func `skips releases without the place`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2014", ["XA": "4"]), .made("r2", asOf: "2015", ["XB": "1"]),
      .made("r3", asOf: "2016", ["XA": "5", "XB": "1"]))
    #expect(Fixture.lookup([fact]).change(of: fact, for: xa, current).value == "25.0")
  }

  @Test func `is not the correction of one measure`() {
    let dated = Fact.measured(
      .made("r1", asOf: "2015-12-31", ["XA": "50"]),
      .made("r2", asOf: "2016-12-31", published: "2017-01-01", ["XA": "99"]),
      .made("r2-corrected", asOf: "2016-12-31", published: "2017-02-01", ["XA": "100"]))
    #expect(Fixture.lookup([dated]).change(of: dated, for: xa, current).value == "100.0")
    let fiscal = Fact.measured(
      .made("fy15", period: .fiscalYear(2015), ["XA": "50"]),
      .made("fy16", period: .fiscalYear(2016), published: "2017-01-01", ["XA": "99"]),
      .made("fy16-final", period: .fiscalYear(2016), published: "2018-01-01", ["XA": "100"]))
    #expect(Fixture.lookup([fiscal]).change(of: fiscal, for: xa, current).value == "100.0")
  }

  /// Two months beside a year: the fall of 84 percent never was.
  @Test func `compares only periods of equal length at the same place in the year`() throws {
    let year = Release.made("y2025", period: .year(2025), ["XA": "11500"])
    let old = Release.made("s2025", period: Fixture.span("2025-01", "2025-02"), ["XA": "1628.2"])
    let new = Release.made("s2026", period: Fixture.span("2026-01", "2026-02"), ["XA": "1809.9"])
    let fact = Fact.measured(every: .irregular, old, year, new)
    let lookup = Fixture.lookup([fact], asOf: "2026-06-30")
    let change = try lookup.change(of: fact, for: xa, current).get()
    #expect(change.value.description == "11.2")
    #expect(change.inputs.map(\.release) == ["s2025", "s2026"])
    let other = Release.made("s2024", period: Fixture.span("2025-03", "2025-04"), ["XA": "1"])
    let shifted = Fact.measured(every: .irregular, other, new)
    #expect(
      Fixture.lookup([shifted], asOf: "2026-06-30").change(of: shifted, for: xa, current).missing
        == .noResult)
  }

  @Test func `compares no plan with what was observed`() {
    let fact = Fact.measured(
      every: .year, .made("y1", period: .year(2015), measure: .plan, ["XA": "5"]),
      .made("y2", period: .year(2016), ["XA": "6"]))
    #expect(Fixture.lookup([fact]).change(of: fact, for: xa, current).missing == .noResult)
  }

  @Test(arguments: ["0", "-5", "-922337203685.4775808"])
  func `has no change from nothing or less`(before: String) {
    // From −5 to 5, “−200 percent” would call a rise a fall.
    let fact = Fact.measured(
      .made("r1", asOf: "2015", ["XA": before]), .made("r2", asOf: "2016", ["XA": "5"]))
    #expect(Fixture.lookup([fact]).change(of: fact, for: xa, current).missing == .noResult)
  }

  // MARK: Declared formulas

  private func derived(_ formula: Formula, unit: String = "persons", decimals: Int? = nil) -> Fact {
    Fact.derived("derived", unit: unit, decimals: decimals, formula)
  }

  private func ids(_ names: String...) -> [Located<FactID>] {
    names.map { Fixture.located(FactID($0)) }
  }

  @Test func `evaluates a declared share`() throws {
    let formula = Formula.share(
      of: Fixture.located(FactID("persons")), in: Fixture.located(.all))
    let fact = derived(formula, unit: "percent-of-total", decimals: 2)
    let figure = try Fixture.lookup([persons, fact]).figure(fact, for: xa).get()
    #expect(figure.value.description == "31.25")
    #expect(figure.fact == FactID("derived"))
    #expect(figure.unit == "percent-of-total")
    let plain = derived(formula, unit: "percent")
    #expect(Fixture.lookup([persons, plain]).figure(plain, for: xa).value == "31.3")
  }

  @Test func `evaluates a declared rank`() throws {
    let fact = derived(.rank(Fixture.located(FactID("persons"))), unit: "persons")
    let figure = try Fixture.lookup([persons, fact]).figure(fact, for: xa).get()
    #expect(figure.value.description == "2")
    #expect(figure.fact == FactID("derived"))
    #expect(figure.unit == "rank")
  }

  @Test func `evaluates a declared sum`() throws {
    let others = Fact.measured(
      id: "others", .made("t1", asOf: "2016-12-31", ["XA": "0.5", "XB": "1"]))
    let fact = derived(.sum(ids("persons", "others")), decimals: 1)
    let lookup = Fixture.lookup([persons, others, fact])
    let figure = try lookup.figure(fact, for: xa).get()
    #expect(figure.value.description == "30.5")
    #expect(figure.fact == FactID("derived"))
    #expect(figure.place == xa)
    #expect(figure.decimals == 1)
    #expect(figure.sources == [SourceID("table-r2"), SourceID("table-t1")])
    #expect(figure.inputs.map(\.fact) == [FactID("persons"), FactID("others")])
    #expect(lookup.figure(fact, for: pair).value == "81.5")
    #expect(lookup.figure(fact, for: pair).figure?.observations.count == 4)
    #expect(lookup.figure(fact, for: xa, FigureSelector(place: xb)).figure?.place == xb)
    #expect(lookup.figure(fact, for: zz).missing == .noPlace(["XA", "XB"]))
  }

  @Test func `refuses a sum of mixed dates`() {
    let older = Fact.measured(id: "older", .made("t1", asOf: "2016-12-30", ["XA": "1"]))
    let coarser = Fact.measured(id: "coarser", .made("t1", asOf: "2016", ["XA": "1"]))
    for other in [older, coarser] {
      let fact = derived(.sum(ids("persons", other.id.description)))
      #expect(
        Fixture.lookup([persons, other, fact]).figure(fact, for: xa).missing == .mixedReleases)
    }
  }

  @Test func `refuses a sum of mixed fiscal years`() {
    let first = Fact.measured(
      id: "first", .made("t1", period: .fiscalYear(2016), ["XA": "1"]))
    let second = Fact.measured(
      id: "second", .made("t1", period: .fiscalYear(2017), ["XA": "1"]))
    let fact = derived(.sum(ids("first", "second")))
    #expect(Fixture.lookup([first, second, fact]).figure(fact, for: xa).missing == .mixedReleases)
  }

  @Test func `refuses a sum of mixed units`() {
    let money = Fact.measured(
      id: "money", unit: "usd", .made("t1", asOf: "2016-12-31", ["XA": "1"]))
    let fact = derived(.sum(ids("persons", "money")))
    #expect(Fixture.lookup([persons, money, fact]).figure(fact, for: xa).missing == .mixedReleases)
  }

  @Test func `has no result from unknown facts`() {
    let unknown = Fixture.located(FactID("unknown"))
    let formulas: [Formula] = [
      .share(of: unknown, in: Fixture.located(.all)), .rank(unknown), .sum([unknown]),
    ]
    for formula in formulas {
      let fact = derived(formula)
      #expect(Fixture.lookup([fact]).figure(fact, for: xa).missing == .noResult)
    }
    #expect(Fixture.lookup([]).figure(derived(.sum([])), for: xa).missing == .mixedReleases)
  }

  @Test func `has no share or rank of a sum of facts`() {
    let sum = Fact.derived("sum", unit: "persons", .sum(ids("persons", "persons")))
    let lookup = Fixture.lookup([persons, sum])
    #expect(lookup.share(of: sum, for: xa, current).missing == .mixedReleases)
    #expect(lookup.rank(of: sum, for: xa, current).missing == .notForGroups)
  }

  // MARK: Hedges

  @Test(
    arguments: [
      (nil, nil, nil), ("about", nil, "about"), (nil, "more-than", "more-than"),
      ("more-than", "more-than", "more-than"), ("more-than", "up-to", "about"),
      ("nearly", "over", "about"),
    ] as [(String?, String?, String?)])
  func `hedges a sum as its terms are`(first: String?, second: String?, sum: String?) {
    var qualifiers: [String: String] = [:]
    qualifiers["XA"] = first
    qualifiers["XB"] = second
    let fact = Fact.measured(
      .made("r1", asOf: "2016", qualifiers: qualifiers, ["XA": "1", "XB": "2"]))
    #expect(Fixture.lookup([fact]).figure(fact, for: pair).figure?.qualifier == sum)
  }

  @Test(
    arguments: [
      (nil, nil, nil, nil), ("about", nil, nil, "about"), (nil, "more-than", nil, "about"),
      (nil, nil, "up-to", nil), ("more-than", nil, "more-than", "about"),
    ] as [(String?, String?, String?, String?)])
  func `hedges a share of hedged figures`(
    part: String?, all: String?, other: String?, share: String?
  ) {
    var qualifiers: [String: String] = [:]
    qualifiers["XA"] = part
    qualifiers["all"] = all
    qualifiers["XB"] = other
    let fact = Fact.measured(
      .made(
        "r1", asOf: "2016", qualifiers: qualifiers, ["XA": "1", "XB": "2", "ZZ": "1", "all": "4"]))
    let lookup = Fixture.lookup([fact])
    #expect(lookup.share(of: fact, for: xa, current).figure?.qualifier == share)
    #expect(lookup.rank(of: fact, for: xa, current).figure?.qualifier == nil)
  }

  @Test func `hedges a change from or to hedged figures`() {
    let fact = Fact.measured(
      .made("r1", asOf: "2015", qualifiers: ["XA": "nearly"], ["XA": "4", "XB": "4"]),
      .made("r2", asOf: "2016", ["XA": "3", "XB": "3"]))
    let lookup = Fixture.lookup([fact])
    #expect(lookup.change(of: fact, for: xa, current).figure?.qualifier == "about")
    #expect(lookup.change(of: fact, for: xb, current).figure?.qualifier == nil)
  }

  @Test func `keeps each element once`() {
    #expect([3, 1, 3, 2, 1].unique() == [3, 1, 2])
    #expect([Int]().unique().isEmpty)
  }
}
