import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// A paper has one title, and its headings go down one level at a time; those of a piece stand
  /// below the heading that the body gives it.
  func checkOutline(below root: Node) {
    var outline = Outline()
    var faults: [Diagnostic] = []
    let headings = root.walk().filter(\.isEntering).map(\.node).filter { $0.headingLevel != nil }
    let type = session.edition.type
    for heading in headings {
      let level = heading.headingLevel ?? 0
      if level == 1, type.forbids(.title) {
        faults.append(.forbiddenTitle(in: type, at: origin(of: heading)))
      } else if let fault = outline.fault(of: heading, level) {
        faults.append(.headingLevel(fault, at: origin(of: heading)))
      }
    }
    if let first = headings.first, !type.requires(.title),
      !headings.contains(where: { $0.headingLevel == 1 })
    {
      faults.append(.headingWithoutTitle(at: origin(of: first)))
    }
    diagnostics += faults
    if faults.isEmpty { checkSections(below: root) }
  }

  /// Below a heading stands something before the next of its level, or of a higher one; below that
  /// of a piece something of the same piece.
  private func checkSections(below root: Node) {
    let blocks = root.children.filter { $0.kind != .thematicBreak }
    for (index, block) in blocks.enumerated() {
      guard let level = block.headingLevel else { continue }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      if let next, (next.headingLevel ?? .max) > level, !next.isOfOtherPiece(than: block) {
        continue
      }
      diagnostics.append(.emptySection(at: origin(of: block)))
    }
  }

  /// What opens in a text closes there: a fence without an end would swallow what follows it.
  func checkFences(among nodes: [Node], of text: ComposedText) {
    for node in nodes where node.kind == .codeBlock {
      guard let fence = Fence(text.line(node.startLine, inside: node)), fence.opens(node, text),
        !fence.isClosed(by: text.line(node.endLine, inside: node), at: node)
      else { continue }
      diagnostics.append(.unclosedFence("\(fence)", at: origin(of: node)))
    }
  }
}

/// The headings met so far.
private struct Outline {
  /// The level of the last heading; 0 before the first.
  private var last = 0
  /// The level of the last heading that the body has.
  private var given = 0
  private var hasTitle = false

  /// What is wrong with the next heading.
  mutating func fault(of heading: Node, _ level: Int) -> String? {
    let isGiven = heading.part == 0
    defer {
      last = level
      if isGiven { given = level }
      if level == 1 { hasTitle = true }
    }
    if heading.ancestors.dropFirst().contains(where: \.isQuoteOrItem) {
      return "a heading cannot stand in a quotation or a list"
    }
    if heading.plainText.allSatisfy(\.isWhitespace) { return "a heading has no text" }
    if level == 1 && (hasTitle || !isGiven) { return "a paper has one title, its first heading" }
    if !isGiven && level <= given {
      return "a heading of level \(level) would end the part of level \(given) that it stands in"
    }
    if hasTitle && level > last + 1 {
      return "a heading of level \(level) cannot follow one of level \(last)"
    }
    return nil
  }
}

extension Node {
  fileprivate var isQuoteOrItem: Bool { kind == .blockQuote || kind == .item }

  /// Whether this follows a piece that the heading ends; what stands for data is of no part.
  fileprivate func isOfOtherPiece(than heading: Node) -> Bool {
    heading.part != 0 && kind != .customBlock && part != heading.part
  }
}

/// The marks that open a fenced code block.
private struct Fence: CustomStringConvertible {
  let mark: UInt8
  let count: Int

  /// The marks at the start of a line; nil when there are fewer than three.
  init?(_ line: ArraySlice<UInt8>) {
    guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    self.mark = mark
    count = line.prefix { $0 == mark }.count
    if count < 3 { return nil }
  }

  var description: String { String(repeating: Character(Unicode.Scalar(mark)), count: count) }

  /// Whether the line is a fence, and not the first line of code that only looks like one.
  func opens(_ code: Node, _ text: ComposedText) -> Bool {
    guard code.fenceInfo?.isEmpty != false else { return true }
    let line = String(decoding: text.line(code.startLine, inside: code), as: UTF8.self)
    let literal = code.literal ?? ""
    let first = literal.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
    return line.split(whereSeparator: \.isWhitespace) != first.split(whereSeparator: \.isWhitespace)
  }

  func isClosed(by line: ArraySlice<UInt8>, at code: Node) -> Bool {
    guard code.endLine > code.startLine, let end = Fence(line) else { return false }
    return end.mark == mark && end.count >= count
      && line.dropFirst(end.count).allSatisfy { $0 == UInt8(ascii: " ") || $0 < 0x20 }
  }
}

extension Diagnostic {
  fileprivate static func headingLevel(_ fault: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .headingLevel, fault, at: range,
      help: [
        "a line under words made of '=' or '-' makes them a heading too; leave a blank line between"
      ])
  }

  /// PDF/UA does not begin below level one, and no reader could tell what the heading belongs to.
  fileprivate static func headingWithoutTitle(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .headingLevel, "a paper without a title has no headings", at: range,
      help: ["set the words in bold, or print a title above: '# {{>*opening.title}}'"])
  }

  fileprivate static func emptySection(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .emptySection, "nothing stands below this heading", at: range,
      help: [
        "write what belongs there, or print the heading only with it: "
          + "{{#opening.effect}} … {{/opening.effect}}"
      ])
  }

  fileprivate static func unclosedFence(_ fence: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unclosedFence, "the fence '\(fence)' is not closed", at: range,
      help: ["end the block with a line '\(fence)'"])
  }
}
