package import Diagnostics
package import DossierModel

/// Reads the content folder into a dossier.
package enum ContentLoader {
  /// The dossier, and all findings of all files in their order.
  ///
  /// Entries that could not be read are absent. What needs the language packs (units, qualifiers,
  /// translations) is checked only when there are any.
  package static func load(
    content: any FileProvider, languages: [LanguageTag: LanguagePack]?
  ) -> Diagnosed<Dossier> {
    var run = ContentRun(content: content)
    run.loadFiles()
    let languages = languages.flatMap { $0.isEmpty ? nil : $0 }
    let register = run.log.register
    run.log.report(CheckReferences(register, languages).findings())
    run.log.report(CheckTranslations(register, languages).findings())
    run.log.report(CheckFormulas(facts: run.dossier.facts).findings())
    run.log.report(
      CheckClaims(claims: register.claims, sources: run.dossier.sources).findings())
    return Diagnosed(run.dossier, run.log.diagnostics.sorted())
  }
}

/// One reading of all content files.
private struct ContentRun {
  let content: any FileProvider
  let log = LoadingLog()
  let shelf = ProseShelf()
  var dossier = Dossier()

  init(content: any FileProvider) { self.content = content }

  mutating func loadFiles() {
    let listing = content.files()
    log.report(listing.diagnostics)
    let places = listing.value.map { (path: $0, place: ContentPlace($0)) }
    // Prose first: the files that name it take it while they are read.
    for (path, place) in places {
      if case .prose(let name) = place { loadProse(path, name) }
    }
    for (path, place) in places { load(path, place) }
    dossier.proposals.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    shelf.reportOrphans(log)
  }

  private mutating func load(_ path: String, _ place: ContentPlace) {
    switch place {
    case .sources:
      guard let file = entryFile(path, .source) else { return }
      for source in SourceDecoder.sources(in: file) {
        Self.add(source, source.id, to: &dossier.sources)
      }
    case .facts:
      guard let file = entryFile(path, .fact) else { return }
      for fact in FactDecoder.facts(in: file) { Self.add(fact, fact.id, to: &dossier.facts) }
    case .instrument(let kind, let name):
      guard let file = entryFile(path, .instrument, name) else { return }
      let instrument = InstrumentDecoder.instrument(in: file, kind: kind, name: name)
      if let instrument { Self.add(instrument, instrument.id, to: &dossier.instruments) }
    case .country(let name):
      guard let file = entryFile(path, .subject, name) else { return }
      let country = SubjectDecoder.country(in: file, name: name)
      if let country { Self.add(country, country.id, to: &dossier.subjects) }
    case .group(let name):
      guard let file = entryFile(path, .subject, name) else { return }
      let group = SubjectDecoder.group(in: file, name: name)
      if let group { Self.add(group, group.id, to: &dossier.subjects) }
    case .issuer(let name):
      guard let file = entryFile(path, .issuer, name) else { return }
      let issuer = IssuerDecoder.issuer(in: file, name: name)
      if let issuer { Self.add(issuer, issuer.id, to: &dossier.issuers) }
    case .proposal(let folder): loadProposal(path, folder)
    case .opening(let folder): loadOpening(path, folder)
    case .prose: break
    case .unexpected: log.report(.unexpectedFile(content.shownPath(of: path)))
    }
  }

  private mutating func loadProposal(_ path: String, _ folder: String) {
    let label = folder.split(separator: "/").last.map(String.init) ?? folder
    let digits = label.prefix { $0.isASCII && $0.isNumber }
    let order = Int(digits)
    let hasOrder = order != nil && label.dropFirst(digits.count).hasPrefix("-")
    let id = hasOrder ? String(label.dropFirst(digits.count + 1)) : label
    let name = FileName(id: id, shown: folder)
    guard let file = entryFile(path, .proposal, name) else { return shelf.excuse(folder) }
    if !hasOrder { log.report(.noOrder(folder, file.value.anchor)) }
    let decoder = ProposalDecoder(folder: folder, order: order ?? 0, shelf: shelf)
    if let proposal = decoder.proposal(in: file, name: name) { dossier.proposals.append(proposal) }
  }

  private mutating func loadOpening(_ path: String, _ folder: String) {
    let label = folder.split(separator: "/").last.map(String.init) ?? folder
    let name = FileName(id: label, shown: folder)
    guard let file = entryFile(path, .opening, name) else { return shelf.excuse(folder) }
    let decoder = OpeningDecoder(folder: folder, shelf: shelf)
    if let opening = decoder.opening(in: file, name: name) {
      Self.add(opening, opening.id, to: &dossier.openings)
    }
  }

  private func loadProse(_ path: String, _ name: ProseName) {
    let file = content.openText(path, log)
    let prose = file.map { ProseDecoder.prose(in: $0, name, log) }
    shelf.put(
      file ?? SourceFile(path: content.shownPath(of: path), bytes: []), prose, name)
  }

  /// The file as YAML; where it cannot be read, what it stands for counts as known all the same.
  private func entryFile(_ path: String, _ kind: EntryKind, _ name: FileName? = nil) -> EntryFile? {
    let value = content.openText(path, log).flatMap { YAMLReader.read($0, log) }
    if let value, value.isMap { return EntryFile(value: value, log: log) }
    if let name {
      let file = SourceFile(path: content.shownPath(of: path), bytes: [])
      _ = log.register.define(kind, name.id, at: SourceRange(startOf: file))
    } else {
      log.register.incomplete.insert(kind)
    }
    // Not a map: says so.
    _ = value.map { EntryFile(value: $0, log: log).object { _ -> Void? in nil } }
    return nil
  }

  private static func add<ID, Value>(_ value: Value, _ id: ID, to values: inout [ID: Value]) {
    // Of two entries with one id, which is a finding of its own, the first stays.
    if values[id] == nil { values[id] = value }
  }
}

extension Diagnostic {
  /// A file that nothing reads.
  static func unexpectedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, .warning, "nothing reads this file",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
      help: ["move it to where it belongs, or remove it"])
  }

  fileprivate static func noOrder(_ folder: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unnumberedProposal, .error, "the folder '\(folder)' has no number", at: range,
      help: ["name it <order>-<id>, as in '1-protect-citizens'"])
  }
}
