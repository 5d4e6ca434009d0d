/// Phrases that a text may hold, each with what it stands for.
///
/// A phrase is found at whole words, capitals as they are written; of two that begin at one word the
/// longer is found. What stands in template tags or in the address of a link is no text.
package struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase in a text.
  package struct Match: Sendable {
    package var value: Value
    /// Where it stands among the bytes.
    package var bytes: Range<Int>
  }

  private struct Phrase: Sendable {
    var words: [String]
    var value: Value
  }

  /// By their first words, the longest first.
  private var phrases: [String: [Phrase]] = [:]

  package init(_ phrases: [(phrase: String, value: Value)] = []) {
    for (phrase, value) in phrases {
      let bytes = Array(phrase.utf8)
      let words = TextWords(bytes[...]).all.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
      guard let first = words.first else { continue }
      self.phrases[first, default: []].append(Phrase(words: words, value: value))
    }
    for first in self.phrases.keys {
      self.phrases[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// The phrases in a text, in its order; none begins inside another.
  package func matches(in text: TextWords) -> [Match] {
    guard !phrases.isEmpty else { return [] }
    let (words, bytes) = (text.all, text.bytes)
    var matches: [Match] = []
    var index = 0
    while index < words.count {
      if let (phrase, end) = phrase(at: index, of: words, in: bytes) {
        let range = words[index].bytes.lowerBound..<words[end - 1].bytes.upperBound
        matches.append(Match(value: phrase.value, bytes: range))
        index = end
      } else {
        index += 1
      }
    }
    return matches
  }

  private func phrase(
    at index: Int, of words: [TextWords.Word], in bytes: ArraySlice<UInt8>
  ) -> (phrase: Phrase, end: Int)? {
    let first = String(decoding: bytes[words[index].bytes], as: UTF8.self)
    let found = phrases[first]?.first { phrase in
      let end = index + phrase.words.count
      guard end <= words.count else { return false }
      return zip(words[index + 1..<max(end, index + 1)], phrase.words.dropFirst()).allSatisfy {
        $0.followsBlank && bytes[$0.bytes].elementsEqual($1.utf8)
      }
    }
    return found.map { ($0, index + $0.words.count) }
  }
}

/// The words of a text in Markdown with template tags: taken once, for every table that looks for phrases in it.
package struct TextWords: Sendable {
  struct Word: Sendable {
    var bytes: Range<Int>
    /// Whether only white space stands between it and the word before it.
    var followsBlank: Bool
  }

  let bytes: ArraySlice<UInt8>
  private(set) var all: [Word] = []

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var index = bytes.startIndex
    var followsBlank = true
    while index < bytes.endIndex {
      if let end = Self.endOfSkipped(at: index, in: bytes) {
        (index, followsBlank) = (end, false)
        continue
      }
      let width = Self.widthOfMark(at: index, in: bytes)
      guard width > 0 else {
        let start = index
        while index < bytes.endIndex, Self.widthOfMark(at: index, in: bytes) == 0 { index += 1 }
        all.append(Word(bytes: start..<index, followsBlank: followsBlank))
        followsBlank = true
        continue
      }
      if !Self.isBlank(at: index, width, in: bytes) { followsBlank = false }
      index += width
    }
  }

  /// The end of a tag or of the address of a link that begins here.
  private static func endOfSkipped(at index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes[index...]
    if rest.starts(with: "{{".utf8) {
      let end = rest.dropFirst(2).indices.first { rest[$0...].starts(with: "}}".utf8) }
      return end.map { $0 + 2 } ?? bytes.endIndex
    }
    guard rest.starts(with: "](".utf8) else { return nil }
    return rest.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? bytes.endIndex
  }

  /// How many bytes the sign has that stands here and belongs to no word; none for a letter or digit.
  ///
  /// Beyond ASCII the signs of prose are those of two bytes from U+0080 to U+00BF (no-break space,
  /// guillemets) and those of General Punctuation.
  private static func widthOfMark(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      0
    case ..<0x80: 1
    case 0xC2: 2
    case 0xE2 where index + 2 < bytes.endIndex && (0x80...0x81).contains(bytes[index + 1]): 3
    default: 0
    }
  }

  private static func isBlank(at index: Int, _ width: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    switch width {
    case 1: [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index])
    case 2: index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0
    default: bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF
    }
  }
}
