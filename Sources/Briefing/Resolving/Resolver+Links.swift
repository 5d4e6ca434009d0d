import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// A link is a figure (`fact:`), a status (`status:`), a citation (`source:`) or a link.
  func resolveLink(_ node: Node) {
    let url = node.url ?? ""
    if isMentionAddress(url) {
      resolveMention(node, url)
    } else if let reference = scheme("source:", of: url) {
      resolveCitation(node, SourceID(reference))
    } else if resolvePiece(node) {
      return
    } else if let finding = addressFinding(node) {
      diagnostics.append(finding)
    }
  }

  private func scheme(_ scheme: String, of url: String) -> String? {
    url.lowercased().hasPrefix(scheme) ? String(url.dropFirst(scheme.count)) : nil
  }

  /// Whether an image is a figure that stands after '!'.
  func isMention(_ image: Node) -> Bool {
    mention(image.url ?? "", printing: image.plainText) != nil
  }

  private func isMentionAddress(_ url: String) -> Bool {
    ["fact:", "status:"].contains { scheme($0, of: url) != nil }
  }

  /// The recorded mention that an address such as `fact:people/XA#3` names, if it printed `text`.
  private func mention(_ reference: String, printing text: String) -> Mention? {
    let mentions = session.ledger.mentions
    guard let hash = reference.lastIndex(of: "#"),
      let number = Int(reference[reference.index(after: hash)...]),
      mentions.indices.contains(number - 1)
    else { return nil }
    let mention = mentions[number - 1]
    return reference[..<hash] == mention.address && text == mention.printed ? mention : nil
  }

  private func resolveMention(_ node: Node, _ reference: String) {
    let place = origin(of: node)
    guard let mention = mention(reference, printing: node.plainText),
      !isTyped(mention, at: place), found.insert(mention.number).inserted
    else {
      let isStatus = scheme("status:", of: reference) != nil
      diagnostics.append(.typedFact(node.plainText, isStatus: isStatus, at: place))
      return
    }
    session.ledger.place(mention.number, in: piece(around: node))
    var anchor = node.replaceWithCustomInline(tag: register(.mention(mention)))
    if !mention.isVerified {
      anchor = anchor.insertCustomInlineAfter(
        tag: register(.unverified(session.term("unverified"))))
    }
    addMark(at: anchor, citing: mention.sources) { notes in
      switch mention.content {
      case .figure(let figure, _): notes.number(for: figure)
      case .status(let status, _): notes.number(for: status)
      }
    }
  }

  /// Whether the link is a copy: it stands elsewhere than the tag, in a line with such a link.
  private func isTyped(_ mention: Mention, at place: SourceRange?) -> Bool {
    guard let place, place != mention.range else { return false }
    let line = place.file.line(place.start.line).lowercased()
    return line.contains("fact:") || line.contains("status:")
  }

  private func resolveCitation(_ node: Node, _ id: SourceID) {
    guard let source = session.content.source(id) else {
      diagnostics.append(.unknownSource(id, in: session.content.catalog, at: origin(of: node)))
      return
    }
    guard session.clock.admits(verified: source.consulted) else {
      diagnostics.append(.unreadSource(source, at: origin(of: node)))
      return
    }
    guard !session.clock.isBefore(source) else {
      diagnostics.append(.sourceAfterPaper(source, session.clock.asOf, at: origin(of: node)))
      return
    }
    // Without any words it is a note alone.
    guard
      node.firstChild == nil
        || !node.plainText.unicodeScalars.allSatisfy({
          $0 == "\n" || $0.properties.generalCategory == .spaceSeparator
        })
    else {
      diagnostics.append(.blankCitation(id, at: origin(of: node)))
      return
    }
    let anchor = node.replaceWithCustomInline(tag: register(.citation(id)))
    addMark(at: anchor, citing: [id]) { $0.number(for: source) }
  }

  /// A heading carries no mark, but what it prints stands in the evidence and the sources.
  private func addMark(
    at anchor: Node, citing sources: [SourceID], note: (inout NoteRegister) -> Int
  ) {
    guard anchor.block?.headingLevel == nil else { return notes.cite(sources) }
    marks.append(PendingMark(place: .after(anchor), note: note(&notes)))
  }

  /// Puts the marks in.
  ///
  /// Of several marks for one note that follow one another in a paragraph, only the last stands:
  /// the figures of one table share it.
  func insertMarks() {
    for (index, mark) in marks.enumerated() {
      switch mark.place {
      case .entry(let entry, let timeline):
        elements[timeline].count(notes.refer(to: mark.note), inEntry: entry)
      case .after(let anchor):
        if index + 1 < marks.count, marks[index + 1].note == mark.note,
          case .after(let following) = marks[index + 1].place,
          following.block == anchor.block
        {
          continue
        }
        let last = place(after: anchor)
        let occurrence = notes.refer(to: mark.note)
        _ = last.insertCustomInlineAfter(
          tag: register(.noteReference(number: mark.note, occurrence: occurrence)))
      }
    }
  }

  /// The node after which the mark goes: behind a following punctuation mark where the language
  /// puts it there (English does, Spanish does not), also when emphasis ends in between.
  private func place(after anchor: Node) -> Node {
    var last = anchor
    while last.next == nil, let parent = last.parent,
      parent.kind == .emphasis || parent.kind == .strong
    {
      last = parent
    }
    guard session.term("note-mark") == "after-punctuation", let next = last.next,
      next.kind == .text, let text = next.literal, let first = text.first,
      ".,;:".contains(first)
    else { return anchor }
    guard text.count > 1 else { return next }
    let punctuation = last.insertAfter(.text(String(first)))
    next.setLiteral(String(text.dropFirst()))
    return punctuation
  }
}

