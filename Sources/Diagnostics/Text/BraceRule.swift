/// Template tags with a brace too few or too many: they would be printed as they stand.
package enum BraceRule {
  /// How many braces a kind of text may hold.
  package enum Kind: Sendable {
    /// Prose: no brace at all outside of tags.
    case prose
    /// Data: braces may mark places to be filled, such as `{n}`; what looks like a tag may not stay.
    case data
    /// Style sheets, and page shells in all but HTML and Markdown, in whose languages braces mean something else.
    case shell
  }

  /// What to do about a tag in data.
  static let noTagsInData = "a text in YAML holds no tags: say it in words, or in a piece"

  /// What looks like a tag and is none.
  package static func findings(in text: WrittenText, _ kind: Kind) -> [Diagnostic] {
    guard "{}[".unicodeScalars.contains(where: text.held.contains) || text.held.hasOthers else {
      return []
    }
    let bytes = text.bytes
    var found: [Diagnostic] = []
    var index = 0
    while index < bytes.count {
      guard Attempt.canBegin(with: bytes[index]), let attempt = Attempt(in: bytes, at: index) else {
        index = Attempt.next(in: bytes, after: index)
        continue
      }
      if attempt.isFault(kind) {
        found.append(.strayBraces(attempt.text, kind, at: text.range(attempt.range)))
      }
      index = attempt.range.upperBound
    }
    return found
  }
}

/// Brackets, a name and brackets, as far as they are there.
private struct Attempt {
  var range: Range<Int>
  var text: String
  private var opening: [UInt8]
  private var name: [UInt8]
  private var closing: [UInt8]

  /// The first bytes of braces, square brackets and full-width braces.
  static func canBegin(with byte: UInt8) -> Bool {
    byte == 0x7B || byte == 0x7D || byte == 0x5B || byte == 0xEF
  }

  /// Where the next one may begin when none does at `index`: behind square brackets that are more
  /// than two, of which every one would else be looked at from each before it; but the last two of
  /// them are two.
  static func next(in bytes: [UInt8], after index: Int) -> Int {
    let bracket = UInt8(ascii: "[")
    var end = index
    while end < bytes.count, bytes[end] == bracket { end += 1 }
    return max(index + 1, end - 2)
  }

  /// Begins at a brace, a full-width brace, or two square brackets before a name.
  init?(in bytes: [UInt8], at start: Int) {
    var cursor = Cursor(bytes: bytes, index: start)
    let isSquare = bytes[start] == UInt8(ascii: "[")
    opening = isSquare ? cursor.squareBrackets(UInt8(ascii: "[")) : cursor.braces()
    guard isSquare ? opening.count == 2 : !opening.isEmpty else { return nil }
    var end = cursor.index
    if opening.contains(UInt8(ascii: "}")) {
      (name, closing) = ([], [])
    } else {
      name = cursor.name()
      // Without a closing brace, a word behind a blank has nothing to do with it.
      let afterName = cursor.index == end + name.count ? cursor.index : end
      cursor.skipBlanks()
      closing =
        isSquare ? cursor.squareBrackets(UInt8(ascii: "]")) : cursor.braces(closingOnly: true)
      end = closing.isEmpty ? afterName : cursor.index
    }
    if isSquare { guard name.contains(UInt8(ascii: ".")), closing.count == 2 else { return nil } }
    range = start..<end
    text = String(decoding: bytes[range], as: UTF8.self)
  }

  func isFault(_ kind: BraceRule.Kind) -> Bool {
    if opening.first == UInt8(ascii: "[") || opening.contains(0xBD) { return true }
    switch kind {
    case .prose: return true
    case .data:
      return opening.count > 1 || closing.count > 1 || name.contains(UInt8(ascii: "."))
    case .shell:
      // In a style sheet or in TeX `}}` ends two groups; what is left of a tag has a dot or a sign,
      // and a whole tag, where tags have other delimiters, a name of small letters.
      guard opening.count <= 2, let first = name.first else { return false }
      if opening.count == 2, closing.count >= 2, closing.allSatisfy({ $0 == UInt8(ascii: "}") }),
        name.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") })
      {
        return true
      }
      guard closing == Array("}}".utf8) else { return false }
      return first.isLetter && name.contains(UInt8(ascii: ".")) || ">#^/&".utf8.contains(first)
    }
  }
}

private struct Cursor {
  let bytes: [UInt8]
  var index: Int

  /// Braces, which blanks may tear apart; a full-width one counts as its last byte, 0xBD.
  mutating func braces(closingOnly: Bool = false) -> [UInt8] {
    var found: [UInt8] = []
    var next = index
    while next < bytes.count {
      let isOpening = bytes[next] == UInt8(ascii: "{")
      if isOpening && !closingOnly || bytes[next] == UInt8(ascii: "}") {
        found.append(bytes[next])
        next += 1
        index = next
      } else if isFullWidth(next) {
        found.append(0xBD)
        next += 3
        index = next
      } else if bytes[next].isBlank, !found.isEmpty {
        next += 1
      } else {
        break
      }
    }
    return found
  }

  /// U+FF5B and U+FF5D.
  private func isFullWidth(_ start: Int) -> Bool {
    start + 2 < bytes.count && bytes[start] == 0xEF && bytes[start + 1] == 0xBD
      && (bytes[start + 2] == 0x9B || bytes[start + 2] == 0x9D)
  }

  mutating func squareBrackets(_ bracket: UInt8) -> [UInt8] {
    let start = index
    // More than two say no more than three.
    while index < bytes.count, index - start < 3, bytes[index] == bracket { index += 1 }
    return Array(bytes[start..<index])
  }

  /// A name of a tag with the sign before it.
  mutating func name() -> [UInt8] {
    skipBlanks()
    let start = index
    while index < bytes.count, ">*#^/&$!<".utf8.contains(bytes[index]) { index += 1 }
    while index < bytes.count,
      bytes[index].isLetter || bytes[index].isDigit || "._-".utf8.contains(bytes[index])
    {
      index += 1
    }
    return Array(bytes[start..<index])
  }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index].isBlank { index += 1 }
  }
}

extension Diagnostic {
  fileprivate static func strayBraces(
    _ text: String, _ kind: BraceRule.Kind, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .strayBraces, "'\(text)' is no tag and would be printed as it stands", at: range,
      help: [
        kind == .data
          ? BraceRule.noTagsInData : "a tag has two braces on each side: {{facts.ID.value}}",
        "a brace that is to be printed is '&#123;' or '&#125;' in prose, \"\\x7B\" or \"\\x7D\" in YAML",
      ])
  }
}
