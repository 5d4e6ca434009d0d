import Diagnostics
package import DossierModel
import Platform

/// The content of one folder or of several, of which each is laid over those below: what is asked for is
/// read when it is first asked for, and only then.
package final class ContentCatalog: Sendable {
  let layers: Layers
  let index: ContentIndex
  /// Nothing where they are not known, so that what needs them is not checked.
  let languages: [LanguageTag: LanguagePack]?

  let subjects = Memo<String, Decoded<Subject>?>()
  let issuers = Memo<String, Decoded<Issuer>?>()
  let instruments = Memo<String, Decoded<Instrument>?>()
  let statements = Memo<String, Decoded<StatedPositions>?>()
  let decodedSources = Memo<String, Decoded<Source>?>()
  let decodedFacts = Memo<String, Decoded<Fact>?>()
  /// The wordings that were read, by piece.
  let texts = Memo<PieceID, Decoded<[String: Passage]>?>()
  private let sourceTable = Once<EntryTable>()
  private let factTable = Once<EntryTable>()
  private let pieceShelf = Once<PieceShelf>()
  private let audienceTable = Once<AudienceTable>()
  private let nameTable = Once<NameTable>()
  private let themeNames = Once<Set<String>>()
  private let manifests = Memo<ProposalFolder, Decoded<ProposalManifest>?>()
  private let edition = Once<Decoded<CalendarDate>?>()
  private let proposalsBySubject = Memo<SubjectID, [Proposal]>()
  private let openingsBySubject = Memo<SubjectID?, [Opening]>()
  /// Findings of entries, with what they are about.
  let entryFindings = Memo<Read, [PartFinding]>()
  /// Findings of heads, by folder and piece.
  let heads = Memo<String, [Diagnostic]>()
  /// Findings of the folders of proposals.
  let manifestFaults = Once<[Diagnostic]>()
  /// Findings of answers.
  let answers = Memo<Read, [Diagnostic]>()
  let words: KnownWords

  /// Looks at the names of files in the folders, the lowest first; opens none.
  package init(_ layers: [any FileProvider], languages: [LanguageTag: LanguagePack]?) {
    self.layers = Layers(folders: layers)
    self.languages = languages.flatMap { $0.isEmpty ? nil : $0 }
    words = KnownWords(self.languages)
    index = ContentIndex(self.layers)
  }

  /// The names of the languages in which papers are written, when they are known.
  var languageNames: [String]? { languages?.keys.map(\.description).sorted() }

  var sources: EntryTable {
    sourceTable.value {
      EntryTable(layers, index.sources, under: "sources") { $0.merged($1) }
    }
  }

  var facts: EntryTable {
    factTable.value { EntryTable(layers, index.facts, under: "facts") { $0.mergedFact($1) } }
  }

  var audiences: AudienceTable {
    audienceTable.value {
      guard !index.audiences.isEmpty else { return AudienceTable() }
      let log = LoadingLog()
      let lists = entryFile(index.audiences, log).file.flatMap { file in
        AudienceDecoder.read(file) { defines(.subject, $0) }
      }
      return AudienceTable(
        lists: lists ?? [:], isIncomplete: lists == nil && !log.findings.isEmpty, notes: Notes(log))
    }
  }

  var instrumentNameTable: NameTable {
    nameTable.value {
      guard !index.names.isEmpty else { return NameTable() }
      let log = LoadingLog()
      return entryFile(index.names, log).file.flatMap(NameDecoder.table)
        ?? NameTable(isIncomplete: !log.findings.isEmpty, notes: Notes(log))
    }
  }

  /// What the proposals are about.
  var themes: Set<String> {
    themeNames.value { Set(index.proposals.keys.flatMap { manifest(of: $0)?.value?.themes ?? [] }) }
  }

  /// The heads of all pieces.
  var shelf: PieceShelf {
    pieceShelf.value {
      let (audiences, languages) = (audiences.lists, languageNames)
      let subjects = Set(names(of: .subject).map { SubjectID($0) })
      return PieceShelf(
        Workers.map(index.pieces) { [layers] files -> PieceShelf.Item? in
          let log = LoadingLog(audiences: audiences)
          let place = files.highest.place
          let opened = files.all.compactMap { file, place in
            layers.openText(file, log).map {
              (file.layer, PieceFile(place: place, file: $0, languages: languages, log))
            }
          }
          let piece = LayeredPiece(place: place, files: opened, audiences: audiences)
          guard opened.count == files.all.count, var head = piece.head(log) else {
            return PieceShelf.Item(
              place: place, range: layers.start(of: files.highest.file), notes: Notes(log))
          }
          if head.isHidden { return nil }
          // A subject that nobody knows may be anybody, mistyped.
          if head.audience?.subjects?.allSatisfy({ subjects.contains($0.value) }) == false {
            head.audience = nil
          }
          return PieceShelf.Item(
            place: place, text: piece, head: head, range: head.range, notes: Notes(log))
        }.compactMap(\.self))
    }
  }

  /// What `proposal.yaml` and the folders' names say; nothing where a higher layer hides the proposal.
  func manifest(of folder: ProposalFolder) -> Decoded<ProposalManifest>? {
    manifests.value(folder) {
      guard let folders = index.proposals[folder], let lowest = folders.manifests.first else {
        return nil
      }
      var numbered = folder
      numbered.order = folders.order
      let log = LoadingLog()
      let (file, files) = entryFile(folders.manifests, log)
      if file == nil, log.findings.isEmpty { return nil }
      let manifest = file.map { ProposalDecoder.manifest($0, numbered) }
      return Decoded(manifest, at: manifest?.range ?? layers.start(of: lowest), log, files)
    }
  }

  var editionDay: Decoded<CalendarDate>? {
    edition.value {
      index.edition.first.map { lowest in
        let log = LoadingLog()
        let (file, files) = entryFile(index.edition, log)
        let day = file.flatMap { EditionDecoder.lastRead(in: $0) }
        return Decoded(day, at: layers.start(of: lowest), log, files)
      }
    }
  }

  /// What the files of several layers, the lowest first, say together, with the files that were read.
  ///
  /// Nothing after a finding, or without one where the highest hides what those below say.
  func entryFile(
    _ paths: [LayerFile], _ log: LoadingLog
  ) -> (file: EntryFile?, files: [SourceFile]) {
    let values = paths.compactMap { path in
      layers.openYAML(path, log).map { LayerValue(layer: path.layer, value: $0) }
    }
    let files = values.map(\.value.range.file)
    let areMaps = values.map { value in
      // Says where it is no map.
      value.value.isMap || EntryFile(value: value.value, log: log).object { _ in true } ?? false
    }
    guard values.count == paths.count, areMaps.allSatisfy(\.self) else { return (nil, files) }
    return (Overlay(log: log).merged(values).map { EntryFile(value: $0, log: log) }, files)
  }
}

