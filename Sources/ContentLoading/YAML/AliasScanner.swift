/// Counts the anchors and aliases of YAML text by its tokens, before anything is parsed.
///
/// It follows libyaml where that decides what a byte is: what stands in quotation marks, in a block
/// scalar, in a comment or within plain text is neither.
struct AliasScanner {
  private(set) var anchors: [Int] = []
  private(set) var aliases = 0
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var lineStart: Int
  /// Open brackets and braces.
  private var depth = 0
  /// The columns of the block maps and lists around, which text below them is set in from.
  private var columns: [Int] = []
  /// Where a key would begin that a colon ends.
  private var key: Int?

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (index, lineStart, end) = (range.lowerBound, range.lowerBound, range.upperBound)
    while skipBlanks() { token() }
  }

  private var parent: Int { columns.last ?? -1 }

  private func isBlank(_ index: Int) -> Bool {
    index >= end || " \t\r\n".utf8.contains(bytes[index])
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// Goes over blanks, line ends and comments to the next token; whether there is one.
  private mutating func skipBlanks() -> Bool {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D: newLine()
      case UInt8(ascii: "#") where index == lineStart || isBlank(index - 1): skipLine()
      default: return true
      }
    }
    return false
  }

  private mutating func newLine() {
    index += 1
    lineStart = index
    // Brackets may be a key that a line ends in; what is not one may not.
    if depth == 0 { key = nil }
  }

  private mutating func skipLine() {
    while index < end, !Self.isLineEnd(bytes[index]) { index += 1 }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether `---` or `...` stands at the start of a line.
  private func isDocumentMark(_ index: Int) -> Bool {
    index + 2 < end && isBlank(index + 3)
      && (bytes[index..<index + 3].elementsEqual("---".utf8)
        || bytes[index..<index + 3].elementsEqual("...".utf8))
  }

  private mutating func open(_ column: Int) {
    if depth == 0, column > parent { columns.append(column) }
  }

  private mutating func token() {
    let column = index - lineStart
    if depth == 0 { while parent > column { columns.removeLast() } }
    let start = index
    switch bytes[index] {
    case UInt8(ascii: "%") where column == 0: skipLine()
    case _ where column == 0 && isDocumentMark(index):
      columns = []
      index += 3
    case UInt8(ascii: "-") where isBlank(index + 1) && depth == 0,
      UInt8(ascii: "?") where isBlank(index + 1) || depth > 0:
      open(column)
      index += 1
      key = nil
    case UInt8(ascii: ":") where isBlank(index + 1) || depth > 0:
      if let key { open(key) }
      index += 1
      key = nil
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      if depth > 0, bytes[index] != UInt8(ascii: ",") { depth -= 1 }
      index += 1
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if depth == 0 { key = key ?? column }
      depth += 1
      index += 1
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      if depth == 0 { key = key ?? column }
      index += 1
      while index < end, Self.isName(bytes[index]) { index += 1 }
      guard index > start + 1 else { return }
      if bytes[start] == UInt8(ascii: "&") { anchors.append(start) } else { aliases += 1 }
    case UInt8(ascii: "!"):
      if depth == 0 { key = key ?? column }
      while !isBlank(index) { index += 1 }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if depth == 0 { key = key ?? column }
      skipQuoted(bytes[index])
    case UInt8(ascii: "|") where depth == 0, UInt8(ascii: ">") where depth == 0: skipBlock()
    default:
      if depth == 0 { key = key ?? column }
      skipPlain()
    }
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    let line = lineStart
    index = YAMLExtents(bytes: bytes, limit: end).endOfScalar("", from: index)
    if let last = bytes[line..<index].lastIndex(where: Self.isLineEnd) { lineStart = last + 1 }
  }

  /// Goes over the lines of a block scalar: those that are set in as far as the first, or as far as
  /// its header says.
  private mutating func skipBlock() {
    let header = index
    skipLine()
    let digit = bytes[header..<index].prefix(3).first { (0x31...0x39).contains($0) }
    var inset = digit.map { max(parent, 0) + Int($0 - 0x30) }
    while index < end {
      let first = bytes[(index + 1)..<end].firstIndex { $0 != 0x20 } ?? end
      if first < end, !Self.isLineEnd(bytes[first]) {
        let column = first - index - 1
        inset = inset ?? max(column, parent + 1)
        guard column >= inset ?? 0 else { return }
      }
      newLine()
      skipLine()
    }
  }

  /// Goes over plain text, with the lines that continue it.
  private mutating func skipPlain() {
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), isBlank(index + 1) || depth > 0 && endsFlow(index + 1) {
        return
      }
      if depth > 0, endsFlow(index) { return }
      if byte == UInt8(ascii: "#"), index > lineStart, isBlank(index - 1) { return }
      if Self.isLineEnd(byte) {
        let next = bytes[index..<end].firstIndex { !" \t\r\n".utf8.contains($0) } ?? end
        let start = bytes[index..<next].lastIndex(where: Self.isLineEnd).map { $0 + 1 } ?? lineStart
        guard next < end, bytes[next] != UInt8(ascii: "#"), depth > 0 || next - start > parent,
          next > start || !isDocumentMark(next)
        else { return }
        (index, lineStart) = (next, start)
        if depth == 0 { key = nil }
        continue
      }
      index += 1
    }
  }

  private func endsFlow(_ index: Int) -> Bool {
    index < end && ",[]{}".utf8.contains(bytes[index])
  }
}
