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

  /// The entries of a file that holds many by id, under one key, not yet decoded; nothing where the
  /// file has another form.
  func entries(under key: String) -> [(id: Located<String>, entry: Entry)]? {
    object { fields in
      guard let entry = fields.entry(key), case .mapping(let pairs) = entry.value.content else {
        // Asks again for the words of the finding.
        _ = fields.required(key, .table(Reader<Void> { _, _ in nil }))
        return nil
      }
      return pairs.map { pair in
        (
          Located(pair.key, at: pair.keyRange),
          Entry(name: pair.key, place: pair.keyRange, value: pair.value)
        )
      }
    }
  }
}

extension Entry {
  /// Decodes an entry of a file of many.
  func object<Value>(
    _ id: Located<String>, _ log: LoadingLog,
    _ decode: @escaping (Located<String>, Fields) -> Value?
  ) -> Value? {
    let name = YAMLValue(content: .scalar(id.value, isQuoted: false), range: id.range)
    _ = Reader<Located<String>>.identifier.read(
      Entry(name: "id", place: id.range, value: name), log)
    return Reader<Value>.object { decode(id, $0) }.read(self, log)
  }
}

extension Fields {
  /// The id of an entry with a file or folder of its own, whose name must agree.
  func id(_ reader: Reader<Located<String>>, name: FileName) -> Located<String> {
    guard let id = required("id", reader) else { return Located(name.id, at: place) }
    if id.value != name.id { log.report(.idMismatch(id, name)) }
    return id
  }
}

/// The file or folder of an entry, and the id that it stands for.
struct FileName: Sendable {
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
