/// Text as an author wrote it, with the way from each of its bytes back to the file.
///
/// The rules of this folder read it; template tags in it are NUL bytes, which no text holds.
package struct WrittenText: Sendable {
  package let bytes: [UInt8]
  /// Which bytes occur: most rules have nothing to do with most texts.
  let held: ByteSet
  private let file: SourceFile
  private let places: Places

  private enum Places {
    /// The text stands in the file byte for byte.
    case from(Int)
    /// Where each byte stands, and where the text ends.
    case each([Int])
    /// Escapes stand for some of it: the place of the whole is all that is known.
    case whole(Range<Int>)
  }

  /// A part of a file, in which `tags` are blotted out.
  package init(_ file: SourceFile, _ part: Range<Int>, tags: [Range<Int>] = []) {
    var bytes = Array(file.bytes[part])
    for tag in tags {
      for index in tag.clamped(to: part) { bytes[index - part.lowerBound] = 0 }
    }
    self.bytes = bytes
    held = ByteSet(bytes)
    self.file = file
    places = .from(part.lowerBound)
  }

  /// A whole file without the byte order mark that may begin it.
  package init(whole file: SourceFile, tags: [Range<Int>] = []) {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.init(file, start..<file.bytes.count, tags: tags)
  }

  /// What the text of a YAML value says, which the file may write with quotes, escapes and folds.
  package init(value: String, writtenAt range: SourceRange) {
    bytes = Array(value.utf8)
    held = ByteSet(bytes)
    file = range.file
    let written = range.file.bytes[range.bytes.clamped(to: range.file.bytes.indices)]
    places =
      Alignment.start(of: bytes, in: written).map(Places.from)
      ?? Alignment.offsets(of: bytes, in: written).map(Places.each) ?? .whole(range.bytes)
  }

  /// The place of a part of the text.
  package func range(_ part: Range<Int>) -> SourceRange {
    switch places {
    case .from(let start):
      SourceRange(file: file, bytes: start + part.lowerBound..<start + part.upperBound)
    case .each(let offsets):
      SourceRange(file: file, bytes: offsets[part.lowerBound]..<end(of: part, offsets))
    case .whole(let range): SourceRange(file: file, bytes: range)
    }
  }

  private func end(of part: Range<Int>, _ offsets: [Int]) -> Int {
    guard let last = part.last else { return offsets[part.lowerBound] }
    return offsets[last] + 1
  }
}

/// The bytes that occur in a text.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether any is above 0x7F, and whether any is a control character other than tab, line breaks
  /// and the NUL of a tag.
  private(set) var hasOthers = false
  private(set) var hasControls = false

  init(_ bytes: [UInt8]) {
    for byte in bytes {
      if byte < 64 {
        low |= 1 << UInt64(byte)
      } else if byte < 128 {
        high |= 1 << UInt64(byte - 64)
      } else {
        hasOthers = true
      }
    }
    let harmless: UInt64 = 1 << 0 | 1 << 9 | 1 << 10 | 1 << 13
    hasControls = low & 0xFFFF_FFFF & ~harmless != 0 || high >> 63 != 0
  }

  /// Whether an ASCII character occurs.
  func contains(_ character: Unicode.Scalar) -> Bool {
    let value = UInt64(character.value)
    return value < 64 ? low >> value & 1 != 0 : value < 128 && high >> (value - 64) & 1 != 0
  }
}

/// Finds the bytes of a YAML value in its source.
private enum Alignment {
  /// Where `value` begins in `written` when it stands there byte for byte, in quotes or without.
  static func start(of value: [UInt8], in written: ArraySlice<UInt8>) -> Int? {
    let quotes = (written.count - value.count) / 2
    guard (0...1).contains(quotes), written.count == value.count + 2 * quotes,
      written.dropFirst(quotes).starts(with: value)
    else { return nil }
    let first = written.first ?? 0
    guard quotes == 0 || first == written.last && [0x22, 0x27].contains(first) else { return nil }
    return written.startIndex + quotes
  }

  /// Where each byte of `value` stands in `written`, then where it ends; nothing when escapes stand
  /// in between.
  static func offsets(of value: [UInt8], in written: ArraySlice<UInt8>) -> [Int]? {
    var offsets: [Int] = []
    offsets.reserveCapacity(value.count + 1)
    var index = written.startIndex
    let style = written.first ?? 0
    if style == UInt8(ascii: "\"") || style == UInt8(ascii: "'") { index += 1 }
    if style == UInt8(ascii: "|") || style == UInt8(ascii: ">") {
      index = written.firstIndex(of: 0x0A) ?? index
    }
    for byte in value {
      if !byte.isBlankOrBreak {
        while index < written.endIndex, written[index].isBlankOrBreak { index += 1 }
      }
      if style == UInt8(ascii: "'"), byte == style { index += 1 }
      guard index < written.endIndex else { return nil }
      guard byte == written[index] || byte.isBlankOrBreak && written[index].isBlankOrBreak else {
        return nil
      }
      offsets.append(index)
      index += 1
    }
    return offsets + [index]
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
  /// An ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
