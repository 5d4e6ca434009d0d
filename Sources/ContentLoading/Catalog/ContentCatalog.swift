import Diagnostics
package import DossierModel
import Platform

/// The content of a folder: what is asked for is read when it is first asked for, and only then.
package final class ContentCatalog: Sendable {
  let content: any FileProvider
  let index: ContentIndex
  /// Nothing where they are not known, so that what needs them is not checked.
  let languages: [LanguageTag: LanguagePack]?

  let subjects = Memo<String, Decoded<Subject>?>()
  let issuers = Memo<String, Decoded<Issuer>?>()
  let instruments = Memo<String, Decoded<Instrument>?>()
  let decodedSources = Memo<String, Decoded<Source>?>()
  let decodedFacts = Memo<String, Decoded<Fact>?>()
  /// The wordings that were read, by piece.
  let texts = Memo<PieceID, Decoded<[String: Passage]>?>()
  private let sourceTable = Once<EntryTable>()
  private let factTable = Once<EntryTable>()
  private let pieceShelf = Once<PieceShelf>()
  private let audienceTable = Once<AudienceTable>()
  private let manifests = Memo<ProposalFolder, Decoded<ProposalManifest>>()
  private let edition = Once<Decoded<CalendarDate>?>()
  private let proposalsBySubject = Memo<SubjectID, [Proposal]>()
  /// Findings of entries, with what they are about.
  let entryFindings = Memo<Read, [PartFinding]>()
  /// Findings of heads, by folder and piece.
  let heads = Memo<String, [Diagnostic]>()
  /// Findings of the folders of proposals.
  let manifestFaults = Once<[Diagnostic]>()
  /// Findings of answers.
  let answers = Memo<Read, [Diagnostic]>()
  let words: KnownWords

  /// Looks at the names of files; opens none.
  package init(_ content: any FileProvider, languages: [LanguageTag: LanguagePack]?) {
    self.content = content
    self.languages = languages.flatMap { $0.isEmpty ? nil : $0 }
    words = KnownWords(self.languages)
    index = ContentIndex(content)
  }

  /// The names of the languages in which papers are written, when they are known.
  var languageNames: [String]? { languages?.keys.map(\.description).sorted() }

  var sources: EntryTable {
    sourceTable.value { EntryTable(content, index.sources, under: "sources") }
  }

  var facts: EntryTable { factTable.value { EntryTable(content, index.facts, under: "facts") } }

  var audiences: AudienceTable {
    audienceTable.value {
      guard let path = index.audiences else { return AudienceTable() }
      let log = LoadingLog()
      let file = entryFile(path, log)
      let lists = file.flatMap { file in
        AudienceDecoder.read(file) { defines(.subject, $0) }
      }
      return AudienceTable(lists: lists ?? [:], isIncomplete: lists == nil, notes: Notes(log))
    }
  }

  /// The heads of all pieces.
  var shelf: PieceShelf {
    pieceShelf.value {
      let (audiences, languages) = (audiences.lists, languageNames)
      let subjects = Set((index.entries[.subject] ?? [:]).keys.map { SubjectID($0) })
      return PieceShelf(
        Workers.map(index.pieces) { [content] path, place in
          let log = LoadingLog(audiences: audiences)
          guard let file = content.openText(path, log) else {
            let missing = SourceFile(path: content.shownPath(of: path), bytes: [])
            return PieceShelf.Item(
              place: place, range: SourceRange(startOf: missing), notes: Notes(log))
          }
          let piece = PieceFile(
            place: place, file: file, languages: languages, audiences: audiences)
          var head = piece.head(log)
          // A subject that nobody knows may be anybody, mistyped.
          if head.audience?.subjects?.allSatisfy({ subjects.contains($0.value) }) == false {
            head.audience = nil
          }
          return PieceShelf.Item(
            place: place, file: piece, head: head, range: head.range, notes: Notes(log))
        })
    }
  }

  func manifest(_ folder: ProposalFolder, _ path: String) -> Decoded<ProposalManifest> {
    manifests.value(folder) {
      let log = LoadingLog()
      let missing = SourceRange(startOf: SourceFile(path: content.shownPath(of: path), bytes: []))
      let manifest = entryFile(path, log).map { ProposalDecoder.manifest($0, folder) }
      return Decoded(manifest, at: manifest?.range ?? missing, log)
    }
  }

  var editionDay: Decoded<CalendarDate>? {
    edition.value {
      index.edition.map { path in
        let log = LoadingLog()
        let day = entryFile(path, log).flatMap { EditionDecoder.lastRead(in: $0) }
        let start = SourceFile(path: content.shownPath(of: path), bytes: [])
        return Decoded(day, at: SourceRange(startOf: start), log)
      }
    }
  }

  /// The file as YAML, or nothing after a finding.
  func entryFile(_ path: String, _ log: LoadingLog) -> EntryFile? {
    guard let value = content.openText(path, log).flatMap({ YAMLReader.read($0, log) }) else {
      return nil
    }
    let file = EntryFile(value: value, log: log)
    if value.isMap { return file }
    // Says that it is no map.
    _ = file.object { _ -> Void? in nil }
    return nil
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

  package func names(of kind: EntryKind) -> [String] {
    switch kind {
    case .subject, .issuer, .instrument: (index.entries[kind] ?? [:]).keys.sorted()
    case .source: sources.entries.keys.sorted()
    case .fact: facts.entries.keys.sorted()
    case .audience: audiences.lists.keys.sorted()
    case .proposal: index.proposals.keys.map(\.id).sorted()
    case .opening, .point, .act, .answer:
      index.pieces.map(\.place).filter { $0.kind.entryKind == kind }.map(\.id).sorted()
    case .language, .documentType: []
    }
  }

  package func isGroup(_ id: SubjectID) -> Bool { index.groups.contains(id.description) }

  package var proposals: [Proposal] { proposals(nil) }

  package func proposals(for subject: SubjectID) -> [Proposal] {
    proposalsBySubject.value(subject) { proposals(subject) }
  }

  private func proposals(_ subject: SubjectID?) -> [Proposal] {
    let shelf = shelf
    return index.proposals.compactMap { folder, path -> Proposal? in
      guard let path, let manifest = manifest(folder, path).value, let title = manifest.title
      else { return nil }
      return shelf.proposal(manifest, title, in: folder.path, for: subject)
    }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  package func openings(for subject: SubjectID?) -> [Opening] {
    shelf.items(in: "openings", for: subject).compactMap { item -> Opening? in
      guard case .opening(let opening) = item.head?.piece else { return nil }
      return opening
    }.sorted { $0.id < $1.id }
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
      guard let item = shelf.item(piece), let file = item.file, let head = item.head else {
        return nil
      }
      let log = LoadingLog()
      return Decoded(file.words(behind: head, log), at: item.range, log)
    }
  }
}
