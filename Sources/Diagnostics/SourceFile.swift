/// One file that a person edits: the path shown in findings, and its bytes.
///
/// A value of reference kind, because thousands of ranges share one file; it never changes after
/// its initialization.
package final class SourceFile: Sendable {
  /// The path as findings print it, with `/` as separator.
  package let path: String
  /// The bytes of the file, as read.
  package let bytes: [UInt8]
  /// Byte offsets at which lines begin; the first is 0.
  private let lineStarts: [Int]

  /// Indexes the lines of `bytes`; a line ends after LF, CR LF or CR.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(index) }
    }
    lineStarts = starts
  }

  /// A file made from text, for generated and test input.
  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The number of lines, at least 1.
  package var lineCount: Int { lineStarts.count }

  /// The line and UTF-8 column, both from 1, of a byte offset; an offset past the end counts as the end.
  package func location(of offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The byte offset of a line and UTF-8 column, clamped to the line.
  package func offset(line: Int, column: Int) -> Int {
    let lines = lineRange(line)
    return lines.lowerBound + min(max(column, 1) - 1, lines.count)
  }

  /// The bytes of a line without its line ending; a line number out of range is clamped.
  package func lineRange(_ line: Int) -> Range<Int> {
    let index = min(max(line, 1), lineStarts.count) - 1
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of a line, with invalid UTF-8 shown as U+FFFD.
  package func line(_ line: Int) -> String {
    String(decoding: bytes[lineRange(line)], as: UTF8.self)
  }

  /// The whole text, with invalid UTF-8 shown as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
