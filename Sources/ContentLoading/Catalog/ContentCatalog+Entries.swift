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
    let log = LoadingLog()
    let value = entryFile(entry.path, log).flatMap { decode(entry, $0) }
    let start = SourceFile(path: content.shownPath(of: entry.path), bytes: [])
    let place = value.map(range) ?? SourceRange(startOf: start)
    for other in all.dropFirst() {
      log.report(.duplicateID(kind.rawValue, Located(id, at: placeOfID(in: other)), first: place))
    }
    return Decoded(value, at: place, log)
  }

  /// Where a file says its id; its start where it does not.
  private func placeOfID(in entry: ContentIndex.Entry) -> SourceRange {
    guard let value = entryFile(entry.path, LoadingLog())?.value,
      case .mapping(let pairs) = value.content, let pair = pairs.first(where: { $0.key == "id" })
    else {
      return SourceRange(startOf: SourceFile(path: content.shownPath(of: entry.path), bytes: []))
    }
    return pair.value.range
  }

  /// An entry of a file that holds many.
  private func decoded<Value: Sendable>(
    _ raw: EntryTable.Raw?, _ decode: @escaping (Located<String>, Fields) -> Value?
  ) -> Decoded<Value>? {
    guard let raw else { return nil }
    let log = LoadingLog()
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
    case .subject, .issuer, .instrument: index.entries[kind]?[id] != nil
    case .source: sources.entries[id] != nil
    case .fact: facts.entries[id] != nil
    case .audience: audiences.lists[id] != nil
    case .proposal: index.proposals.keys.contains { $0.id == id }
    case .opening, .point, .act, .answer:
      index.pieces.contains { $0.place.id == id && $0.place.kind.entryKind == kind }
    case .language, .documentType: false
    }
  }

  func isIncomplete(_ kind: EntryKind) -> Bool {
    switch kind {
    case .source where sources.isIncomplete: true
    case .fact where facts.isIncomplete: true
    case .audience where audiences.isIncomplete: true
    default:
      index.findings.contains { $0.scope == .entries(kind) && $0.diagnostic.severity == .error }
    }
  }
}
