import ContentLoading
import Diagnostics
import DossierModel
import TestSupport

/// A tiny project without findings, for tests that break one thing in it.
enum Fixture {
  static let content: [String: String] = [facts, instruments, subjects, pieces]
    .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  static let styleSheets: Set<String> = ["formats/html/style.css"]

  static var languages: [LanguageTag: LanguagePack] {
    StationeryLoader.load(templates: MemoryFiles(templates), styleSheets: styleSheets)
      .value.languages
  }

  /// Loads the content with some files changed, added, or (where nil) taken away.
  static func load(
    _ changes: [String: String?] = [:], languages: [LanguageTag: LanguagePack]? = languages
  ) -> Diagnosed<Dossier> {
    ContentLoader.load(
      content: MemoryFiles(changed(content, changes), displayRoot: "Content"),
      languages: languages)
  }

  /// Loads the templates with some files changed.
  static func loadStationery(_ changes: [String: String?] = [:]) -> Diagnosed<Stationery> {
    StationeryLoader.load(
      templates: MemoryFiles(changed(templates, changes), displayRoot: "Templates"),
      styleSheets: styleSheets)
  }

  private static func changed(
    _ files: [String: String], _ changes: [String: String?]
  ) -> [String: String] {
    var files = files
    for (path, text) in changes { files[path] = text }
    return files
  }
}
