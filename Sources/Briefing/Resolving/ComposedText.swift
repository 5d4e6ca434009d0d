import CommonMark
import Diagnostics
import Templating

/// Composed Markdown, in which places lead back to the files they come from.
struct ComposedText: Sendable {
  let bytes: [UInt8]
  private let origins: OriginMap
  private let lines: SourceFile
  /// The last line that ends in a backslash.
  private let lastBackslash: Int?

  init(_ text: RenderedText) {
    bytes = text.bytes
    origins = text.origins
    let lines = SourceFile(path: "", bytes: text.bytes)
    self.lines = lines
    lastBackslash = (1...lines.lineCount).last { Self.endsInBackslash($0, of: lines) }
  }

  /// The place in a file that a person edits for a node that was parsed from this text.
  func origin(of node: Node) -> SourceRange? {
    let start = start(of: node)
    return origins.origin(of: lines.offset(line: start.line, column: max(start.column, 1)))
  }

  /// The bytes of a line that follow what belongs to the blocks around the node.
  func line(_ line: Int, inside node: Node) -> ArraySlice<UInt8> {
    lines.bytes[lines.lineRange(line)].dropFirst(indent(of: line, in: node))
  }

  /// Where the node starts.
  ///
  /// libcmark counts the columns of a further line as if it were indented like the first, goes on
  /// counting in the same line after a backslash at a line's end, and takes for the line of a link
  /// the one that it ends on.
  private func start(of node: Node) -> SourceLocation {
    let reported = SourceLocation(
      line: node.firstTextLine ?? node.startLine, column: node.startColumn)
    // A title that was set before a piece stands in a block of another text.
    guard !node.kind.isBlock, let block = node.ancestors.first(where: \.kind.isBlock),
      block.part == node.part
    else { return reported }
    let breaks = backslashBreaks(before: node, in: block)
    let line = reported.line + breaks.count
    guard line > block.startLine else { return reported }
    let joined = breaks.joined.map { lines.lineRange($0).count - indent(of: $0, in: block) + 1 }
    let column = reported.column - (block.startColumn - 1) - joined.reduce(0, +)
    return SourceLocation(line: line, column: indent(of: line, in: block) + column)
  }

  /// How many lines before the node end in a backslash, and those that directly precede its line.
  private func backslashBreaks(before node: Node, in block: Node) -> (count: Int, joined: [Int]) {
    var line = block.startLine
    var count = 0
    var joined: [Int] = []
    // Each node is asked for: to go through the block every time takes long in a long one.
    guard let lastBackslash, lastBackslash >= line else { return (count, joined) }
    for event in block.walk() where event.isEntering {
      if event.node == node { break }
      switch event.node.kind {
      case .lineBreak where Self.endsInBackslash(line, of: lines):
        count += 1
        joined.append(line)
        line += 1
      case .softBreak, .lineBreak:
        joined = []
        line += 1
      default: continue
      }
    }
    return (count, joined)
  }

  private static func endsInBackslash(_ line: Int, of lines: SourceFile) -> Bool {
    lines.bytes[lines.lineRange(line)].last == UInt8(ascii: "\\")
  }

  /// The bytes of a line that stand before the text of the block: marks of quotations and blanks.
  private func indent(of line: Int, in block: Node) -> Int {
    if line == block.startLine { return block.startColumn - 1 }
    var quotes = block.ancestors.count { $0.kind == .blockQuote }
    var count = 0
    for byte in lines.bytes[lines.lineRange(line)] {
      if byte == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
      } else if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") {
        break
      }
      count += 1
    }
    return count
  }
}

extension [ComposedText?] {
  /// The place in a file that a person edits for a node of a tree put together from these texts, or
  /// for the block around it.
  func origin(of node: Node) -> SourceRange? {
    for candidate in node.ancestors where candidate.startLine > 0 {
      guard let text = self[candidate.part] else { continue }
      if let range = text.origin(of: candidate) { return range }
    }
    return nil
  }
}

extension Node {
  /// The line on which the text of a link or image begins.
  fileprivate var firstTextLine: Int? {
    guard kind == .link || kind == .image, let line = firstChild?.startLine, line > 0 else {
      return nil
    }
    return line
  }
}
