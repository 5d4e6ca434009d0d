import Diagnostics
import DossierModel
import Platform

extension ContentCatalog {
  func decodedSubject(_ id: String) -> Decoded<Subject>? {
    subjects.value(id) {
      decoded(.subject, id) { entry, file in
        switch entry.place {
        case .country: SubjectDecoder.country(in: file, name: entry.name)
        default: SubjectDecoder.group(in: file, name: entry.name)
        }
      } at: {
        $0.range
      }
    }
  }

  func decodedIssuer(_ id: String) -> Decoded<Issuer>? {
    issuers.value(id) {
      decoded(.issuer, id) { entry, file in
        IssuerDecoder.issuer(in: file, name: entry.name)
      } at: {
        $0.range
      }
    }
  }

  func decodedInstrument(_ id: String) -> Decoded<Instrument>? {
    instruments.value(id) {
      decoded(.instrument, id) { entry, file in
        guard case .instrument(let kind, let name) = entry.place else { return nil }
        return InstrumentDecoder.instrument(in: file, kind: kind, name: name)
      } at: {
        $0.range
      }
    }
  }

  func decodedStatements(_ id: String) -> Decoded<StatedPositions>? {
    statements.value(id) {
      decoded(.statements, id) { entry, file in
        StatementDecoder.positions(in: file, name: entry.name)
      } at: {
        $0.range
      }
    }
  }

  func decodedSource(_ id: String) -> Decoded<Source>? {
    decodedSources.value(id) { decoded(sources.entries[id], SourceDecoder.source) }
  }

  func decodedFact(_ id: String) -> Decoded<Fact>? {
    decodedFacts.value(id) { decoded(facts.entries[id], FactDecoder.fact) }
  }

  /// An entry with a file of its own.
  private func decoded<Value: Sendable>(
    _ kind: EntryKind, _ id: String, _ decode: (ContentIndex.Entry, EntryFile) -> Value?,
    at range: (Value) -> SourceRange
  ) -> Decoded<Value>? {
    guard let all = index.entries[kind]?[id], let entry = all.first else { return nil }
    // One of each layer is laid over those below; another of the same layer, or in another folder, is
    // somebody else's.
    var joined: [ContentIndex.Entry] = []
    var others: [ContentIndex.Entry] = []
    for other in all {
      let isNext = joined.last.map { $0.file.layer < other.file.layer } ?? true
      if isNext, other.file.folder == entry.file.folder {
        joined.append(other)
      } else {
        others.append(other)
      }
    }
    let log = LoadingLog()
    let (file, files) = entryFile(joined.map(\.file), log)
    if file == nil, log.findings.isEmpty, others.isEmpty { return nil }
    let value = file.flatMap { decode(entry, $0) }
    let place = value.map(range) ?? layers.start(of: entry.file)
    for other in others {
      log.report(.duplicateID(kind.rawValue, Located(id, at: placeOfID(in: other)), first: place))
    }
    return Decoded(value, at: place, log, files)
  }

  /// Where a file says its id; its start where it does not.
  private func placeOfID(in entry: ContentIndex.Entry) -> SourceRange {
    layers.openYAML(entry.file, LoadingLog())?["id"]?.range ?? layers.start(of: entry.file)
  }

  /// An entry of a file that holds many.
  private func decoded<Value: Sendable>(
    _ raw: EntryTable.Raw?, _ decode: @escaping (Located<String>, Fields) -> Value?
  ) -> Decoded<Value>? {
    guard let raw else { return nil }
    let log = LoadingLog()
    log.report(raw.findings)
    let value = raw.entry.object(raw.id, log, decode)
    let kind = Value.self == Fact.self ? EntryKind.fact : .source
    for other in raw.duplicates {
      log.report(.duplicateID(kind.rawValue, other, first: raw.id.range))
    }
    return Decoded(value, at: raw.id.range, log)
  }
}

extension ContentCatalog: EntryNames {
  func defines(_ kind: EntryKind, _ id: String) -> Bool {
    switch kind {
    case .subject: isDefined(kind, id) { decodedSubject(id) != nil }
    case .issuer: isDefined(kind, id) { decodedIssuer(id) != nil }
    case .instrument: isDefined(kind, id) { decodedInstrument(id) != nil }
    case .statements: isDefined(kind, id) { decodedStatements(id) != nil }
    case .theme: themes.contains(id)
    case .source: sources.entries[id] != nil
    case .fact: facts.entries[id] != nil
    case .audience: audiences.lists[id] != nil
    case .proposal:
      index.proposals.contains { folder, folders in
        folder.id == id && (folders.manifests.count < 2 || manifest(of: folder) != nil)
      }
    case .opening, .point, .act, .answer:
      index.pieces.contains { $0.highest.place.id == id && isShown($0, kind) }
    case .language, .documentType: false
    }
  }

  /// Whether files are those of a piece of this kind; only where several layers have one, it may be hidden.
  func isShown(_ files: ContentIndex.PieceFiles, _ kind: EntryKind) -> Bool {
    let place = files.highest.place
    return place.kind.entryKind == kind
      && (files.lower.isEmpty || shelf.item(place.piece) != nil)
  }

  /// Whether there is an entry of an id; only where several layers have it, one may hide it.
  private func isDefined(_ kind: EntryKind, _ id: String, _ isShown: () -> Bool) -> Bool {
    guard let all = index.entries[kind]?[id] else { return false }
    return all.count == 1 || isShown()
  }

  func isIncomplete(_ kind: EntryKind) -> Bool {
    switch kind {
    case .source where sources.isIncomplete: true
    case .fact where facts.isIncomplete: true
    case .audience where audiences.isIncomplete: true
    case .theme: index.proposals.keys.contains { manifest(of: $0)?.value?.title == nil }
    default:
      index.findings.contains { $0.scope == .entries(kind) && $0.diagnostic.severity == .error }
    }
  }
}
