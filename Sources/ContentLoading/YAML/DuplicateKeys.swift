import Diagnostics
import Yams

/// The text to parse, with the first of two equal keys renamed, so that the rest can be read.
///
/// One scalar is replaced by one of private use: columns, counted in scalars, stay as they are.
struct DuplicateKeys {
  let file: SourceFile
  let range: Range<Int>
  /// The true text of the keys that were renamed, by byte offset.
  private(set) var renamed: [Int: String] = [:]
  private(set) var text: String
  private var replaced: [Range<Int>] = []

  /// Keys renamed in one file, at most; more are not a slip but another kind of file.
  private static let limit = 50

  init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    text = String(decoding: file.bytes[range], as: UTF8.self)
  }

  /// Renames the key at `mark`, or refuses the file where it cannot be done.
  mutating func rename(_ name: String, _ mark: Mark) throws(YAMLRefusal) {
    var positions = YAMLPositions(bytes: file.bytes, range: range)
    let start = positions.offset(line: mark.line - 1, column: mark.column - 1)
    let end = YAMLExtents(bytes: file.bytes, limit: range.upperBound)
      .endOfScalar(name, from: start)
    let key = SourceRange(file: file, bytes: start..<max(start, end))
    guard replaced.count < Self.limit, renamed[start] == nil, let scalar = scalar(at: start),
      !name.isEmpty
    else { throw YAMLRefusal(.duplicateKey(name, at: key, first: nil)) }
    renamed[start] = name
    replaced.append(scalar)
    replaced.sort { $0.lowerBound < $1.lowerBound }
    rebuild()
  }

  /// The first scalar of the key that starts at `start`, when another may stand in its place.
  private func scalar(at start: Int) -> Range<Int>? {
    var index = start
    guard index < range.upperBound else { return nil }
    let isQuoted = file.bytes[index] == 0x22 || file.bytes[index] == 0x27
    if isQuoted { index += 1 }
    guard index < range.upperBound,
      !"\"'\\{}[]&*!?|>%@`,#-: \t\r\n".utf8.contains(file.bytes[index])
    else { return nil }
    var end = index + 1
    while end < range.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return index..<end
  }

  private mutating func rebuild() {
    var bytes: [UInt8] = []
    var next = range.lowerBound
    for (index, scalar) in replaced.enumerated() {
      bytes += file.bytes[next..<scalar.lowerBound]
      // U+E000 and up, in UTF-8.
      bytes += [0xEE, 0x80, 0x80 + UInt8(index)]
      next = scalar.upperBound
    }
    bytes += file.bytes[next..<range.upperBound]
    text = String(decoding: bytes, as: UTF8.self)
  }
}

extension Diagnostic {
  /// A key that its map holds already.
  static func duplicateKey(
    _ name: String, at range: SourceRange, first: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .duplicateKey, .error, "the key '\(name)' stands twice in one map", at: range,
      notes: first.map { [Note("first here", at: $0)] } ?? [],
      help: ["keep one of the two"])
  }
}