/// The lists of `audiences.yaml`.
struct AudienceTable: Sendable {
  var lists: [String: [Located<SubjectID>]] = [:]
  var isIncomplete = false
  var notes = Notes(LoadingLog())
}

extension ContentCatalog: Catalog {
  package func subject(_ id: SubjectID) -> Subject? { decodedSubject(id.description)?.value }
  package func issuer(_ id: IssuerID) -> Issuer? { decodedIssuer(id.description)?.value }
  package func source(_ id: SourceID) -> Source? { decodedSource(id.description)?.value }
  package func fact(_ id: FactID) -> Fact? { decodedFact(id.description)?.value }
  package func instrument(_ id: InstrumentID) -> Instrument? {
    decodedInstrument(id.description)?.value
  }

  package func statedPositions(of country: SubjectID) -> StatedPositions? {
    decodedStatements(country.description)?.value
  }

  package var instrumentNames: InstrumentNames { instrumentNameTable.names }

  package func names(of kind: EntryKind) -> [String] {
    switch kind {
    case .theme: themes.sorted()
    case .subject, .issuer, .instrument, .statements:
      (index.entries[kind] ?? [:]).keys.filter { defines(kind, $0) }.sorted()
    case .source: sources.entries.keys.sorted()
    case .fact: facts.entries.keys.sorted()
    case .audience: audiences.lists.keys.sorted()
    case .proposal: index.proposals.keys.map(\.id).filter { defines(kind, $0) }.sorted()
    case .opening, .point, .act, .answer:
      index.pieces.filter { isShown($0, kind) }.map(\.highest.place.id).sorted()
    case .language, .documentType: []
    }
  }

  package func isGroup(_ id: SubjectID) -> Bool {
    index.groups.contains(id.description) && defines(.subject, id.description)
  }

  package var proposals: [Proposal] { proposals(nil) }

  package func proposals(for subject: SubjectID) -> [Proposal] {
    proposalsBySubject.value(subject) { proposals(subject) }
  }

  private func proposals(_ subject: SubjectID?) -> [Proposal] {
    let shelf = shelf
    return index.proposals.keys.compactMap { folder -> Proposal? in
      guard let manifest = manifest(of: folder)?.value, let title = manifest.title else {
        return nil
      }
      return shelf.proposal(manifest, title, in: folder.path, for: subject)
    }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  package func openings(for subject: SubjectID?) -> [Opening] {
    openingsBySubject.value(subject) {
      shelf.items(in: "openings", for: subject).compactMap { item -> Opening? in
        guard case .opening(let opening) = item.head?.piece else { return nil }
        return opening
      }.sorted { $0.id < $1.id }
    }
  }

  package func passage(_ piece: PieceID) -> Passage {
    words(of: piece)?.value?[PieceFile.text] ?? Passage()
  }

  package func passages(_ piece: PieceID) -> [String: Passage] { words(of: piece)?.value ?? [:] }

  package var lastRead: CalendarDate? { editionDay?.value }
}

extension ContentCatalog {
  func words(of piece: PieceID) -> Decoded<[String: Passage]>? {
    texts.value(piece) {
      guard let item = shelf.item(piece), let text = item.text else { return nil }
      let log = LoadingLog()
      return Decoded(text.words(log), at: item.range, log)
    }
  }
}
