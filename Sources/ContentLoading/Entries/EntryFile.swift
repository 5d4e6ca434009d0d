import Diagnostics
import DossierModel

/// A file that was read as YAML, and what its name says of its id.
struct EntryFile {
  let value: YAMLValue
  let log: LoadingLog

  /// Decodes a file whose top is a map.
  func object<Value>(_ decode: @escaping (Fields) -> Value?) -> Value? {
    let entry = Entry(name: "", place: value.anchor, value: value)
    return Reader<Value>.object(decode).read(entry, log)
  }

  /// Decodes a file that holds many entries by id, under one key.
  func entries<Value>(
    _ kind: EntryKind, under key: String,
    _ decode: @escaping (Located<String>, Fields) -> Value?
  ) -> [Value] {
    let values: [Value]? = object { fields in
      guard let entry = fields.entry(key), case .mapping(let pairs) = entry.value.content else {
        log.register.incomplete.insert(kind)
        // Asks again for the words of the finding.
        _ = fields.required(key, .table(Reader<Void> { _, _ in nil }))
        return nil
      }
      return pairs.compactMap { self.entry($0, kind, decode) }
    }
    if values == nil { log.register.incomplete.insert(kind) }
    return values ?? []
  }

  private func entry<Value>(
    _ pair: YAMLPair, _ kind: EntryKind, _ decode: @escaping (Located<String>, Fields) -> Value?
  ) -> Value? {
    let name = YAMLValue(content: .scalar(pair.key, isQuoted: false), range: pair.keyRange)
    let key = Entry(name: "id", place: pair.keyRange, value: name)
    let id = Reader<Located<String>>.identifier.read(key, log)
    // A broken entry counts as known, so that its users are not blamed for it.
    log.define(kind, Located(pair.key, at: pair.keyRange))
    let entry = Entry(name: pair.key, place: pair.keyRange, value: pair.value)
    return Reader<Value>.object { fields in
      decode(id ?? Located(pair.key, at: pair.keyRange), fields)
    }.read(entry, log)
  }
}

extension Fields {
  /// The id of an entry with a file or folder of its own, whose name must agree.
  func id(_ kind: EntryKind, _ reader: Reader<Located<String>>, name: FileName) -> Located<String> {
    guard let id = required("id", reader) else {
      _ = log.register.define(kind, name.id, at: place)
      return Located(name.id, at: place)
    }
    if id.value != name.id { log.report(.idMismatch(id, name)) }
    log.define(kind, id)
    return id
  }
}

/// The file or folder of an entry, and the id that it stands for.
struct FileName {
  var id: String
  /// The name as shown: `countries/xa.yaml`, `proposals/1-peace`.
  var shown: String
}

extension Diagnostic {
  fileprivate static func idMismatch(_ id: Located<String>, _ name: FileName) -> Diagnostic {
    Diagnostic(
      .idMismatch, .error, "the id '\(id.value)' does not agree with '\(name.shown)'",
      at: id.range, help: ["rename the one or the other: this name stands for '\(name.id)'"])
  }
}
