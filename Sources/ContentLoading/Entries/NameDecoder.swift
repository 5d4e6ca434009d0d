import Diagnostics
import DossierModel

/// What `names.yaml` says: what texts call agreements, programs and orders.
struct NameTable: Sendable {
  var names = InstrumentNames()
  /// The instruments that it names.
  var instruments: Set<String> = []
  var isIncomplete = false
  var notes = Notes(LoadingLog())
}

/// Reads `names.yaml`.
///
/// The names stand in a file of their own, so that a paper which names no instrument opens none.
enum NameDecoder {
  /// The table; nothing where the file could not be read.
  static func table(_ file: EntryFile) -> NameTable? {
    let entries: [(key: Located<String>, value: [LanguageTag: [String]])]? = file.object {
      fields in
      defer { fields.note() }
      return fields.required("names", .table(.phrasesByLanguage))
    }
    guard let entries else { return nil }
    var phrases: [LanguageTag: [(phrase: String, value: InstrumentID)]] = [:]
    for (instrument, names) in entries {
      file.log.strands.append(instrument)
      for (language, names) in names {
        phrases[language, default: []] += names.map { ($0, InstrumentID(instrument.value)) }
      }
    }
    return NameTable(
      names: InstrumentNames(phrases),
      instruments: Set(
        entries.filter { !$0.value.values.joined().isEmpty }.map(\.key.value)),
      notes: Notes(file.log))
  }
}

extension Reader where Value == [LanguageTag: [String]] {
  /// Lists of phrases by language.
  static var phrasesByLanguage: Reader {
    Reader<[(key: Located<String>, value: [String])]>.table(.list(.text)).map { table, entry, log in
      if case .mapping(let pairs) = entry.value.content {
        log.requireTranslations(of: pairs, entry)
      }
      return Dictionary(
        table.map { (LanguageTag($0.key.value), $0.value) }, uniquingKeysWith: { first, _ in first }
      )
    }
  }
}

extension Diagnostic {
  /// An instrument that no text can be seen to name.
  static func unnamedInstrument(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unnamedInstrument, "names.yaml does not say what texts call '\(id)'", at: range,
      help: ["add it under 'names', with the names in every language"])
  }
}
