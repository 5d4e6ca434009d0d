import Diagnostics

/// White space at the start of lines, as a template's author wrote it.
struct Indentation {
  private let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The blanks before the first line with anything on it in `content`, or nil without such a line.
  func first(in content: Range<Int>) -> Range<Int>? {
    var start = content.lowerBound
    var index = start
    while index < content.upperBound {
      if bytes[index].isBreak {
        start = index + 1
      } else if !bytes[index].isBlank {
        return start..<index
      }
      index += 1
    }
    return nil
  }

  /// The blanks from `start` on that are the same as those of `indent`: what a line of a
  /// reindented block loses.
  func sharedEnd(from start: Int, limit: Int, with indent: Range<Int>) -> Int {
    var index = start
    var other = indent.lowerBound
    while index < limit, other < indent.upperBound, bytes[index] == bytes[other] {
      index += 1
      other += 1
    }
    return index
  }

  /// Whether a line begins at `index`.
  func isLineStart(_ index: Int, in body: Range<Int>) -> Bool {
    if index == body.lowerBound { return true }
    if bytes[index - 1] == .lineFeed { return true }
    let isSplit = index < body.upperBound && bytes[index] == .lineFeed
    return bytes[index - 1] == .carriageReturn && !isSplit
  }
}
