import Diagnostics
import DossierModel

/// The prose files of all folders, until the entries that name them take them.
///
/// A value of reference kind, because decoders take from it while they read.
final class ProseShelf {
  private struct Sheet {
    var file: SourceFile
    /// Nothing when the file could not be read.
    var prose: Prose?
  }

  /// The sheets of one wording by language, by the voice whose wording it is.
  private typealias Wordings = [Issuer.Voice?: [String: Sheet]]

  /// By folder, then by name.
  private var sheets: [String: [String: Wordings]] = [:]
  private var taken: Set<String> = []
  private var named: [String: [String]] = [:]
  private var excused: Set<String> = []

  /// Puts a file in, under the path of its folder and its name without language and suffix.
  func put(_ file: SourceFile, _ prose: Prose?, _ name: ProseName) {
    sheets[name.folder, default: [:]][name.key, default: [:]][name.voice, default: [:]][
      name.language] = Sheet(file: file, prose: prose)
  }

  /// Whether there is prose of this name in any language.
  func holds(_ key: String, of folder: String) -> Bool { sheets[folder]?[key] != nil }

  /// The prose of a name in all its languages; a language that lacks it is reported at `place`.
  func take(
    _ key: String, of folder: String, requiredAt place: SourceRange, _ log: LoadingLog
  ) -> Passage {
    taken.insert(folder + "/" + key)
    named[folder, default: []].append(key)
    let found = sheets[folder]?[key] ?? [:]
    var passage = Passage()
    passage.common = wording(found[nil] ?? [:], key, of: folder, at: place, log)
    for case (let voice?, let sheets) in found {
      // A voice with words of its own has them in every language.
      passage.variants[voice] = wording(
        sheets, "\(key).\(voice.rawValue)", of: folder, at: place, log)
    }
    return passage
  }

  private func wording(
    _ sheets: [String: Sheet], _ name: String, of folder: String, at place: SourceRange,
    _ log: LoadingLog
  ) -> [LanguageTag: Prose] {
    log.register.translations.append(
      Register.Translation(
        what: name, place: place,
        languages: sheets.mapValues { SourceRange(startOf: $0.file) },
        remedy: "write '\(folder)/\(name).{language}.md'", isProse: true))
    var prose: [LanguageTag: Prose] = [:]
    for (language, sheet) in sheets { prose[LanguageTag(language)] = sheet.prose }
    return prose
  }

  /// Leaves the files of a folder alone, because what names them could not be read.
  func excuse(_ folder: String) { excused.insert(folder) }

  /// Reports the files that nothing took.
  func reportOrphans(_ log: LoadingLog) {
    for (folder, keys) in sheets where !excused.contains(folder) {
      for (key, wordings) in keys where !taken.contains(folder + "/" + key) {
        for sheet in wordings.values.flatMap(\.values) {
          log.report(.orphanFile(sheet.file, key, named: named[folder] ?? []))
        }
      }
    }
  }
}

/// What the path of a prose file says.
struct ProseName {
  var folder: String
  /// The path in the folder without language and suffix: `position`, `points/first-question`.
  var key: String
  /// The voice whose wording it is; nothing where both share it.
  var voice: Issuer.Voice?
  var language: String
}

extension Diagnostic {
  fileprivate static func orphanFile(
    _ file: SourceFile, _ key: String, named: [String]
  ) -> Diagnostic {
    Diagnostic(
      .orphanFile, .error,
      "nothing names the prose '\(key)'" + Suggestion.question(for: key, in: named),
      at: SourceRange(startOf: file), help: ["name it in the YAML file of its folder, or remove it"]
    )
  }
}
