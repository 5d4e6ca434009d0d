import Briefing
import CommonMark
import Diagnostics
import DossierModel

/// Where the parts of a Typst body come from.
struct TypstMarks {
  struct Mark {
    /// The byte of the body at which the part begins.
    var offset: Int
    var origin: Origin
    /// The words, where the part is nothing but words.
    var words: String?
    /// The innermost paragraph, heading or block it stands in, counted.
    var block: Int
    var isHeading: Bool
  }

  enum Origin {
    /// A place in prose or in a template.
    case text(SourceRange)
    /// An entry of the list of sources.
    case source(SourceID)
  }

  /// In the order of the body.
  private(set) var all: [Mark] = []
  private var block = 0
  private var isHeading = false

  /// Notes that a node begins at a byte of the body.
  mutating func add(_ node: Node, of brief: Brief, at offset: Int) {
    switch node.kind {
    case .paragraph, .codeBlock, .thematicBreak, .htmlBlock, .customBlock:
      block += 1
      isHeading = false
    case .heading:
      block += 1
      isHeading = true
    // Their words have places of their own; an anchor or a note mark has none.
    case .document, .blockQuote, .list, .item, .customInline: return
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image:
      break
    }
    guard let origin = brief.origin(of: node) else { return }
    let words = node.kind == .text ? node.literal : nil
    all.append(
      Mark(
        offset: offset, origin: .text(origin), words: words, block: block, isHeading: isHeading))
  }

  /// Notes that an entry of the list of sources begins at a byte of the body.
  mutating func add(_ source: SourceID, at offset: Int) {
    all.append(Mark(offset: offset, origin: .source(source), block: block, isHeading: false))
  }
}
