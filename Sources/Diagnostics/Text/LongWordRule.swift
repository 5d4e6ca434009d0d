/// Words that no line can hold: a PDF would print them over its margin.
package enum LongWordRule {
  /// How many characters may stand without a place to break the line: in running text; in titles and
  /// data, which are set larger; in the cells of a table, whose last column may be narrow.
  package enum Limit: Int, Sendable {
    case prose = 60
    case title = 40
    case cell = 25

    /// In hundredths of the size of the letters: what the place holds in one line.
    var width: Int {
      switch self {
      case .prose: 3400
      case .title: 2250
      case .cell: 1400
      }
    }
  }

  /// The words that are longer than a limit.
  package static func findings(in text: WrittenText, _ limit: Limit) -> [Diagnostic] {
    guard text.bytes.holdStretch(above: min(limit.width, Limit.title.width) / LetterWidth.byte)
    else { return [] }
    return Words(text.bytes).compactMap { word in
      // Of an address with a part that fits no line, Typst breaks the other parts no more either:
      // each must fit also into the narrowest quotation.
      let limit = word.isInAddress && limit == .prose ? Limit.title : limit
      guard word.characters > limit.rawValue || word.width > limit.width else { return nil }
      return .longWord(word, limit, at: text.range(word.range))
    }
  }

  /// A stretch between places where a line may break.
  fileprivate struct Word {
    var range: Range<Int>
    var characters = 0
    /// In hundredths of the size of the letters.
    var width = 0
    var isInAddress = false
  }

  /// The words of a text; destinations of links, which are not printed, are left out.
  ///
  /// Typst breaks an address where letters meet digits and at most signs, whatever stands before it.
  private struct Words: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var index = 0
    private var isAddress = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Word? {
      while index < bytes.count {
        if isDestination {
          index += 2
          while index < bytes.count, !")\n\r".utf8.contains(bytes[index]) { index += 1 }
        } else if isBreak {
          step()
        } else {
          return word()
        }
      }
      return nil
    }

    private mutating func word() -> Word {
      var word = Word(range: index..<index)
      let isDigit = bytes[index].isDigit
      repeat {
        let scalar = Self.scalar(bytes, at: index)
        word.characters += 1
        word.width += LetterWidth.of(scalar)
        step(scalar.utf8.count)
      } while index < bytes.count && !isBreak && !isDestination
        && !(isAddress && bytes[index].isDigit != isDigit)
      word.range = word.range.lowerBound..<index
      word.isInAddress = isAddress
      return word
    }

    private mutating func step(_ count: Int = 1) {
      // An address begins at its scheme and ends at a blank.
      if bytes[index].isBlankOrBreak || bytes[index] == 0 { isAddress = false }
      if bytes[index] == UInt8(ascii: "h"), !isAddress {
        isAddress =
          bytes[index...].starts(with: "http://".utf8)
          || bytes[index...].starts(with: "https://".utf8)
      }
      index += count
      // Of a dash or space of several bytes.
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }

    private static func scalar(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar {
      guard bytes[index] >= 0x80 else { return Unicode.Scalar(bytes[index]) }
      var parser = Unicode.UTF8.ForwardParser()
      var rest = bytes[index...].makeIterator()
      guard case .valid(let encoded) = parser.parseScalar(from: &rest) else { return "\u{FFFD}" }
      return Unicode.UTF8.decode(encoded)
    }

    /// Blanks, tags, and hyphens and dashes, not the no-break ones; in an address signs, too.
    private var isBreak: Bool {
      let byte = bytes[index]
      if byte.isBlankOrBreak || byte == 0 { return true }
      if isAddress, byte < 0x80, !byte.isLetter, !byte.isDigit {
        return !"\"'([{<".utf8.contains(byte)
      }
      if byte == UInt8(ascii: "-") { return !isFollowed { $0.isDigit || $0 == byte } }
      // U+2010, U+2012 to U+2014 and the spaces U+2000 to U+200A, without the no-break U+2007.
      guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return false }
      return [0x90, 0x92, 0x93, 0x94].contains(bytes[index + 2])
        || (0x80...0x8A).contains(bytes[index + 2]) && bytes[index + 2] != 0x87
    }

    private var isDestination: Bool {
      bytes[index] == UInt8(ascii: "]") && isFollowed { $0 == UInt8(ascii: "(") }
    }

    private func isFollowed(by holds: (UInt8) -> Bool) -> Bool {
      index + 1 < bytes.count && holds(bytes[index + 1])
    }
  }
}

extension [UInt8] {
  /// Whether more bytes than these stand between two blanks: only there can a word be long.
  fileprivate func holdStretch(above length: Int) -> Bool {
    withUnsafeBufferPointer { bytes in
      var start = 0
      for index in bytes.indices where bytes[index].isBlankOrBreak || bytes[index] == 0 {
        if index - start > length { return true }
        start = index + 1
      }
      return bytes.count - start > length
    }
  }
}

extension Diagnostic {
  fileprivate static func longWord(
    _ word: LongWordRule.Word, _ limit: LongWordRule.Limit, at range: SourceRange
  ) -> Diagnostic {
    // Of wide letters fewer fit.
    let most = min(limit.rawValue, word.characters * limit.width / max(word.width, 1))
    return Diagnostic(
      .longWord,
      "\(word.characters) characters without a space or hyphen do not fit on a line: at most \(most)",
      at: range, help: ["put a space or a hyphen where the line may break"])
  }
}
