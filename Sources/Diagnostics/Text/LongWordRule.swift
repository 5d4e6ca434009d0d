/// Words that no line can hold: a PDF would print them over its margin.
package enum LongWordRule {
  /// Characters without a place to break the line: in running text, and in titles and data, which are
  /// set larger or in narrow columns.
  package enum Limit: Int, Sendable {
    case prose = 60
    case title = 40
  }

  package static func findings(in text: WrittenText, _ limit: Limit) -> [Diagnostic] {
    guard text.bytes.count > limit.rawValue else { return [] }
    return Words(text.bytes).filter { $0.characters > limit.rawValue }
      .map { .longWord($0.characters, limit, at: text.range($0.range)) }
  }

  /// The stretches between places where a line may break; addresses are left out, which may break
  /// anywhere or are not printed.
  private struct Words: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> (range: Range<Int>, characters: Int)? {
      while index < bytes.count {
        if isDestination {
          skip { $0 != UInt8(ascii: ")") && !$0.isBreak }
        } else if isAddress {
          skip { !$0.isBlankOrBreak && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ">") }
        } else if isBreak(at: index) {
          index += 1
        } else {
          return word()
        }
      }
      return nil
    }

    private mutating func word() -> (range: Range<Int>, characters: Int) {
      let start = index
      var characters = 0
      while index < bytes.count, !isBreak(at: index), !isDestination {
        if bytes[index] & 0xC0 != 0x80 { characters += 1 }
        index += 1
      }
      return (start..<index, characters)
    }

    private mutating func skip(while holds: (UInt8) -> Bool) {
      repeat { index += 1 } while index < bytes.count && holds(bytes[index])
    }

    private var isDestination: Bool {
      bytes[index] == UInt8(ascii: "]") && bytes[index...].starts(with: "](".utf8)
    }

    private var isAddress: Bool {
      guard bytes[index] == UInt8(ascii: "h") else { return false }
      return bytes[index...].starts(with: "http://".utf8)
        || bytes[index...].starts(with: "https://".utf8)
    }

    /// Blanks, tags, hyphens and dashes, not the no-break ones.
    private func isBreak(at index: Int) -> Bool {
      let byte = bytes[index]
      if byte.isBlankOrBreak || byte == 0 || byte == UInt8(ascii: "-") { return true }
      // An address may follow a bracket.
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "(") { return true }
      // U+2010, U+2012 to U+2014 and the spaces U+2000 to U+200A.
      guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return false }
      return [0x90, 0x92, 0x93, 0x94].contains(bytes[index + 2])
        || (0x80...0x8A).contains(bytes[index + 2])
    }
  }
}

extension Diagnostic {
  fileprivate static func longWord(
    _ count: Int, _ limit: LongWordRule.Limit, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .longWord,
      "\(count) characters without a space or hyphen do not fit on a line: at most \(limit.rawValue)",
      at: range, help: ["put a space or a hyphen where the line may break"])
  }
}
