import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// The scheme of the links that stand for pieces in composed Markdown.
  static let pieceScheme = "piece:"

  /// Sets a piece into the tree in the place of its link, and resolves it there.
  ///
  /// Nothing happens when the link is none of ours: somebody typed it.
  func resolvePiece(_ link: Node) -> Bool {
    guard let piece = piece(of: link), placed.insert(piece.number).inserted else { return false }
    let text = ComposedText(piece.composed.text)
    texts[piece.number] = text
    let document = Document(parsing: text.bytes, part: piece.number)
    guard isShallow(document) else { return true }
    document.withRoot { root in
      let nodes = root.walk().filter(\.isEntering).map(\.node).dropFirst()
      checkFences(among: Array(nodes), of: text)
      guard !isEmpty(root, piece.composed) else { return }
      if place(Array(root.children), of: piece.composed, at: link) {
        resolve(Array(nodes))
      } else {
        isWhole = false
      }
    }
    return true
  }

  /// The recorded piece that a link stands for: it comes from the tag that printed the piece.
  private func piece(of link: Node) -> (number: Int, composed: ComposedPiece)? {
    guard let url = link.url, url.hasPrefix(Self.pieceScheme),
      let number = Int(url.dropFirst(Self.pieceScheme.count)),
      session.pieces.indices.contains(number - 1), link.firstChild == nil,
      session.pieces[number - 1].tag == origin(of: link)
    else { return nil }
    return (number, session.pieces[number - 1])
  }

  /// The piece that a node was parsed from; nothing of the body of the document type.
  func piece(around node: Node) -> PieceID? {
    let index = node.part - 1
    return session.pieces.indices.contains(index) ? session.pieces[index].id : nil
  }

  /// Every piece that was composed stands in the paper.
  func reportLostPieces() {
    for (index, piece) in session.pieces.enumerated() where !placed.contains(index + 1) {
      diagnostics.append(.lostPiece(piece))
      isWhole = false
    }
  }

  private func isEmpty(_ root: Node, _ piece: ComposedPiece) -> Bool {
    let prints = root.walk().contains { event in
      event.node.kind == .codeBlock && BlockRequest.name(in: event.node.fenceInfo ?? "") != nil
    }
    let text = root.plainText
    guard !prints, !text.holdsLetterOrDigit else { return false }
    diagnostics.append(.emptyPiece(piece, isBlank: text.showsNothing))
    isWhole = false
    return true
  }

  private func place(_ blocks: [Node], of piece: ComposedPiece, at link: Node) -> Bool {
    switch piece.placement {
    case .line:
      guard let line = blocks.first, blocks.count == 1, line.kind == .paragraph,
        !line.children.contains(where: { $0.kind == .softBreak || $0.kind == .lineBreak })
      else {
        diagnostics.append(.notOneLine(piece, at: blocks.first.flatMap(origin) ?? piece.range))
        return false
      }
      for inline in line.children { link.insertBefore(moving: inline) }
      link.unlinkAndFree()
      return true
    case .blocks:
      guard let paragraph = link.parent, paragraph.kind == .paragraph, link.next == nil else {
        diagnostics.append(.misplacedPiece(piece))
        return false
      }
      place(blocks, insteadOf: link, endingIn: paragraph)
      return true
    }
  }

  /// What stands before the piece in its paragraph is the start of its first paragraph, or, when it
  /// begins with another block, a paragraph of its own.
  private func place(_ blocks: [Node], insteadOf link: Node, endingIn paragraph: Node) {
    let before = paragraph.children.filter { $0 != link }
    if let first = blocks.first, first.kind == .paragraph {
      for inline in before.reversed() { first.prependChild(moving: inline) }
      for block in blocks { paragraph.insertBefore(moving: block) }
    } else {
      for block in blocks.reversed() { paragraph.insertAfter(moving: block) }
    }
    if !blocks.followTightly { paragraph.loosenList() }
    link.unlinkAndFree()
    guard let last = paragraph.lastChild else { return paragraph.unlinkAndFree() }
    last.trimEnd()
  }
}

extension [Node] {
  /// Whether Markdown needs no blank line among the blocks behind a paragraph: that is so of one list
  /// which may end a paragraph, and of nothing else.
  fileprivate var followTightly: Bool {
    let further = first?.kind == .paragraph ? dropFirst() : self[...]
    guard let list = further.first else { return true }
    guard further.count == 1, let style = list.listStyle, list.firstChild?.firstChild != nil else {
      return false
    }
    return style.marker == .bullet || style.marker == .ordered(start: 1)
  }
}

extension Node {
  /// Sets the paragraphs of the list around an item's block with space around them.
  func loosenList() {
    guard let list = parent?.parent, list.listStyle?.isTight == true else { return }
    list.loosen()
  }

  /// Takes away white space at the end of text.
  fileprivate func trimEnd() {
    guard kind == .text, var text = literal else { return }
    while text.last?.isWhitespace == true { text.removeLast() }
    if text.isEmpty { unlinkAndFree() } else { setLiteral(text) }
  }
}

extension Diagnostic {
  fileprivate static func emptyPiece(_ piece: ComposedPiece, isBlank: Bool) -> Diagnostic {
    Diagnostic(
      .emptyPiece, "\(piece.name) prints \(isBlank ? "nothing" : "no letter or digit") here",
      at: piece.range, notes: [Note("it is printed here", at: piece.tag)],
      help: [
        isBlank
          ? "write what holds for every subject it is for, or narrow its 'for'"
          : "a text needs a letter or a digit"
      ])
  }

  fileprivate static func notOneLine(_ piece: ComposedPiece, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notOneLine, "\(piece.name) is one line of text and no other block", at: range,
      help: ["write it as plain words on one line, without '#', '-', '>' or '1.' before them"])
  }

  fileprivate static func misplacedPiece(_ piece: ComposedPiece) -> Diagnostic {
    Diagnostic(
      .misplacedPiece, "\(piece.name) may hold several paragraphs and must end its line",
      at: piece.tag,
      help: ["put the tag on a line of its own or behind a title, with nothing after it"])
  }

  fileprivate static func lostPiece(_ piece: ComposedPiece) -> Diagnostic {
    Diagnostic(
      .lostPiece, "\(piece.name) does not come out in the paper", at: piece.tag,
      help: ["take the tag out of code, out of links and from behind '!'"])
  }
}
