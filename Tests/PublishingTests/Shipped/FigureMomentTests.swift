import Briefing
import DossierModel
import TestSupport
import Testing

/// What the shipped data know on five days, also where no paper is made: each its own figure.
@Suite struct FigureMomentTests {
  static let days = ["2017-02-16", "2018-06-01", "2021-10-01", "2024-01-15", "2026-11-30"]

  /// People with deferred action, by subject in the order of `days`; before September 2017, when
  /// active recipients were first counted, there is no figure.
  static let active: [String: [Int?]] = [
    "MX": [nil, 544_150, 519_690, 468_000, 419_070], "SV": [nil, 25_790, 24_850, 22_560, 20_390],
    "GT": [nil, 17_630, 16_900, 15_340, 13_830], "HN": [nil, 16_100, 15_490, 14_120, 12_720],
    "northern-triangle": [nil, 59_700, 57_240, 52_020, 46_940],
    "region": [nil, 607_700, 576_930, 520_020, 466_010],
  ]

  /// Approvals ever granted, on the first of these days.
  static let approved = [
    "MX": 588_859, "SV": 27_095, "GT": 18_841, "HN": 17_519, "northern-triangle": 63_455,
    "region": 652_314,
  ]

  private func figure(_ fact: String, _ subject: String, _ day: String) throws -> DecimalNumber? {
    let dossier = Shipped.composer.catalog
    let lookup = FactLookup(CatalogReader(dossier), clock: Clock(asOf: Sample.day(day)))
    let fact = try #require(dossier.fact(FactID(fact)))
    switch lookup.figure(fact, for: SubjectID(subject)) {
    case .success(let figure): return figure.value
    case .failure: return nil
    }
  }

  @Test(arguments: active.keys.sorted())
  func `each day has its own count of active recipients`(subject: String) throws {
    for (day, count) in zip(Self.days, try #require(Self.active[subject])) {
      #expect(
        try figure("daca-active", subject, day) == count.map { DecimalNumber(mantissa: Int64($0)) },
        "\(subject) on \(day)")
    }
  }

  @Test(arguments: approved.keys.sorted())
  func `approvals were counted before recipients were`(subject: String) throws {
    let count = try #require(Self.approved[subject])
    #expect(
      try figure("daca-ever-approved", subject, Self.days[0])
        == DecimalNumber(mantissa: Int64(count)))
  }
}
