/// Names of tags that stand outside of braces: `facts.daca-active.value`, `{{facts.x}}.value`.
package enum BareTagRule {
  /// What was meant as a tag; `roots` are the names that tags begin with, `members` those that end
  /// the tags of facts.
  package static func findings(
    in text: WrittenText, _ kind: BraceRule.Kind, roots: Set<String>, members: Set<String>
  ) -> [Diagnostic] {
    let bytes = text.bytes
    var found = BareFacts.hyphened(in: text, members).map {
      Diagnostic.bareFact(bytes[$0], kind, at: text.range($0))
    }
    guard text.held.contains(".") else { return found }
    var index = 0
    while let dot = bytes[index...].firstIndex(of: UInt8(ascii: ".")) {
      index = dot + 1
      if let path = path(around: dot, in: bytes, roots) {
        found.append(.bareTag(bytes[path], kind, at: text.range(path)))
        index = path.upperBound
      } else if let path = BareFacts.path(around: dot, in: bytes, members) {
        found.append(.bareFact(bytes[path], kind, at: text.range(path)))
        index = path.upperBound
      } else if let tail = tail(from: dot, in: bytes) {
        found.append(.tagWithTail(bytes[tail], at: text.range(tail)))
        index = tail.upperBound
      }
    }
    return found
  }

  /// The names around the first dot of a path, where they begin like a tag.
  private static func path(
    around dot: Int, in bytes: [UInt8], _ roots: Set<String>
  ) -> Range<Int>? {
    var start = dot
    // No root is longer.
    while start > max(0, dot - 32), isNameByte(bytes[start - 1]) { start -= 1 }
    let root = String(decoding: bytes[start..<dot], as: UTF8.self)
    // Editors begin a sentence with a capital letter, and shout.
    guard roots.contains(root.lowercased()),
      !isInAddress(start, in: bytes), dot + 1 < bytes.count
    else { return nil }
    let next = bytes[dot + 1]
    // The rest may be a tag of its own.
    if next == 0 { return start..<dot + 1 }
    // After a full stop without a space a word begins with a capital letter.
    guard next.isDigit || next.isLetter && (next & 0x20 != 0 || root.lowercased() == "agree") else {
      return nil
    }
    let end = end(of: dot, in: bytes)
    let last = bytes[start..<end].split(separator: UInt8(ascii: ".")).last ?? []
    guard !isEndingOfNames(last), end == bytes.count || bytes[end] != UInt8(ascii: "@") else {
      return nil
    }
    return start..<end
  }

  /// A dot and a name directly behind a tag.
  private static func tail(from dot: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard dot > 0, bytes[dot - 1] == 0, dot + 1 < bytes.count, bytes[dot + 1].isLetter,
      bytes[dot + 1] & 0x20 != 0, !isInAddress(dot, in: bytes)
    else { return nil }
    let end = end(of: dot, in: bytes)
    let last = bytes[dot..<end].split(separator: UInt8(ascii: ".")).last ?? []
    return isEndingOfNames(last) ? nil : dot..<end
  }

  /// Where the names end that follow a dot.
  static func end(of dot: Int, in bytes: [UInt8]) -> Int {
    var end = dot
    while end < bytes.count {
      let isInner =
        bytes[end] == UInt8(ascii: ".") && end + 1 < bytes.count && isNameByte(bytes[end + 1])
      guard isInner || isNameByte(bytes[end]) else { break }
      end += 1
    }
    while end > dot + 1, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return end
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Whether the word that holds a place is an address or the name of a file with its folders.
  static func isInAddress(_ place: Int, in bytes: [UInt8]) -> Bool {
    if place > 0, "./@\\".utf8.contains(bytes[place - 1]) { return true }
    let before = bytes[max(0, place - Brackets.reach)..<place].reversed()
      .prefix { !$0.isBlankOrBreak && !"(<[".utf8.contains($0) }
    return zip(before, before.dropFirst()).contains { $0 == $1 && $0 == UInt8(ascii: "/") }
  }

  /// Whether a last name is rather that of a kind of file or the end of a host: no member of a tag
  /// but `by` has two letters.
  private static func isEndingOfNames(_ name: some Collection<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return name.utf8.count == 2 && name.utf8.allSatisfy(\.isLetter) && name != "by"
      || endings.contains(name)
  }

  private static let endings: Set = [
    "com", "css", "csv", "doc", "docx", "edu", "gob", "gov", "htm", "html", "info", "int", "jpg",
    "json", "mil", "mustache", "net", "odt", "org", "pdf", "png", "pptx", "svg", "swift", "tex",
    "tsv", "txt", "typ", "xls", "xlsx", "xml", "yaml", "yml", "zip",
  ]
}

extension Diagnostic {
  fileprivate static func bareTag(
    _ path: ArraySlice<UInt8>, _ kind: BraceRule.Kind, at range: SourceRange
  ) -> Diagnostic {
    let written = String(decoding: path, as: UTF8.self)
    // The roots have no capital letters.
    let root = written.prefix { $0 != "." }
    let path = root.lowercased() + written.dropFirst(root.count)
    let remedy =
      path.hasSuffix(".")
      ? "write all of the tag between its braces: {{facts.ID.value}}"
      : "a tag has two braces on each side: {{\(path)}}"
    return Diagnostic(
      .strayBraces, "'\(written)' stands outside of braces and would be printed as it stands",
      at: range,
      help: [
        kind == .data ? BraceRule.noTagsInData : remedy,
        "where a sentence ends, put a space after its full stop",
      ])
  }

  fileprivate static func bareFact(
    _ path: ArraySlice<UInt8>, _ kind: BraceRule.Kind, at range: SourceRange
  ) -> Diagnostic {
    let written = String(decoding: path, as: UTF8.self)
    return Diagnostic(
      .strayBraces, "'\(written)' stands outside of braces and would be printed as it stands",
      at: range,
      help: [
        kind == .data
          ? BraceRule.noTagsInData
          : "a tag has two braces on each side: \(BareFacts.tag(for: written))",
        "where a sentence ends, put a space after its full stop",
      ])
  }

  fileprivate static func tagWithTail(
    _ tail: ArraySlice<UInt8>, at range: SourceRange
  ) -> Diagnostic {
    let tail = String(decoding: tail, as: UTF8.self)
    return Diagnostic(
      .strayBraces, "'\(tail)' stands behind a tag and would be printed as it stands", at: range,
      help: [
        "write all of the tag between its braces: {{facts.ID\(tail)}}",
        "where a sentence ends, put a space after its full stop",
      ])
  }
}
