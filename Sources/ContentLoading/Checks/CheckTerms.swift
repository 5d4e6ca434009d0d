import Diagnostics
import DossierModel

/// All languages must have the same terms, units and qualifiers, and units that mean the same.
struct CheckTerms {
  let languages: [LanguagePackDecoder.Decoded]

  func findings() -> [Diagnostic] {
    ["terms", "units", "qualifiers"].flatMap(findings) + unequalUnits
  }

  /// Units that one language bounds or rounds otherwise than the first: figures would differ.
  private var unequalUnits: [Diagnostic] {
    guard let first = languages.first?.pack else { return [] }
    return languages.dropFirst().flatMap { language -> [Diagnostic] in
      guard let place = language.lists.first(where: { $0.key == "units" })?.place else { return [] }
      return language.pack.units.sorted { $0.key < $1.key }.compactMap { name, unit in
        guard let other = first.units[name], other.bounds != unit.bounds else { return nil }
        return .unequalUnit(name, of: language.pack.id, than: first.id, at: place)
      }
    }
  }

  private func findings(_ key: String) -> [Diagnostic] {
    // A list that could not be read lacks nothing that we know of.
    let lists = languages.flatMap { language in
      language.lists.filter { $0.key == key }.map { (language.pack, $0.place, $0.names) }
    }
    let all = lists.reduce(into: Set<String>()) { $0.formUnion($1.2) }
    return lists.flatMap { pack, place, names in
      all.subtracting(names).sorted().map { name in
        let other = lists.first { $0.2.contains(name) }
        return .missingTerm(name, in: key, of: pack.id, at: place, other: other?.0.id)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unequalUnit(
    _ name: String, of language: LanguageTag, than other: LanguageTag, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unequalUnits, "the unit '\(name)' of '\(language)' is not what it is in '\(other)'",
      at: range,
      help: ["write the same 'whole', 'signed', 'most', 'round' and 'base' in every language"])
  }

  fileprivate static func missingTerm(
    _ name: String, in key: String, of language: LanguageTag, at range: SourceRange,
    other: LanguageTag?
  ) -> Diagnostic {
    let elsewhere = other.map { ", which '\($0)' has" } ?? ""
    return Diagnostic(
      .missingTerm, .error, "'\(key)' of '\(language)' lacks '\(name)'\(elsewhere)", at: range,
      help: ["add '\(name):' here"])
  }
}
