import Diagnostics
import DossierModel

extension Reader {
  /// Reads on from what was read; the closure reports what is wrong.
  func map<Other>(
    _ transform: @escaping (Value, Entry, LoadingLog) -> Other?
  ) -> Reader<Other> {
    Reader<Other> { entry, log in read(entry, log).flatMap { transform($0, entry, log) } }
  }

  /// A list whose items are all of one kind; an item that cannot be read is left out.
  ///
  /// `uniqueIDs` says what the items are when each has an `id` of its own.
  static func list<Item>(_ item: Reader<Item>, uniqueIDs: String? = nil) -> Reader
  where Value == [Item] {
    Reader { entry, log in
      guard case .sequence(let items) = entry.value.content else {
        log.report(.wrongType(entry, "a list"))
        return nil
      }
      if let uniqueIDs { log.requireUniqueIDs(items, uniqueIDs) }
      return items.compactMap { value in
        item.read(Entry(name: entry.name, place: value.anchor, value: value, isItem: true), log)
      }
    }
  }

  /// A map whose keys are free, in the order written; an entry that cannot be read is left out.
  static func table<Item>(_ item: Reader<Item>) -> Reader
  where Value == [(key: Located<String>, value: Item)] {
    Reader { entry, log in
      guard case .mapping(let pairs) = entry.value.content else {
        log.report(.wrongType(entry, "a map"))
        return nil
      }
      return pairs.compactMap { pair in
        let read = item.read(Entry(name: pair.key, place: pair.keyRange, value: pair.value), log)
        return read.map { (Located(pair.key, at: pair.keyRange), $0) }
      }
    }
  }

  /// The id of something that must exist, which is checked when all files are read.
  static func reference<Kind>(_ kind: ReferenceKind) -> Reader
  where Value == Located<Identifier<Kind>> {
    Reader<Located<String>>.locatedText.map { text, _, log in
      log.refer(kind, text)
      return Located(Identifier(text.value), at: text.range)
    }
  }
}

extension Reader where Value == Located<String> {
  /// The name of a unit or qualifier of the language packs.
  static func name(_ kind: ReferenceKind) -> Reader {
    Reader.locatedText.map { text, _, log in
      log.refer(kind, text)
      return text
    }
  }
}

/// Rules for names.
enum Name {
  /// Whether lower-case letters and digits are joined by single hyphens.
  static func isKebabCase(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// Whether the text has the form of a language tag, such as `es` or `pt-BR`.
  static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
    return first.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
          }
      }
  }
}
