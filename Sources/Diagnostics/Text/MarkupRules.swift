/// Notes typed in the way of other Markdown dialects.
package enum TypedNoteRule {
  /// What the rule finds in a text.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    guard text.held.contains("^") else { return [] }
    let bytes = text.bytes
    return bytes.indices.compactMap { index in
      guard bytes[index] == UInt8(ascii: "["), bytes[index...].starts(with: "[^".utf8) else {
        return nil
      }
      let label = bytes[(index + 2)...].prefix(64).prefix {
        !$0.isBlankOrBreak && $0 != UInt8(ascii: "]")
      }
      guard !label.isEmpty, label.endIndex < bytes.count, bytes[label.endIndex] == UInt8(ascii: "]")
      else { return nil }
      return .typedNote(at: text.range(index..<label.endIndex + 1))
    }
  }
}

/// Tables drawn with `|`, which CommonMark does not know.
package enum PipeTableRule {
  /// What the rule finds in a text.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    guard text.held.contains("|") else { return [] }
    var found: [Diagnostic] = []
    var before: Row?
    var isInTable = false
    for line in Lines(text.bytes) {
      let row = Row(line, in: text.bytes)
      let isTable =
        if let before, let row { before.begins(with: row) } else { false }
      if isTable, !isInTable, let before { found.append(.pipeTable(at: text.range(before.range))) }
      isInTable = row != nil && (isTable || isInTable)
      before = row
    }
    return found
  }

  /// A line with a `|` in it, without the marks of quotations and items before it.
  private struct Row {
    var range: Range<Int>
    var isDelimiter: Bool
    var isFramed: Bool

    init?(_ line: Range<Int>, in bytes: [UInt8]) {
      var start = line.lowerBound
      var end = line.upperBound
      while start < end, bytes[start].isBlank || bytes[start] == UInt8(ascii: ">") { start += 1 }
      while end > start, bytes[end - 1].isBlank { end -= 1 }
      let content = bytes[start..<end]
      guard content.contains(UInt8(ascii: "|")) else { return nil }
      range = start..<end
      isDelimiter = content.allSatisfy { "|-: \t".utf8.contains($0) } && content.contains(0x2D)
      isFramed = content.count > 1 && content.first == content.last && content.first == 0x7C
    }

    /// Whether this row and the next are the start of a table.
    func begins(with next: Row) -> Bool { next.isDelimiter || isFramed && next.isFramed }
  }
}

/// Marks of blocks at the start of a text that is one line of a paper.
package enum TitleMarkupRule {
  /// What the rule finds in a text.
  package static func findings(in text: WrittenText) -> [Diagnostic] {
    let bytes = text.bytes
    let start = bytes.firstIndex { !$0.isBlankOrBreak } ?? bytes.count
    guard let mark = mark(at: bytes[start...]) else { return [] }
    return [.markupInTitle(mark, at: text.range(start..<start + mark.utf8.count))]
  }

  private static func mark(at text: ArraySlice<UInt8>) -> String? {
    func isAlone(after count: Int) -> Bool {
      text.dropFirst(count).first.map(\.isBlankOrBreak) ?? true
    }
    guard let first = text.first else { return nil }
    switch first {
    case UInt8(ascii: "#"):
      let count = text.prefix { $0 == first }.count
      return count <= 6 && isAlone(after: count) ? String(repeating: "#", count: count) : nil
    case UInt8(ascii: ">"), UInt8(ascii: "|"): return String(decoding: [first], as: UTF8.self)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
      let run = text.prefix { $0 == first }.count
      let isMark = "-*+".utf8.contains(first) && isAlone(after: 1)
      // A run of three begins a rule or a fence; two of '**' or '__' are emphasis.
      let isBlock = run >= 3 && (isAlone(after: run) || "~`".utf8.contains(first))
      return isMark || isBlock
        ? String(decoding: text.prefix(isMark ? 1 : run), as: UTF8.self) : nil
    default:
      // A year may begin a title; the number of an item has fewer digits.
      let digits = text.prefix(while: \.isDigit).count
      guard (1...3).contains(digits), let dot = text.dropFirst(digits).first,
        ".)".utf8.contains(dot),
        isAlone(after: digits + 1)
      else { return nil }
      return String(decoding: text.prefix(digits + 1), as: UTF8.self)
    }
  }
}

/// The lines of a text without their breaks.
private struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    defer { start = end + 1 }
    return start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
  }
}

extension Diagnostic {
  fileprivate static func typedNote(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typedNote, "a note is not typed by hand, and would be printed as it stands", at: range,
      help: ["cite the source: [words](source:ID); the note and its number are made from it"])
  }

  fileprivate static func pipeTable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .pipeTable, "a table drawn with '|' would be printed as it stands", at: range,
      help: ["print the data with a block: a line ```table FACT, then a line ```"])
  }

  fileprivate static func markupInTitle(_ mark: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .markupInTitle, "'\(mark)' begins a block, and this text is one line of the paper",
      at: range, help: ["leave it out: the template sets the text off by itself"])
  }
}
