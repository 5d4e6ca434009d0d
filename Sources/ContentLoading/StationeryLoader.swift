package import Diagnostics
package import DossierModel

/// Reads the template folder: languages, document types, template files and style sheets.
package enum StationeryLoader {
  /// The stationery, and all findings of all files in their order.
  ///
  /// Templates are read as text but not compiled. `styleSheets` are the paths of those that pages
  /// print, which their formats tell.
  package static func load(
    templates: any FileProvider, styleSheets: Set<String>
  ) -> Diagnosed<Stationery> {
    var run = StationeryRun(files: templates, styleSheets: styleSheets)
    run.loadFiles()
    return Diagnosed(run.stationery, run.log.diagnostics.sorted())
  }
}

/// What a path under `Templates` is for.
private enum StationeryPlace {
  case terms(FileName)
  case documentType(FileName)
  case template(name: String)
  case style
  case unexpected

  init(_ path: String, _ styleSheets: Set<String>) {
    let parts = path.split(separator: "/").map(String.init)
    if path.hasSuffix(".mustache") {
      self = .template(name: Self.name(of: path))
    } else if parts.count == 3, parts[0] == "languages", parts[2] == "terms.yaml" {
      self = .terms(FileName(id: parts[1], shown: parts[0] + "/" + parts[1]))
    } else if parts.count == 3, parts[0] == "documents", parts[2] == "document.yaml" {
      self = .documentType(FileName(id: parts[1], shown: parts[0] + "/" + parts[1]))
    } else {
      self = styleSheets.contains(path) ? .style : .unexpected
    }
  }

  /// The path without its suffixes, that of what the template makes and its own: `formats/html/page`
  /// for `formats/html/page.html.mustache`.
  private static func name(of path: String) -> String {
    let base = path.dropLast(".mustache".count)
    guard let dot = base.lastIndex(of: "."), !base[dot...].contains("/"),
      dot > base.startIndex, base[base.index(before: dot)] != "/"
    else { return String(base) }
    return String(base[..<dot])
  }
}

/// One reading of all template files.
private struct StationeryRun {
  let files: any FileProvider
  let styleSheets: Set<String>
  let log = LoadingLog()
  var stationery = Stationery()
  private var languages: [LanguagePackDecoder.Decoded] = []

  init(files: any FileProvider, styleSheets: Set<String>) {
    self.files = files
    self.styleSheets = styleSheets
    stationery.folder = files.displayRoot
  }

  mutating func loadFiles() {
    let listing = files.files(in: .templates)
    log.report(listing.diagnostics)
    for path in listing.value { load(path, StationeryPlace(path, styleSheets)) }
    log.report(CheckTerms(languages: languages).findings())
    log.report(CheckTranslations(log.translations, packs).findings())
  }

  /// The languages that could be read, when there are any.
  private var packs: [LanguageTag: LanguagePack]? {
    stationery.languages.isEmpty ? nil : stationery.languages
  }

  private mutating func load(_ path: String, _ place: StationeryPlace) {
    switch place {
    case .terms(let name):
      loadLanguage(path, name)
    case .documentType(let name):
      guard let file = entryFile(path) else { return }
      if let type = DocumentTypeDecoder.documentType(in: file, name: name) {
        stationery.documentTypes[type.id] = type
      }
    case .template(let name):
      guard let file = files.openText(path, log)?.withPlainLineEnds else { return }
      log.report(PrintedText.findings(inTemplate: file))
      if let other = stationery.templates[name] {
        log.report(.sameName(name, file, other))
      } else {
        stationery.templates[name] = file
        // A partial may say nothing in a language; a page or the text of a paper may not.
        if !name.hasPrefix("languages/"), file.showsNothing(in: file.bytes.indices) {
          log.report(.emptyTemplate(file))
        }
      }
    case .style:
      guard let file = files.openText(path, log)?.withPlainLineEnds else { return }
      log.report(PrintedText.findings(inStyleSheet: file))
      stationery.assets[path] = file
    case .unexpected: log.report(.unexpectedFile(files.shownPath(of: path)))
    }
  }

  private mutating func loadLanguage(_ path: String, _ name: FileName) {
    let file = entryFile(path)
    if let decoded = file.flatMap({ LanguagePackDecoder.languagePack(in: $0, name: name) }) {
      languages.append(decoded)
      stationery.languages[decoded.pack.id] = decoded.pack
    } else {
      let file = SourceFile(path: files.shownPath(of: path), bytes: [])
      let pack = LanguagePackDecoder.empty(name.id, at: SourceRange(startOf: file))
      stationery.languages[pack.id] = pack
    }
  }

  private func entryFile(_ path: String) -> EntryFile? {
    files.openText(path, log).flatMap { YAMLReader.read($0, log) }
      .map { EntryFile(value: $0, log: log) }
  }
}

extension Diagnostic {
  fileprivate static func emptyTemplate(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .emptyTemplate, .error, "the template holds no text", at: SourceRange(startOf: file),
      help: ["get the file back from where the templates came from"])
  }

  fileprivate static func sameName(
    _ name: String, _ file: SourceFile, _ other: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .duplicateId, .error, "the template name '\(name)' is taken",
      at: SourceRange(startOf: file),
      notes: [Note("first used here", at: SourceRange(startOf: other))],
      help: ["rename one of the files"])
  }
}
