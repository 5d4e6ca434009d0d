import Diagnostics
import DossierModel

/// Reads `languages/<lang>/terms.yaml`.
enum LanguagePackDecoder {
  /// A language pack, and where its open lists stand, for the comparison with other languages.
  struct Decoded {
    var pack: LanguagePack
    /// By key (`terms`, `units`, `qualifiers`): the place of the list and the names in it.
    var lists: [(key: String, place: SourceRange, names: Set<String>)]
  }

  static func languagePack(in file: EntryFile, name: FileName) -> Decoded? {
    file.object { fields in
      let id = fields.id(.languageID, name: name)
      let title = fields.required("name", .text)
      let terms = fields.required("terms", .texts)
      let numbers = fields.required("numbers", numbers)
      let dates = fields.required("dates", dates)
      let conjunctions = fields.required("lists", conjunctions)
      let units = fields.required("units", .table(.unit))
      let qualifiers = fields.required("qualifiers", .texts)
      let grammar = fields.required("grammar", grammar)
      let agreement = fields.optional("agreement", .agreement)
      let stances = fields.optional("stances", .stances)
      let speakers = fields.optional("speakers", Reader<[String]>.list(.text))
      let lists = ["terms", "units", "qualifiers"].compactMap(fields.names)
      var pack = empty(id.value, at: id.range)
      pack.name = title ?? ""
      pack.terms = named(terms ?? [])
      if let numbers {
        pack.separators = numbers.separators
        pack.cardinals = numbers.cardinals
        pack.ordinals = numbers.ordinals
      }
      pack.datePatterns = dates?.patterns ?? [:]
      pack.months = dates?.months ?? []
      pack.quarters = dates?.quarters ?? []
      pack.periodPatterns = dates?.periods ?? [:]
      pack.conjunctions = conjunctions ?? [:]
      pack.units = named(units ?? [])
      pack.qualifiers = named(qualifiers ?? []).mapValues(\.value)
      pack.grammar = grammar?.patterns ?? [:]
      pack.contractions = grammar?.contractions ?? [:]
      pack.agreement = agreement ?? [:]
      pack.stances = stances ?? PhraseTable()
      pack.speakers = speakers ?? []
      return Decoded(pack: pack, lists: lists)
    }
  }

  /// A pack that says nothing: so that a language counts as known whose file could not be read.
  static func empty(_ id: String, at range: SourceRange) -> LanguagePack {
    LanguagePack(
      id: LanguageTag(id), name: "", terms: [:],
      separators: NumberSeparators(decimal: ".", group: ","), cardinals: [:], ordinals: [:],
      datePatterns: [:], months: [], conjunctions: [:], units: [:], qualifiers: [:], grammar: [:],
      contractions: [:], range: range)
  }

  private static func named<Value>(
    _ table: [(key: Located<String>, value: Value)]
  ) -> [String: Value] {
    Dictionary(
      table.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private struct Numbers {
    var separators: NumberSeparators
    var cardinals: [Int: String]
    var ordinals: [Int: String]
  }

  private static var numbers: Reader<Numbers> {
    .object { fields in
      let separators = fields.separators()
      let cardinals = fields.optional("words", .numbered)
      let ordinals = fields.optional("ordinals", .numbered)
      return separators.map {
        Numbers(separators: $0, cardinals: cardinals ?? [:], ordinals: ordinals ?? [:])
      }
    }
  }

  private struct Dates {
    var patterns: [String: String] = [:]
    var months: [String] = []
    var quarters: [String] = []
    var periods: [String: String] = [:]
  }

  private static var dates: Reader<Dates> {
    .object { fields in
      var dates = Dates()
      for key in ["day", "month", "year", "fiscal-year"] {
        dates.patterns[key] = fields.required(key, .text)
      }
      dates.months = fields.names("months", count: 12)
      dates.quarters = fields.names("quarters", count: 4)
      dates.periods = fields.required("periods", periods) ?? [:]
      return dates
    }
  }

  private static var periods: Reader<[String: String]> {
    .object { fields in
      var patterns: [String: String] = [:]
      for key in ["days", "months", "years", "months-of-year"] {
        patterns[key] = fields.required(key, .text)
      }
      return patterns
    }
  }

  private static var grammar: Reader<(patterns: [String: String], contractions: [String: String])> {
    .object { fields in
      var patterns: [String: String] = [:]
      for key in ["of", "to", "in", "government", "governments"] {
        patterns[key] = fields.required(key, .text)
      }
      let contractions = fields.optional("contractions", .texts) ?? []
      return (patterns, named(contractions).mapValues(\.value))
    }
  }

  private static var conjunctions: Reader<[String: LanguagePack.Conjunction]> {
    .object { fields in
      var conjunctions: [String: LanguagePack.Conjunction] = [:]
      for key in ["and", "or"] { conjunctions[key] = fields.required(key, .conjunction) }
      return conjunctions
    }
  }
}

extension Fields {
  /// A list of which each has its place in the year.
  fileprivate func names(_ key: String, count: Int) -> [String] {
    let names = required(key, .list(.text)) ?? []
    if let entry = entry(key), names.count != count {
      log.report(.wrongCount(key, names.count, not: count, at: entry.place))
    }
    return names
  }

  /// The names in a map, however broken what stands under them.
  fileprivate func names(
    _ key: String
  ) -> (key: String, place: SourceRange, names: Set<String>)? {
    guard let entry = entry(key), case .mapping(let pairs) = entry.value.content else { return nil }
    return (key, entry.place, Set(pairs.map(\.key)))
  }
}

extension Diagnostic {
  fileprivate static func wrongCount(
    _ key: String, _ count: Int, not wanted: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .notTwelveMonths, .error, "'\(key)' has \(count) names, not \(wanted)", at: range)
  }
}
