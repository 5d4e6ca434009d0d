import CommonMark
import Diagnostics
import DossierModel
import Templating

/// Turns composed Markdown into a resolved tree: figures, citations and data blocks become custom
/// nodes, notes are numbered, the evidence is completed.
///
/// One resolver serves one edition.
final class Resolver {
  let session: Session
  /// The body, then the pieces by number: what a node was parsed from.
  var texts: [ComposedText?]
  var diagnostics: [Diagnostic] = []
  var elements: [Element] = []
  /// By index, where data blocks stood: a custom node has no position.
  var places: [Int: SourceRange] = [:]
  var notes: NoteRegister
  /// Numbers of the mentions that were found in the tree.
  var found: Set<Int> = []
  /// Numbers of the pieces that stand in the tree.
  var placed: Set<Int> = []
  /// Whether every piece so far stands in the tree; else what depends on all would only repeat it.
  var isWhole = true
  /// Links into the paper, which are looked at when all of it is there.
  var anchorLinks: [Node] = []
  /// What sums up the paper is made when everything else is known.
  private var waiting: [Node] = []
  /// Where note references go, once it is known which of them stand side by side.
  var marks: [PendingMark] = []

  /// A reference to a note that waits for its place: in the text, or in an entry of a timeline.
  struct PendingMark {
    enum Place {
      case after(Node)
      case entry(Int, ofTimeline: Int)
    }

    var place: Place
    var note: Int
  }

  init(session: Session, composed: RenderedText) {
    self.session = session
    texts = [ComposedText(composed)] + session.pieces.map { _ in nil }
    notes = NoteRegister(session: session)
  }

  func resolve() -> Diagnosed<Brief?> {
    guard let body = texts[0] else { return Diagnosed(nil) }
    let document = Document(parsing: body.bytes)
    guard isShallow(document) else { return Diagnosed(nil, diagnostics) }
    let title = document.withRoot { root in
      let nodes = root.walk().filter(\.isEntering).map(\.node)
      checkFences(among: nodes, of: body)
      resolve(nodes)
      for node in waiting { resolveBlock(node) }
      reportLostPieces()
      if isWhole {
        reportUnknownAnchors(below: root)
        reportLostMentions(below: root)
        reportCitationsLeft(below: root)
        checkOutline(below: root)
        reportDisagreements()
      }
      insertMarks()
      anchorHeadings(below: root)
      root.joinTexts()
      return root.walk().lazy.map(\.node).first { $0.headingLevel == 1 }?.plainText
    }
    guard isShallow(document) else { return Diagnosed(nil, diagnostics) }
    if title == nil, session.edition.type.requires(.title) {
      diagnostics.append(.noTitle(session.edition))
    }
    let evidence = Evidence(
      mentions: session.ledger.mentions, sources: notes.cited, pieces: session.ledger.chosen,
      omissions: session.ledger.omissions, positions: session.ledger.positions,
      presumed: session.ledger.presumed, excused: session.ledger.printedAndExcused,
      consulted: consulted, currentSeries: currentSeries)
    let brief = Brief(
      edition: session.edition, document: document, elements: elements, notes: notes.notes,
      title: title, untitled: session.untitled, evidence: evidence, texts: texts, places: places)
    return Diagnosed(brief, diagnostics)
  }

  func origin(of node: Node) -> SourceRange? { texts.origin(of: node) }

  /// The index that a custom node carries.
  func register(_ element: Element) -> Int {
    elements.append(element)
    return elements.count - 1
  }

  /// Resolves nodes in reading order; each may be replaced.
  func resolve(_ nodes: [Node]) {
    for node in nodes {
      switch node.kind {
      case .link: resolveLink(node)
      case .codeBlock:
        if isLast(node) { waiting.append(node) } else { resolveBlock(node) }
      case .htmlBlock, .htmlInline: diagnostics.append(.rawHTML(at: origin(of: node)))
      case .image:
        // After '!' a figure reads as an image: that it is lost says more.
        if !isMention(node) { diagnostics.append(.image(at: origin(of: node))) }
      case .document, .blockQuote, .list, .item, .customBlock, .paragraph, .heading,
        .thematicBreak, .text, .softBreak, .lineBreak, .code, .customInline, .emphasis, .strong:
        continue
      }
    }
  }

  private func isLast(_ node: Node) -> Bool {
    BlockRequest.name(in: node.fenceInfo ?? "").map { $0 == .sources || $0 == .dataSpan } ?? false
  }

  private func anchorHeadings(below root: Node) {
    var number = 0
    for event in root.walk() where event.isEntering && event.node.headingLevel != nil {
      number += 1
      _ = event.node.wrapChildrenInCustomInline(tag: register(.anchor("s\(number)")))
    }
  }

  /// The sources cited, then those beside them that say the same.
  private var consulted: [Source] {
    let also = session.ledger.mentions.compactMap(\.figure).flatMap(\.also)
    return (notes.cited + also).unique().compactMap(session.content.source)
  }

  /// The oldest and the newest date among the current series used.
  var currentSeries: ClosedRange<CalendarDate>? {
    let ends = session.ledger.mentions.compactMap(\.figure).filter(\.isCurrent).map(\.moment.end)
    guard let first = ends.min(), let last = ends.max() else { return nil }
    return first...last
  }
}

extension Session {
  /// What metadata call a paper that has no title: “Note verbale: Costa Rica”.
  fileprivate var untitled: String {
    let type = edition.type.name[language.id] ?? edition.type.id.description
    return "\(type): \(name(of: edition.subject.id))"
  }
}

extension Diagnostic {
  fileprivate static func noTitle(_ edition: Edition) -> Diagnostic {
    Diagnostic(
      .noTitle, "document type '\(edition.type.id)' prints no title", at: edition.type.range,
      help: [
        "begin its body with '# {{>*opening.title}}', or do not require 'title' under its 'parts'"
      ])
  }

  fileprivate static func rawHTML(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .rawHTML, "raw HTML cannot be printed in every format", at: range,
      help: ["write it as Markdown, or escape '<' as '\\<'"])
  }

  fileprivate static func image(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .image, "an image cannot be part of a self-contained paper", at: range,
      help: ["describe it, or escape '!' as '\\!' where a link was meant"])
  }
}
