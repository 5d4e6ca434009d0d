import Diagnostics
import DossierModel

/// Text must be there in every language that is loaded, and in no other.
struct CheckTranslations {
  let translations: [Translation]
  let languages: [String]?

  init(_ translations: [Translation], _ languages: [LanguageTag: LanguagePack]?) {
    self.translations = translations
    self.languages = languages?.keys.map(\.description).sorted()
  }

  func findings() -> [Diagnostic] { translations.flatMap(findings) }

  private func findings(_ text: Translation) -> [Diagnostic] {
    guard let languages else {
      return text.languages.isEmpty ? [.missing(text, [])] : []
    }
    let missing = languages.filter { text.languages[$0] == nil }
    let unknown = text.languages.filter { !languages.contains($0.key) }
    return (missing.isEmpty ? [] : [.missing(text, missing)])
      + unknown.sorted { $0.key < $1.key }.map { language, place in
        .unknownLanguage(language, at: place, known: languages)
      }
  }
}

extension Diagnostic {
  fileprivate static func missing(_ text: Translation, _ languages: [String]) -> Diagnostic {
    let names = languages.map { "'\($0)'" }.joined(separator: " and ")
    return Diagnostic(
      .missingTranslation, .error,
      "'\(text.what)' is missing in \(languages.isEmpty ? "every language" : names)",
      at: text.place,
      help: languages.map { text.remedy.replacing("{language}", with: $0) })
  }

  fileprivate static func unknownLanguage(
    _ name: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey, .error,
      "there is no language '\(name)'" + Suggestion.question(for: name, in: known), at: range,
      help: ["the languages are \(known.map { "'\($0)'" }.joined(separator: ", "))"])
  }
}
