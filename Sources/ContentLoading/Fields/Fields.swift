import Diagnostics

/// A named value: a key with what stands under it, or an item of a list.
struct Entry: Sendable {
  /// The key; for an item, the key of its list; empty for the top of a file.
  var name: String
  /// A short place for findings about the entry as a whole.
  var place: SourceRange
  var value: YAMLValue
  var isItem = false
}

/// How a value of one kind is read from an entry; reports what is wrong and then has no value.
struct Reader<Value> {
  let read: (Entry, LoadingLog) -> Value?
}

/// A cursor over the keys of one map: records what is missing or unknown, and carries on.
final class Fields {
  let log: LoadingLog
  /// The key under which the map stands, or where it begins.
  let place: SourceRange
  private let pairs: [YAMLPair]
  private var asked: [String] = []
  private var reserved: [String] = []

  init(_ pairs: [YAMLPair], place: SourceRange, _ log: LoadingLog) {
    self.pairs = pairs
    self.place = place
    self.log = log
  }

  /// The value of a key that must be there.
  func required<Value>(_ key: String, _ reader: Reader<Value>) -> Value? {
    guard let entry = entry(key) else {
      log.report(.missingKey(key, at: place))
      return nil
    }
    return reader.read(entry, log)
  }

  /// The value of a key that may be absent.
  func optional<Value>(_ key: String, _ reader: Reader<Value>) -> Value? {
    entry(key).flatMap { reader.read($0, log) }
  }

  /// What stands under a key.
  func entry(_ key: String) -> Entry? {
    if !asked.contains(key) { asked.append(key) }
    return pairs.first { $0.key == key }.map {
      Entry(name: $0.key, place: $0.keyRange, value: $0.value)
    }
  }

  /// Whether a key is there.
  func has(_ key: String) -> Bool { pairs.contains { $0.key == key } }

  /// A remark for the editor, which nothing prints.
  func note() { _ = optional("note", .remark) }

  /// Reports keys that are set aside for what is not there yet.
  func reserve(_ keys: [String]) {
    reserved = keys
    for pair in pairs where keys.contains(pair.key) {
      log.report(.reservedKey(pair.key, at: pair.keyRange))
    }
  }

  /// Reports every key that was not asked for.
  func finish() {
    for pair in pairs where !asked.contains(pair.key) && !reserved.contains(pair.key) {
      log.report(.unknownKey(pair.key, at: pair.keyRange, known: asked))
    }
  }
}

extension Reader {
  /// A map whose keys are fixed.
  static func object(_ decode: @escaping (Fields) -> Value?) -> Reader {
    Reader { entry, log in
      guard case .mapping(let pairs) = entry.value.content else {
        log.report(.wrongType(entry, "a map of keys to values"))
        return nil
      }
      let fields = Fields(pairs, place: entry.place, log)
      defer { fields.finish() }
      return decode(fields)
    }
  }
}

extension Diagnostic {
  fileprivate static func missingKey(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, .error, "the key '\(key)' is missing", at: range, help: ["add '\(key):'"])
  }

  fileprivate static func reservedKey(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .reservedKey, "the key '\(key)' is not used yet", at: range,
      help: ["leave it out: nothing would heed it"])
  }

  fileprivate static func unknownKey(
    _ key: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey, .error, "unknown key '\(key)'" + Suggestion.question(for: key, in: known),
      at: range,
      help: ["the keys here are \(known.map { "'\($0)'" }.joined(separator: ", "))"])
  }

  /// A value of another shape than its key takes.
  static func wrongType(_ entry: Entry, _ wanted: String) -> Diagnostic {
    let subject =
      entry.name.isEmpty
      ? "the top level" : entry.isItem ? "an item of '\(entry.name)'" : "'\(entry.name)'"
    let range: SourceRange
    switch entry.value.content {
    case .scalar: range = entry.value.range
    case .sequence, .mapping: range = entry.place
    }
    return Diagnostic(.wrongType, .error, "\(subject) must be \(wanted)", at: range)
  }
}
