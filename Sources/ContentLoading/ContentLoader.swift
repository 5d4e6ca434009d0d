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
    let languages = languages.flatMap { $0.isEmpty ? nil : $0 }
    var run = ContentRun(
      content: content, languages: languages?.keys.map(\.description).sorted())
    run.loadFiles()
    let register = run.log.register
    run.log.report(CheckReferences(register, languages).findings())
    run.log.report(CheckTranslations(register, languages).findings())
    run.log.report(CheckFormulas(facts: run.dossier.facts).findings())
    run.log.report(
      CheckIssuers(subjects: run.dossier.subjects, issuers: run.dossier.issuers).findings())
    run.log.report(
      CheckClaims(claims: register.claims, sources: run.dossier.sources).findings())
    return Diagnosed(run.dossier, run.log.diagnostics.sorted())
  }
}

/// One reading of all content files.
private struct ContentRun {
  let content: any FileProvider
  let languages: [String]?
  let log = LoadingLog()
  var dossier = Dossier()
  private var proposals: [String: ProposalDraft] = [:]

  init(content: any FileProvider, languages: [String]?) {
    self.content = content
    self.languages = languages
  }

  mutating func loadFiles() {
    let listing = content.files(in: .content)
    log.report(listing.diagnostics)
    let places = listing.value.map { (path: $0, place: ContentPlace($0)) }
    // Audiences first: pieces name them.
    for (path, place) in places {
      if case .audiences = place, let file = entryFile(path, .audience) {
        AudienceDecoder.read(file)
      }
    }
    for (path, place) in places { load(path, place) }
    log.report(log.register.audiencesNamedLikeSubjects())
    for draft in proposals.values { log.report(draft.missing(content)) }
    dossier.proposals = proposals.values.compactMap { $0.proposal() }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
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
    case .audiences: break
    case .edition:
      guard let file = entryFile(path, nil) else { return }
      dossier.lastRead = EditionDecoder.lastRead(in: file)
    case .proposal(let folder): loadManifest(path, folder)
    case .piece(let place): loadPiece(path, place)
    case .misnamed(let remedy):
      log.report(.badFileName(content.shownPath(of: path), remedy))
    case .unexpected: log.report(.unexpectedFile(content.shownPath(of: path)))
    }
  }

  private mutating func loadManifest(_ path: String, _ folder: ProposalFolder) {
    let file = entryFile(path, .proposal, FileName(id: folder.id, shown: folder.path))
    let missing = SourceRange(startOf: SourceFile(path: content.shownPath(of: path), bytes: []))
    proposals[folder.path, default: ProposalDraft(folder: folder.path)].manifest =
      file.map { ProposalDecoder.manifest($0, folder) }
      ?? ProposalDraft.Manifest(id: ProposalID(folder.id), order: 0, range: missing)
  }

  private mutating func loadPiece(_ path: String, _ place: PiecePlace) {
    let reader = PieceFile(place: place, languages: languages, log: log)
    var piece: Piece?
    if let file = content.openText(path, log) {
      piece = reader.piece(in: file)
    } else {
      reader.define(
        at: SourceRange(startOf: SourceFile(path: content.shownPath(of: path), bytes: [])))
    }
    switch place.kind {
    case .opening:
      if case .opening(let opening) = piece {
        Self.add(opening, opening.id, to: &dossier.openings)
      }
    case .position, .point, .act, .answer:
      var draft = proposals[place.folder] ?? ProposalDraft(folder: place.folder)
      if case .position = place.kind { draft.hasPosition = true }
      if let piece { draft.add(piece) }
      proposals[place.folder] = draft
    }
  }

  /// The file as YAML; where it cannot be read, what it stands for counts as known all the same.
  private func entryFile(
    _ path: String, _ kind: EntryKind?, _ name: FileName? = nil
  ) -> EntryFile? {
    let value = content.openText(path, log).flatMap { YAMLReader.read($0, log) }
    if let value, value.isMap { return EntryFile(value: value, log: log) }
    if let kind, let name {
      let file = SourceFile(path: content.shownPath(of: path), bytes: [])
      _ = log.register.define(kind, name.id, at: SourceRange(startOf: file))
    } else if let kind {
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

  /// A file that would be read under another name: an author who wrote it counts on it.
  fileprivate static func badFileName(_ path: String, _ remedy: String) -> Diagnostic {
    Diagnostic(
      .badFileName, "the file is not read under this name",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])), help: [remedy])
  }
}
