/// Links of prose that Markdown would print instead of linking, other than those with `source:`.
enum BrokenLinks {
  /// What keeps a link from being one.
  enum Fault {
    /// Something nearly like `source` before an id.
    case scheme(String)
    case spaceBefore, spaceInside, undefined, atSign
    /// Links hold no others: the inner one stays.
    case nested
    /// In data nothing is a link.
    case link
  }

  /// What begins like a link and is none; in data, everything that begins like one.
  static func all(in text: WrittenText, isData: Bool = false) -> [(range: Range<Int>, fault: Fault)]
  {
    guard text.held.contains("]") else { return [] }
    let bytes = text.bytes
    var found: [(range: Range<Int>, fault: Fault)] = []
    var labels: Set<String>?
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "["), let end = endOfAtSign(index, in: bytes) {
        found.append((index..<end, .atSign))
      }
      guard bytes[index] == UInt8(ascii: "]"), let next = next(after: index, in: bytes) else {
        continue
      }
      // Looked for only where something is to be found.
      let opening = Brackets.opening(of: index, in: bytes)
      guard let opening else {
        if isData, next == index + 1, bytes[next] == UInt8(ascii: "(") {
          found.append((index..<end(of: next, in: bytes), .link))
        }
        continue
      }
      if next > index + 1 {
        found.append((opening..<end(of: next, in: bytes), .spaceBefore))
      } else if bytes[next] == UInt8(ascii: "(") {
        let fault: Fault? =
          isData
          ? .link
          : holdsLink(opening + 1..<index, in: bytes)
            ? .nested : fault(ofDestination: next + 1, in: bytes)
        guard let fault else { continue }
        found.append((opening..<end(of: next, in: bytes), fault))
      } else {
        let known = labels ?? definitions(in: bytes)
        labels = known
        if let end = endOfUndefined(opening, index, known, in: bytes) {
          found.append((opening..<end, .undefined))
        }
      }
    }
    return found
  }

  /// The bracket behind a closing one, where it may belong to a link: directly behind it, or before
  /// an address in the same paragraph.
  private static func next(after index: Int, in bytes: [UInt8]) -> Int? {
    let rest = bytes[(index + 1)...]
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { return index + 1 }
    let blanks = rest.prefix(80).prefix(while: \.isBlankOrBreak)
    guard !blanks.isEmpty, blanks.count(where: { $0 == 0x0A }) < 2,
      ["(http://", "(https://"].contains(where: { bytes[blanks.endIndex...].starts(with: $0.utf8) })
    else { return nil }
    return blanks.endIndex
  }

  /// Whether the words of a link hold another one, which is no image.
  private static func holdsLink(_ words: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.dropLast().contains { index in
      if bytes[index] == UInt8(ascii: "<") {
        return ["<http://", "<https://"].contains { bytes[index...].starts(with: $0.utf8) }
      }
      guard bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "("),
        let opening = Brackets.opening(of: index, in: bytes), opening >= words.lowerBound
      else { return false }
      return bytes[opening - 1] != UInt8(ascii: "!")
    }
  }

  /// `[@id]`, as other tools cite.
  private static func endOfAtSign(_ index: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[index...].starts(with: "[@".utf8) else { return nil }
    let id = bytes[(index + 2)...].prefix(64).prefix {
      $0.isLetter || $0.isDigit || "-_.:".utf8.contains($0)
    }
    guard !id.isEmpty, id.endIndex < bytes.count, bytes[id.endIndex] == UInt8(ascii: "]") else {
      return nil
    }
    return id.endIndex + 1
  }

  private static func fault(ofDestination start: Int, in bytes: [UInt8]) -> Fault? {
    var start = start
    while start < bytes.count, bytes[start].isBlankOrBreak || bytes[start] == UInt8(ascii: "<") {
      start += 1
    }
    let word = bytes[start...].prefix(24).prefix(while: \.isLetter)
    let name = String(decoding: word, as: UTF8.self)
    let isColon = word.endIndex < bytes.count && bytes[word.endIndex] == UInt8(ascii: ":")
    if ["http", "https"].contains(name.lowercased()), isColon {
      // Between '<' and '>' a space belongs to the address.
      let isFramed = bytes[start - 1] == UInt8(ascii: "<")
      return isFramed || isOneWord(start, in: bytes) ? nil : .spaceInside
    }
    // That is a link, which another finding leads back to its source.
    if word.endIndex < bytes.count, bytes[word.endIndex] == UInt8(ascii: "/") { return nil }
    let isNear =
      ["src", "cite", "fuente", "fuentes"].contains(name.lowercased())
      || word.count > 3 && Suggestion.nearest(to: name, in: ["source"]) != nil
    guard isNear, !(isColon && name.lowercased() == "source") else { return nil }
    return .scheme(isColon ? name + ":" : name)
  }

  /// Whether an address goes on to its parenthesis, or to a title in quotation marks before it.
  private static func isOneWord(_ start: Int, in bytes: [UInt8]) -> Bool {
    var depth = 0
    for index in start..<min(bytes.count, start + Brackets.reach) {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return true }
        depth -= 1
      case let byte where byte.isBlankOrBreak:
        let next = bytes[index...].first { !$0.isBlankOrBreak } ?? 0
        return ")\"'(".utf8.contains(next)
      default: break
      }
    }
    return false
  }

  /// The end of `[words][label]` where nothing defines the label.
  private static func endOfUndefined(
    _ opening: Int, _ closing: Int, _ known: Set<String>, in bytes: [UInt8]
  ) -> Int? {
    let label = bytes[(closing + 2)...].prefix(Brackets.reach).prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    guard label.endIndex < bytes.count, bytes[label.endIndex] == UInt8(ascii: "]"),
      label.first != UInt8(ascii: "^"),
      label.isEmpty || label.contains(where: { $0.isLetter || $0.isDigit })
    else { return nil }
    let words = bytes[(opening + 1)..<closing]
    return known.contains(normal(label.isEmpty ? words : label)) ? nil : label.endIndex + 1
  }

  /// The labels of lines `[label]: address`.
  private static func definitions(in bytes: [UInt8]) -> Set<String> {
    var labels: Set<String> = []
    for index in bytes.indices where bytes[index...].starts(with: "]:".utf8) {
      guard let opening = Brackets.opening(of: index, in: bytes) else { continue }
      labels.insert(normal(bytes[(opening + 1)..<index]))
    }
    return labels
  }

  /// Markdown tells labels apart without case and blanks.
  private static func normal(_ label: ArraySlice<UInt8>) -> String {
    label.split(whereSeparator: \.isBlankOrBreak)
      .map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }

  /// Past the next closing parenthesis, in the same line.
  private static func end(of opening: Int, in bytes: [UInt8]) -> Int {
    let rest = bytes[opening...].prefix(Brackets.reach).prefix { !$0.isBreak }
    return rest.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? opening + 1
  }
}

extension BrokenLinks.Fault {
  var words: String {
    switch self {
    case .scheme(let word): "a citation has '\(word)' in the place of 'source:'"
    case .spaceBefore: "a link has a space before '(', so that it would be printed"
    case .spaceInside:
      "a link has a space in its address or no ')' behind it, so that it would be printed"
    case .undefined: "a link names a label that nothing defines, so that it would be printed"
    case .atSign: "'[@…]' is no citation, and would be printed"
    case .nested: "a link holds another one, so that its brackets would be printed"
    case .link: "a text holds a link"
    }
  }

  var help: String {
    switch self {
    case .scheme, .atSign: "write [words](source:ID)"
    case .spaceBefore, .spaceInside:
      "write [words](https://…), with %20 for a space that belongs to the address"
    case .nested: "set one behind the other: [words](source:ID) [more](https://…)"
    case .undefined, .link: "write [words](source:ID), or [words](https://…)"
    }
  }
}
