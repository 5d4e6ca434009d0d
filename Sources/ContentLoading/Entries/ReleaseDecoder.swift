import Diagnostics
import DossierModel

/// Reads the releases of a fact.
enum ReleaseDecoder {
  /// A release and the key that holds what it states: `value` or `values`.
  struct Draft {
    var release: Release?
    var form: Entry?
  }

  /// The releases that could be read, after checking that they fit together.
  static func releases(_ drafts: [Draft], _ log: LoadingLog) -> [Release] {
    let forms = drafts.compactMap(\.form)
    for form in forms where form.name != forms.first?.name {
      log.report(.mixedForms(form))
    }
    return drafts.compactMap(\.release)
  }

  /// A release, which measures what its fact does unless it says otherwise.
  static func release(_ measure: Measure) -> Reader<Draft> {
    .object { fields in
      let id = fields.required("id", .identifier)
      let moment = moment(fields)
      let published = fields.optional("published", .date)
      let own: Measure? = fields.optional("measure", .choice)
      let isObserved = (own ?? measure) == .observed
      if isObserved, let moment, let published, published.lastDay < moment.firstEnd,
        let entry = fields.entry("published")
      {
        fields.log.report(.publishedEarly(published, moment, at: entry.value.range))
      }
      let citation = fields.citation()
      let qualifier = fields.optional("qualifier", .name(.qualifier))
      fields.note()
      let single = fields.entry("value")
      let byPlace = fields.entry("values")
      if let single, byPlace != nil { fields.log.report(.valueBesideValues(single.place)) }
      let reading = ValueReading(
        release: id?.value, citation: citation, qualifier: qualifier,
        measured: isObserved ? moment?.firstEnd : nil)
      let observations = observations(single, byPlace, reading, fields)
      var draft = Draft(release: nil, form: byPlace ?? single)
      guard let id, let moment, citation != nil else { return draft }
      draft.release = Release(
        id: id.value, moment: moment, measure: own ?? measure, published: published,
        observations: observations, range: id.range)
      return draft
    }
  }

  /// What of time the values measure: `as_of` or `period`.
  private static func moment(_ fields: Fields) -> Moment? {
    let asOf = fields.entry("as_of")
    guard let period = fields.entry("period") else {
      if asOf == nil { fields.log.report(.noMoment(fields.place)) }
      return fields.optional("as_of", .date).map { .stock($0) }
    }
    if asOf != nil { fields.log.report(.asOfBesidePeriod(period.place)) }
    return Reader.period.read(period, fields.log).map { .flow($0) }
  }

  /// What the values of a release share.
  private struct ValueReading {
    var release: String?
    /// Nothing where it could not be read.
    var citation: Citation?
    var qualifier: Located<String>?
    /// The first day on which the values can have been measured; nothing where they were not.
    var measured: CalendarDate?
  }

  private static func observations(
    _ single: Entry?, _ byPlace: Entry?, _ reading: ValueReading, _ fields: Fields
  ) -> [SubjectID?: Observation] {
    let log = fields.log
    guard let byPlace else {
      guard single != nil else {
        // Says that it is missing.
        _ = fields.required("values", .observedValue)
        return [:]
      }
      return log.within(.value(release: reading.release, place: nil)) {
        fields.required("value", .observedValue)
          .flatMap { observation($0, reading, log) }.map { [nil: $0] } ?? [:]
      }
    }
    guard case .mapping(let pairs) = byPlace.value.content else {
      log.report(.wrongType(byPlace, "a map"))
      return [:]
    }
    var observations: [SubjectID?: Observation] = [:]
    for pair in pairs {
      let place = SubjectID(pair.key)
      log.within(.value(release: reading.release, place: place)) {
        let entry = Entry(name: pair.key, place: pair.keyRange, value: pair.value)
        guard let value = Reader<ObservedValue>.observedValue.read(entry, log) else { return }
        log.refer(.place, Located(pair.key, at: pair.keyRange))
        observations[place] = observation(value, reading, log)
      }
    }
    return observations
  }

  private static func observation(
    _ value: ObservedValue, _ reading: ValueReading, _ log: LoadingLog
  ) -> Observation? {
    guard let release = reading.citation else { return nil }
    // The further sources of a release speak for its own source, not for another one.
    let citation = Citation(
      source: value.source ?? release.source,
      also: value.also ?? (value.source == nil ? release.also : []),
      verified: value.verified ?? release.verified)
    log.claim(citation, measured: reading.measured)
    return Observation(
      value: value.number.value, source: citation.source, also: citation.also,
      verified: citation.verified, qualifier: value.qualifier ?? reading.qualifier,
      range: value.number.range)
  }
}

/// One number, with what sets it apart from the rest of its release.
struct ObservedValue {
  var number: Located<DecimalNumber>
  var verified: Bool?
  var qualifier: Located<String>?
  var source: Located<SourceID>?
  var also: [Located<SourceID>]?
}

extension Reader where Value == ObservedValue {
  /// A bare number, or a map with `value` and what differs.
  static var observedValue: Reader {
    Reader { entry, log in
      guard case .mapping = entry.value.content else {
        return Reader<Located<DecimalNumber>>.number.read(entry, log).map {
          ObservedValue(number: $0)
        }
      }
      return Reader.object { fields in
        let number = fields.required("value", .number)
        let verified = fields.optional("verified", .bool)
        let qualifier = fields.optional("qualifier", .name(.qualifier))
        let source: Located<SourceID>? = fields.optional("source", .reference(.source))
        let also: [Located<SourceID>]? = fields.optional("also", .list(.reference(.source)))
        fields.note()
        return number.map {
          ObservedValue(
            number: $0, verified: verified, qualifier: qualifier, source: source, also: also)
        }
      }.read(entry, log)
    }
  }
}

extension Diagnostic {
  fileprivate static func publishedEarly(
    _ published: CalendarDate, _ moment: Moment, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .publishedEarly,
      "published on \(published), before what it measures was over: \(moment.name)", at: range,
      help: [
        "correct one of the two", "what was allowed or foreseen is 'measure: limit' or 'plan'",
      ])
  }

  fileprivate static func noMoment(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, "the key 'as_of' is missing, or 'period'", at: range,
      help: [
        "add 'as_of:' for what stands on a day, 'period:' for what happens in the course of time"
      ])
  }

  fileprivate static func asOfBesidePeriod(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .stockAndFlow, "a release has 'as_of' or 'period', not both", at: range,
      help: [
        "write 'as_of' for what stands on a day, 'period' for what happens in the course of time"
      ])
  }

  fileprivate static func valueBesideValues(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .valueAndValues, .error, "a release has 'value' or 'values', not both", at: range,
      help: ["write the one number as 'all' among the values"])
  }

  fileprivate static func mixedForms(_ form: Entry) -> Diagnostic {
    Diagnostic(
      .mixedReleases, .error, "'\(form.name)' does not fit the other releases of this fact",
      at: form.place, help: ["write 'value' in all its releases, or 'values' in all"])
  }
}
