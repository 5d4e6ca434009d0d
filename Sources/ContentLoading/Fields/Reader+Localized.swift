import Diagnostics
import DossierModel

extension Reader where Value == LocalizedText {
  /// Text by language.
  static var localized: Reader { localized(.printed) }

  /// One line of the paper by language.
  static var localizedTitle: Reader { localized(.title) }

  /// The head of a column by language.
  static var localizedCell: Reader { localized(.cell) }

  private static func localized(_ printed: Reader<Located<String>>) -> Reader {
    Reader { entry, log in
      guard case .mapping(let pairs) = entry.value.content else {
        log.report(.notLocalized(entry))
        return nil
      }
      var texts: [LanguageTag: Located<String>] = [:]
      for pair in pairs {
        let text = Entry(name: pair.key, place: pair.keyRange, value: pair.value)
        texts[LanguageTag(pair.key)] = printed.read(text, log)
      }
      log.requireTranslations(of: pairs, entry)
      return texts.isEmpty ? nil : LocalizedText(.perLanguage(texts))
    }
  }

  /// One text of a table for all languages, or text by language.
  static var localizedCellOrSame: Reader {
    Reader { entry, log in
      guard case .scalar = entry.value.content else { return localizedCell.read(entry, log) }
      let text = Reader<Located<String>>.cell.read(entry, log)
      return text.map { LocalizedText(.same($0)) }
    }
  }
}

extension LoadingLog {
  /// Notes that a map by language must hold every language that is loaded.
  func requireTranslations(of pairs: [YAMLPair], _ entry: Entry) {
    translations.append(
      Translation(
        what: entry.name, place: entry.place,
        languages: Dictionary(
          pairs.map { ($0.key, $0.keyRange) }, uniquingKeysWith: { first, _ in first }),
        remedy: "add '{language}:' to '\(entry.name)'"))
  }
}

extension Diagnostic {
  fileprivate static func notLocalized(_ entry: Entry) -> Diagnostic {
    var diagnostic = wrongType(entry, "text by language")
    diagnostic.help = ["write it as a map: \(entry.name): {en: …, es: …}"]
    return diagnostic
  }
}
