import Diagnostics
package import DossierModel

extension ContentCatalog {
  /// What the answer to a question looks like now: while it stays the same, so does every paper that
  /// asked nothing else.
  ///
  /// What is wrong with the answer is part of it.
  package func fingerprint(of read: Read) -> Fingerprint {
    var print = Fingerprint()
    switch read {
    case .entry(let kind, let id): add(kind, id, to: &print)
    case .names(let kind): for name in names(of: kind) { print.add(name) }
    case .series(let fact, let place):
      for release in releases(of: fact) { add(release, at: place, to: &print) }
    case .table(let fact, let id):
      for release in releases(of: fact) where release["id"]?.text == id {
        release.cited.add(to: &print, without: YAMLValue.citation)
        for place in release["values"]?.keys ?? [] where isGroup(SubjectID(place)) {
          print.add(place)
        }
      }
    case .proposals(let subject):
      for (folder, folders) in index.proposals.sorted(by: { $0.key.path < $1.key.path }) {
        print.add("\(folders.order ?? 0) \(folder.id)")
        for file in manifest(of: folder)?.files ?? [] { print.add(file.bytes) }
        addHeads(shelf.items(in: folder.path, for: subject), to: &print)
      }
    case .openings(let subject):
      addHeads(shelf.items(in: "openings", for: subject), to: &print)
    case .instrumentNames:
      for file in index.names {
        if let value = layers.openYAML(file, LoadingLog()) { value.add(to: &print) }
      }
    case .day: print.add(lastRead?.description ?? "")
    case .words(let piece):
      for (_, file) in shelf.item(piece)?.text?.files ?? [] { print.add(file.wordingBytes) }
    }
    for finding in findings(of: read) {
      print.add(finding.id.rawValue)
      print.add(finding.summary)
    }
    return print
  }

  private func add(_ kind: EntryKind, _ id: String, to print: inout Fingerprint) {
    let files =
      switch kind {
      case .subject: decodedSubject(id)?.files
      case .issuer: decodedIssuer(id)?.files
      case .instrument: decodedInstrument(id)?.files
      case .statements: decodedStatements(id)?.files
      default: nil as [SourceFile]?
      }
    for file in files ?? [] { print.add(file.bytes) }
    switch kind {
    case .source: sources.entries[id]?.entry.value.add(to: &print)
    case .fact: facts.entries[id]?.entry.value.add(to: &print, without: ["releases"])
    default: break
    }
  }

  private func releases(of fact: FactID) -> [YAMLValue] {
    guard let value = facts.entries[fact.description]?.entry.value,
      case .sequence(let releases) = value["releases"]?.content
    else { return [] }
    return releases
  }

  /// What a release says of a place, and of itself where it says that.
  private func add(_ release: YAMLValue, at place: SubjectID?, to print: inout Fingerprint) {
    let value = release["value"] ?? place.flatMap { release["values"]?[$0.description] }
    guard let value else { return }
    // Its words on sources speak for the values alone.
    release.add(to: &print, without: YAMLValue.citation.union(["value", "values"]))
    value.cited(like: release).add(to: &print)
  }

  private func addHeads(_ items: [PieceShelf.Item], to print: inout Fingerprint) {
    for item in items {
      print.add("\(item.place.piece)")
      let files = (item.text?.files ?? []).map(\.file)
      // A head that says nothing over one below changes nothing.
      for file in files.prefix(1) + files.dropFirst().filter({ !$0.headIsEmpty }) {
        print.add(file.headBytes)
      }
    }
  }
}

extension YAMLValue {
  /// What stands under a key of a map.
  subscript(key: String) -> YAMLValue? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key == key }?.value
  }

  fileprivate var keys: [String] {
    guard case .mapping(let pairs) = content else { return [] }
    return pairs.map(\.key)
  }

  fileprivate var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Takes in what the value says, however it is laid out.
  fileprivate func add(to print: inout Fingerprint, without keys: Set<String> = []) {
    switch content {
    case .scalar(let text, let isQuoted): print.add((isQuoted ? "\"" : "=") + text)
    case .sequence(let items):
      print.add("[")
      for item in items { item.add(to: &print) }
      print.add("]")
    case .mapping(let pairs):
      print.add("{")
      for pair in pairs where !keys.contains(pair.key) {
        print.add(pair.key)
        pair.value.add(to: &print)
      }
      print.add("}")
    }
  }
}
