import Diagnostics

/// What precedes the lines of a partial or block.
struct LineIndent {
  var bytes: [UInt8] = []
  /// The tag that indents.
  var tag: Range<Int> = 0..<0
  var file: SourceFile?
}

/// The growing output with its origins and its indentation.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []
  private(set) var origins = OriginMap()
  /// Whether a line of the current template begins here: indentation is due before what comes next.
  var isIndentDue = true
  /// Whether the output line up to `scanned` is blank; spares looking at long lines again.
  private var isBlankBefore = true
  private var scanned = 0

  /// Appends literal text of a template, each line with its indentation; an empty line gets none.
  mutating func append(literal range: Range<Int>, of file: SourceFile, indent: LineIndent) {
    guard !indent.bytes.isEmpty else {
      bytes.append(contentsOf: file.bytes[range])
      origins.appendLiteral(range, of: file)
      isIndentDue = file.bytes[range.upperBound - 1].isBreak
      return
    }
    var start = range.lowerBound
    while start < range.upperBound, bytes.count <= TemplateLimits.outputBytes {
      var end = start
      while end < range.upperBound, file.bytes[end] != .lineFeed { end += 1 }
      end = min(end + 1, range.upperBound)
      if !file.bytes[start].isBreak { appendIndentIfDue(indent) }
      bytes.append(contentsOf: file.bytes[start..<end])
      origins.appendLiteral(start..<end, of: file)
      isIndentDue = file.bytes[end - 1].isBreak
      start = end
    }
  }

  /// Appends text printed by `tag`, as it is or escaped.
  mutating func append(
    _ text: String, escaping: (any Escaping)?, tag: SourceRange, indent: LineIndent
  ) {
    guard !text.isEmpty else { return }
    appendIndentIfDue(indent)
    if let escaping {
      let atLineStart = isAtLineStart()
      escaping.append(text, to: &bytes, atLineStart: atLineStart)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    origins.append(upTo: bytes.count, from: tag, as: escaping == nil ? .markup : .value)
    isIndentDue = false
  }

  private mutating func appendIndentIfDue(_ indent: LineIndent) {
    guard isIndentDue, let file = indent.file else { return }
    bytes.append(contentsOf: indent.bytes)
    let tag = SourceRange(file: file, bytes: indent.tag)
    origins.append(upTo: bytes.count, from: tag, as: .indentation)
    isIndentDue = false
  }

  private mutating func isAtLineStart() -> Bool {
    var index = bytes.count
    defer { scanned = bytes.count }
    while index > scanned {
      if bytes[index - 1].isBreak {
        isBlankBefore = true
        return true
      }
      if !bytes[index - 1].isBlank {
        isBlankBefore = false
        return false
      }
      index -= 1
    }
    return isBlankBefore
  }
}
