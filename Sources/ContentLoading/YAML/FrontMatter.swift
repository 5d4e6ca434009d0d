import Diagnostics

/// The head of a piece: the YAML between `---` lines at the very start of its file.
struct FrontMatter: Sendable {
  /// What the head holds, which may be no key at all; nothing when it could not be read.
  private(set) var value: YAMLValue?
  /// The first line behind the head.
  private(set) var nextLine: Int
  /// The line that opens the head.
  let place: SourceRange

  /// `isWording` tells of a line that it belongs behind the head, so that the head was not closed.
  init(_ file: SourceFile, _ log: LoadingLog, isWording: (Int) -> Bool) {
    place = SourceRange(file: file, bytes: file.lineRange(1))
    nextLine = 1
    let opening = Self.fence(file, 1)
    if opening != .proper { log.report(.missingHead(place)) }
    guard opening != .none else { return }
    nextLine = file.lineCount + 1
    for line in (2..<max(file.lineCount + 1, 2)) {
      if isWording(line) { break }
      let fence = Self.fence(file, line)
      guard fence != .none else { continue }
      let range = SourceRange(file: file, bytes: file.lineRange(line))
      if fence == .mistyped { log.report(.mistypedFence(range)) }
      nextLine = line + 1
      if opening == .proper, fence == .proper { read(file, before: line, log) }
      return
    }
    log.report(.unclosed(place))
  }

  private mutating func read(_ file: SourceFile, before line: Int, _ log: LoadingLog) {
    let range = file.offset(line: 2, column: 1)..<file.lineRange(line).lowerBound
    value =
      Self.holdsText(file.bytes[range])
      ? YAMLReader.read(file, range, log) : YAMLValue(content: .mapping([]), range: place)
  }

  private enum Fence {
    case proper
    /// Dashes of another kind or number, as editors make them of three hyphens.
    case mistyped
    case none
  }

  private static func fence(_ file: SourceFile, _ line: Int) -> Fence {
    var bytes = file.bytes[file.lineRange(line)]
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let text = bytes.last { !$0.isBlank } == nil ? [] : trimmedEnd(bytes)
    if Array(text) == [0x2D, 0x2D, 0x2D] { return .proper }
    let characters = String(decoding: text.drop(while: \.isBlank), as: UTF8.self).unicodeScalars
    let areDashes = characters.allSatisfy { "-‐‑‒–—―−".unicodeScalars.contains($0) }
    return areDashes && text.count > 1 ? .mistyped : .none
  }

  private static func trimmedEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes[...(bytes.lastIndex { !$0.isBlank } ?? bytes.startIndex)]
  }

  /// Whether any line holds more than blanks and a comment.
  private static func holdsText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      line.first { !$0.isBlank }.map { $0 != 0x23 } ?? false
    }
  }
}

extension Diagnostic {
  fileprivate static func missingHead(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingHead, "the file does not begin with a line '---'", at: range,
      help: ["write the head between two lines of three hyphens, before the first wording"])
  }

  fileprivate static func mistypedFence(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingHead, "a head is closed by a line of three hyphens, not by '\(range.text)'",
      at: range, help: ["write '---'"])
  }

  fileprivate static func unclosed(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingHead, "the head has no closing line '---'", at: range,
      help: ["close it with a line of three hyphens, before the first wording"])
  }
}
