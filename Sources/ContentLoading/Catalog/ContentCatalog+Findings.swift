package import Diagnostics
package import DossierModel
import Platform

extension ContentCatalog {
  package func findings(of reads: Set<Read>) -> [Diagnostic] {
    let everywhere = index.findings.filter { $0.scope == .everything }.map(\.diagnostic)
    return (everywhere + reads.flatMap { read in answers.value(read) { findings(of: read) } })
      .unique().sorted()
  }

  /// What is wrong with the answer to a question, or might belong to it.
  func findings(of read: Read) -> [Diagnostic] {
    switch read {
    case .entry(let kind, let id):
      fileFindings(of: kind, id)
        + checked(kind, id).filter { $0.part == .whole }.map(\.diagnostic)
    case .names(let kind): fileFindings(of: kind)
    case .series(let fact, let place):
      checked(.fact, fact.description).compactMap { part, diagnostic in
        guard case .value(_, let its) = part, its == place || its == nil else { return nil }
        return diagnostic
      }
    case .table(let fact, let release):
      checked(.fact, fact.description).compactMap { part, diagnostic in
        guard case .value(let its, _) = part, its == release || its == nil else { return nil }
        return diagnostic
      }
    case .proposals(let subject):
      named(.proposals) + audienceFindings + manifestFindings
        + headFindings(for: subject) { $0 != .opening }
    case .openings(let subject):
      named(.openings) + audienceFindings + headFindings(for: subject) { $0 == .opening }
    case .words(let piece): wordFindings(of: piece)
    case .instrumentNames: nameFindings
    case .day: editionDay.map { checked($0.log).map(\.diagnostic) } ?? []
    }
  }

  /// What is wrong with files that may hold an entry, or a part of it: of those in layers that have it
  /// elsewhere nobody counts on that.
  private func fileFindings(of kind: EntryKind, _ id: String) -> [Diagnostic] {
    let (table, layers): ([Diagnostic], Set<Int>) =
      switch kind {
      case .source: (sources.findings(of: id), sources.entries[id]?.layers ?? [])
      case .fact: (facts.findings(of: id), facts.entries[id]?.layers ?? [])
      case .audience where defines(kind, id): ([], [0])
      case .audience: (audienceFindings, [])
      default: ([], Set((index.entries[kind]?[id] ?? []).map(\.file.layer)))
      }
    let named = index.findings.filter {
      $0.scope == .entries(kind) && !layers.contains($0.layer)
    }
    return named.map(\.diagnostic) + table
  }

  /// What is wrong with files of which nobody knows what entries they hold.
  private func fileFindings(of kind: EntryKind) -> [Diagnostic] {
    let named = named(.entries(kind))
    return switch kind {
    case .source: named + sources.findings
    case .fact: named + facts.findings
    case .audience: named + audienceFindings
    default: named
    }
  }

  func named(_ scope: ContentIndex.Scope) -> [Diagnostic] {
    index.findings.filter { $0.scope == scope }.map(\.diagnostic)
  }

  var audienceFindings: [Diagnostic] {
    checked(audiences.notes).map(\.diagnostic)
  }

  /// What is wrong with `names.yaml`: an instrument that it does not name may be named by any text.
  private var nameFindings: [Diagnostic] {
    let table = instrumentNameTable
    let findings = named(.everything) + checked(table.notes).map(\.diagnostic)
    guard !table.isIncomplete else { return findings }
    let unnamed = (index.entries[.instrument] ?? [:]).filter { !table.instruments.contains($0.key) }
    return findings
      + unnamed.sorted { $0.key < $1.key }.compactMap { id, entries in
        entries.first.map { .unnamedInstrument(id, at: layers.start(of: $0.file)) }
      }
  }

  /// What is wrong with the folders of proposals.
  var manifestFindings: [Diagnostic] { manifestFaults.value { findManifestFaults() } }