extension Node {
  /// The block that an inline stands in.
  fileprivate var block: Node? { ancestors.first { $0.kind.isBlock } }
}

extension Element {
  /// Sets which reference to its note an entry of a timeline makes.
  fileprivate mutating func count(_ occurrence: Int, inEntry index: Int) {
    guard case .timeline(var timeline) = self else { return }
    timeline.entries[index].occurrence = occurrence
    self = .timeline(timeline)
  }
}

extension Diagnostic {
  fileprivate static func typedFact(
    _ text: String, isStatus: Bool, at range: SourceRange?
  ) -> Diagnostic {
    let (kind, tag, list) =
      isStatus
      ? ("status", "{{status.ID.state}}", "status") : ("figure", "{{facts.ID.value}}", "facts")
    return Diagnostic(
      .typedFact, "'\(text)' is typed as a \(kind) by hand", at: range,
      help: ["print it with a tag: \(tag); 'demarche list \(list)' shows the tags"])
  }

  fileprivate static func unknownSource(
    _ id: SourceID, in catalog: any Catalog, at range: SourceRange?
  ) -> Diagnostic {
    let near = Suggestion.question(
      for: id.description, in: catalog.names(of: .source))
    return Diagnostic(
      .unknownSource, "unknown source '\(id)'\(near)", at: range,
      help: ["'demarche list sources' shows all sources"])
  }

  fileprivate static func blankCitation(_ id: SourceID, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .emptyLink, "a citation of '\(id)' has blanks in the place of words", at: range,
      help: [
        "write between the brackets what was said, or nothing for the note alone: [](source:\(id))"
      ])
  }

  fileprivate static func sourceAfterPaper(
    _ source: Source, _ day: CalendarDate, at range: SourceRange?
  ) -> Diagnostic {
    let date = source.date?.description ?? ""
    return Diagnostic(
      .sourceAfterPaper, "source '\(source.id)' is of \(date), and the paper of \(day)", at: range,
      notes: [Note("its date stands here", at: source.range)],
      help: [
        "cite what was public on \(day), or begin the 'valid' of the piece on \(date)",
        "behind a figure that was public by then a later source may stand: its note says so",
      ])
  }

  fileprivate static func unreadSource(_ source: Source, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .unreadSource, "source '\(source.id)' was never opened", at: range,
      notes: [Note("it is marked 'consulted: false' here", at: source.range)],
      help: ["cite a source that was read"])
  }
}
