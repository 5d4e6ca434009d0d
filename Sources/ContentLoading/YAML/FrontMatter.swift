import Diagnostics

/// The YAML between `---` lines at the very start of a prose file, and the body after it.
struct FrontMatter {
  /// The front matter; nothing when there is none or it could not be read.
  var value: YAMLValue?
  /// Where the prose stands.
  var body: Range<Int>
  /// Whether a front matter is there but could not be read.
  var isBroken = false

  init(_ file: SourceFile, _ log: LoadingLog) {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    body = start..<file.bytes.count
    guard Self.isFence(file, 1, from: start) else { return }
    let end = file.bytes.count
    guard let closing = (2..<max(file.lineCount + 1, 2)).first(where: { Self.isFence(file, $0) })
    else {
      log.report(.unclosed(SourceRange(file: file, bytes: start..<start + 3)))
      body = end..<end
      isBroken = true
      return
    }
    let first = file.offset(line: 2, column: 1)
    let last = file.lineRange(closing).lowerBound
    body = (closing < file.lineCount ? file.lineRange(closing + 1).lowerBound : end)..<end
    guard Self.holdsText(file.bytes[first..<last]) else { return }
    value = YAMLReader.read(file, first..<last, log)
    isBroken = value == nil
  }

  /// Whether a line is three hyphens, with nothing after them but blanks.
  private static func isFence(_ file: SourceFile, _ line: Int, from start: Int? = nil) -> Bool {
    let range = file.lineRange(line)
    let bytes = file.bytes[max(start ?? 0, range.lowerBound)..<range.upperBound]
    return bytes.starts(with: [0x2D, 0x2D, 0x2D])
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether any line holds more than blanks and a comment.
  private static func holdsText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      line.first { $0 != 0x20 && $0 != 0x09 }.map { $0 != 0x23 } ?? false
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, "the front matter has no closing '---' line", at: range,
      help: ["close it with a line of three hyphens"])
  }
}
