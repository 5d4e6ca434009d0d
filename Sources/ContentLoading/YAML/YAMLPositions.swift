/// Turns the lines and columns of libyaml into byte offsets.
///
/// libyaml counts columns in Unicode scalars, and ends lines also at NEL, LS and PS.
struct YAMLPositions {
  let bytes: [UInt8]
  /// The part of the bytes that is YAML.
  let range: Range<Int>
  private let lineStarts: [Int]
  /// The last answer: marks come in order, so the next one is most often further along its line.
  private var last = (line: 0, column: 0, offset: 0)

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    var starts = [range.lowerBound]
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.lineBreak(in: bytes, at: index, end: range.upperBound)
      index += max(length, 1)
      if length > 0 { starts.append(index) }
    }
    lineStarts = starts
    last.offset = range.lowerBound
  }

  /// The byte offset of a line and column, both from 0, clamped to the range.
  mutating func offset(line: Int, column: Int) -> Int {
    guard line >= 0, line < lineStarts.count else { return range.upperBound }
    if line != last.line || column < last.column { last = (line, 0, lineStarts[line]) }
    while last.column < column, last.offset < range.upperBound {
      last.offset += 1
      while last.offset < range.upperBound, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }

  /// The number of bytes of the line break at `index`; 0 when there is none.
  private static func lineBreak(in bytes: [UInt8], at index: Int, end: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < end && bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2])
        ? 3 : 0
    default: 0
    }
  }
}