  private func findManifestFaults() -> [Diagnostic] {
    let places = index.pieces.map(\.highest.place)
    let folders = Set(places.filter { $0.kind == .position }.map(\.folder))
    var first: [String: SourceRange] = [:]
    return index.proposals.sorted { $0.key.path < $1.key.path }.flatMap { folder, own in
      var names = own.manifests.isEmpty ? ["proposal.yaml"] : []
      if !folders.contains(folder.path) { names.append("position.md") }
      let missing = names.map { name in
        let file = LayerFile(layer: own.layer, path: folder.path + "/" + name)
        return Diagnostic.missingFile(layers.shownPath(of: file), of: folder.path)
      }
      guard let manifest = manifest(of: folder) else {
        return own.manifests.isEmpty ? missing : []
      }
      // The id names the position, too: one would be printed in the place of the other.
      let taken = first.updateValue(first[folder.id] ?? manifest.range, forKey: folder.id).map {
        [Diagnostic.duplicateID("proposal", Located(folder.id, at: manifest.range), first: $0)]
      }
      return missing + checked(manifest.log).map(\.diagnostic) + (taken ?? [])
    }
  }

  private func headFindings(
    for subject: SubjectID, where isMeant: (PieceKind) -> Bool
  ) -> [Diagnostic] {
    let shelf = shelf
    return shelf.folders.flatMap { shelf.items(in: $0, for: subject) }
      .filter { isMeant($0.place.kind) }.flatMap { findings(ofHead: $0) }
  }

  func findings(ofHead item: PieceShelf.Item) -> [Diagnostic] {
    heads.value("\(item.place.folder) \(item.place.piece)") {
      checked(item.notes).map(\.diagnostic) + shelf.duplicate(item)
    }
  }

  private func wordFindings(of piece: PieceID) -> [Diagnostic] {
    words(of: piece).map { checked($0.log).map(\.diagnostic) } ?? []
  }

  /// What was noticed of an entry, and what other entries say to it.
  func checked(_ kind: EntryKind, _ id: String) -> [PartFinding] {
    entryFindings.value(.entry(kind, id)) {
      switch kind {
      case .subject:
        guard let decoded = decodedSubject(id) else { return [] }
        let issuers = decoded.value.map {
          CheckIssuers(subject: $0) { self.decodedIssuer($0.description)?.value }.findings()
        }
        return checked(decoded.log) + (issuers ?? []).map { (.whole, $0) }
      case .issuer: return decodedIssuer(id).map { checked($0.log) } ?? []
      case .instrument: return decodedInstrument(id).map { checked($0.log) } ?? []
      case .statements: return decodedStatements(id).map { checked($0.log) } ?? []
      case .source: return decodedSource(id).map { checked($0.log) } ?? []
      case .fact:
        guard let decoded = decodedFact(id) else { return [] }
        let formula = decoded.value.map {
          CheckFormulas(fact: $0) { self.decodedFact($0.description)?.value }.findings()
        }
        let values = decoded.value.map {
          CheckPlausibility(fact: $0, bounds: words.bounds[$0.unit.value]).findings()
        }
        return checked(decoded.log) + (formula ?? []).map { (.whole, $0) } + (values ?? [])
      case .audience, .proposal, .opening, .language, .documentType, .point, .act, .answer, .theme:
        return []
      }
    }
  }

  func checked(_ notes: Notes) -> [PartFinding] {
    notes.findings + CheckReferences(names: self, words: words).findings(notes.references)
      + CheckTranslations(notes.translations, languages).findings().map { (.whole, $0) }
      + CheckStrands(names: self) { self.decodedInstrument($0.description)?.value }
      .findings(notes.strands).map { (.whole, $0) }
      + CheckClaims(claims: notes.claims) { self.decodedSource($0.description)?.value }.findings()
  }
}

extension ContentCatalog {
  /// What is wrong with anything, in the order of files: all is read.
  package func allFindings() -> [Diagnostic] {
    var findings = index.findings.map(\.diagnostic) + audienceFindings + manifestFindings
    findings += sources.findings + facts.findings + self.findings(of: .day)
    findings += self.findings(of: .instrumentNames)
    for kind in [EntryKind.subject, .issuer, .instrument, .statements, .source, .fact] {
      findings += names(of: kind).flatMap { checked(kind, $0).map(\.diagnostic) }
    }
    findings += Workers.map(shelf.items) { self.findings(ofHead: $0) + self.wordFindings(of: $0) }
      .flatMap(\.self)
    return findings.unique().sorted()
  }

  private func wordFindings(of item: PieceShelf.Item) -> [Diagnostic] {
    guard shelf.isTaken(item) else { return findings(of: .words(item.place.piece)) }
    // Nobody can ask for the words of a piece whose id another one has.
    guard let text = item.text else { return [] }
    let log = LoadingLog()
    _ = text.words(log)
    return checked(Notes(log)).map(\.diagnostic)
  }
}
