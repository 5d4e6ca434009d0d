import Diagnostics
import DossierModel
import TestSupport

/// Made-up places and figures: countries `XA`, `XB`, `ZZ`; groups `pair` (XA, XB) and `trio` (all).
enum Fixture {
  static let range = SourceRange(startOf: SourceFile(path: "made-up.yaml", text: ""))

  static func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: range) }

  static func text(_ text: String) -> LocalizedText { LocalizedText(.same(located(text))) }

  /// The date written as ISO 8601; a mistyped one is a fault of the test.
  static func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("no date: \(text)") }
    return date
  }

  /// The period; one that does not exist is a fault of the test.
  static func period(_ form: Period.Form) -> Period {
    guard let period = Period(form) else { preconditionFailure("no period: \(form)") }
    return period
  }

  /// The span between two dates.
  static func span(_ from: String, _ to: String) -> Period.Form {
    .span(from: date(from), to: date(to))
  }

  /// The number as content writes it; a mistyped one is a fault of the test.
  static func number(_ text: String) -> DecimalNumber {
    guard let number = DecimalNumber(text) else { preconditionFailure("no number: \(text)") }
    return number
  }

  static func forms(_ values: [String: String]) -> Subject.Forms {
    Subject.Forms(values.mapValues(located))
  }

  static func subject(_ id: String, members: [String] = []) -> Subject {
    Subject(
      id: SubjectID(id), forms: [:], members: members.map { SubjectID($0) }, paper: .a4,
      issuer: nil, range: range)
  }

  static func prose(_ text: String) -> Prose {
    let file = SourceFile(path: "prose.md", text: text)
    return Prose(file: file, body: 0..<file.bytes.count)
  }

  /// What is known of `facts` on a day.
  static func lookup(
    _ facts: [Fact], asOf: String = "2020-12-31", includeUnverified: Bool = false
  ) -> FactLookup {
    var dossier = Dossier()
    for subject in [
      subject("XA"), subject("XB"), subject("ZZ"), subject("pair", members: ["XA", "XB"]),
      subject("trio", members: ["XA", "XB", "ZZ"]),
    ] {
      dossier.subjects[subject.id] = subject
    }
    for fact in facts { dossier.facts[fact.id] = fact }
    return FactLookup(
      CatalogReader(dossier), clock: Clock(asOf: date(asOf), includeUnverified: includeUnverified))
  }
}

extension Fact {
  /// A measured series, by default of persons and with groups added up.
  static func measured(
    id: String = "series", unit: String = "persons", kind: Kind = .series,
    groups: GroupRule = .sum, decimals: Int? = nil, measure: Measure = .observed,
    every: Rhythm? = nil, _ releases: Release...
  ) -> Fact {
    Fact(
      id: FactID(id), title: Fixture.text(id), unit: Fixture.located(unit), kind: kind,
      groups: groups, decimals: decimals, measure: measure, every: every,
      content: .measured(releases), range: Fixture.range)
  }

  static func derived(
    _ id: String, unit: String, decimals: Int? = nil, _ formula: Formula
  ) -> Fact {
    Fact(
      id: FactID(id), title: Fixture.text(id), unit: Fixture.located(unit), kind: .series,
      groups: .none, decimals: decimals, content: .derived(formula), range: Fixture.range)
  }
}

extension Release {
  /// A table of values by place; the place `-` stands for a value that is not by place.
  ///
  /// The source of every value is named after the release: `table-ID`.
  static func made(
    _ id: String, asOf: String, published: String? = nil, unverified: Set<String> = [],
    qualifiers: [String: String] = [:], _ values: [String: String]
  ) -> Release {
    made(
      id, .stock(Fixture.date(asOf)), published: published, unverified: unverified,
      qualifiers: qualifiers, values)
  }

  /// A table of what happened, or was allowed or planned, in a period.
  static func made(
    _ id: String, period: Period.Form, measure: Measure = .observed, published: String? = nil,
    _ values: [String: String]
  ) -> Release {
    made(id, .flow(Fixture.period(period)), measure: measure, published: published, values)
  }

  private static func made(
    _ id: String, _ moment: Moment, measure: Measure = .observed, published: String?,
    unverified: Set<String> = [], qualifiers: [String: String] = [:], _ values: [String: String]
  ) -> Release {
    var observations: [SubjectID?: Observation] = [:]
    for (place, value) in values {
      observations[place == "-" ? nil : SubjectID(place)] = Observation(
        value: Fixture.number(value), source: Fixture.located(SourceID("table-\(id)")), also: [],
        verified: !unverified.contains(place),
        qualifier: qualifiers[place].map(Fixture.located), range: Fixture.range)
    }
    return Release(
      id: id, moment: moment, measure: measure, published: published.map(Fixture.date),
      observations: observations, range: Fixture.range)
  }
}

extension Result<Figure, MissingFigure> {
  var figure: Figure? { try? get() }

  /// The value as machines read it, or nothing.
  var value: String? { figure?.value.description }

  var missing: MissingFigure? {
    switch self {
    case .success: nil
    case .failure(let reason): reason
    }
  }
}

/// Numbers without order that are the same in every run (SplitMix64).
struct FixedSeed: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
