import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// A link is a figure (`fact:`), a citation (`source:`) or a link.
  func resolveLink(_ node: Node) {
    let url = node.url ?? ""
    if let reference = scheme("fact:", of: url) {
      resolveMention(node, reference)
    } else if let reference = scheme("source:", of: url) {
      resolveCitation(node, SourceID(reference))
    } else if Node.isUnsafeURL(url) || !Self.isAllowed(url) {
      diagnostics.append(.unsafeLink(url, at: origin(of: node)))
    }
  }

  private func scheme(_ scheme: String, of url: String) -> String? {
    url.lowercased().hasPrefix(scheme) ? String(url.dropFirst(scheme.count)) : nil
  }

  /// Links may lead to the web or to a mailbox, or stay in the paper.
  private static func isAllowed(_ url: String) -> Bool {
    guard let colon = url.firstIndex(of: ":"),
      !url[..<colon].contains(where: { "/?#".contains($0) })
    else { return true }
    return ["http", "https", "mailto"].contains(url[..<colon].lowercased())
  }

  private func resolveMention(_ node: Node, _ reference: String) {
    let mentions = session.ledger.mentions
    guard let hash = reference.lastIndex(of: "#"),
      let number = Int(reference[reference.index(after: hash)...]),
      mentions.indices.contains(number - 1)
    else {
      diagnostics.append(.typedFact(node.plainText, at: origin(of: node)))
      return
    }
    let mention = mentions[number - 1]
    let place = mention.figure.place.map { "/\($0)" } ?? ""
    guard reference[..<hash] == "\(mention.figure.fact)\(place)",
      node.plainText == mention.printed, found.insert(number).inserted
    else {
      diagnostics.append(.typedFact(node.plainText, at: origin(of: node)))
      return
    }
    var anchor = node.replaceWithCustomInline(tag: register(.mention(mention)))
    if !mention.figure.verified {
      anchor = anchor.insertCustomInlineAfter(
        tag: register(.unverified(session.term("unverified"))))
    }
    addMark(at: anchor, note: notes.number(for: mention.figure))
  }

  private func resolveCitation(_ node: Node, _ id: SourceID) {
    guard let source = session.dossier.sources[id] else {
      diagnostics.append(.unknownSource(id, in: session.dossier, at: origin(of: node)))
      return
    }
    guard session.clock.admits(verified: source.consulted) else {
      diagnostics.append(.unreadSource(source, at: origin(of: node)))
      return
    }
    let anchor = node.replaceWithCustomInline(tag: register(.citation(id)))
    addMark(at: anchor, note: notes.number(for: source))
  }

  /// A heading carries no mark, but what it prints stands in the evidence and the sources.
  private func addMark(at anchor: Node, note: Int) {
    let block = anchor.ancestors.first { $0 != anchor && $0.kind.isBlock }
    guard block?.headingLevel == nil else { return }
    marks.append(PendingMark(anchor: anchor, block: block, note: note))
  }

  /// Puts the marks in. Of several marks for one note that follow one another in a paragraph, only
  /// the last stands: the figures of one table share it.
  func insertMarks() {
    for (index, mark) in marks.enumerated() {
      let next = index + 1 < marks.count ? marks[index + 1] : nil
      if let next, next.note == mark.note, next.block == mark.block { continue }
      let anchor = place(after: mark.anchor)
      _ = anchor.insertCustomInlineAfter(
        tag: register(.noteReference(number: mark.note, occurrence: 0)))
    }
  }

  /// Counts the references to each note in reading order, blocks included.
  func countReferences(below root: Node) {
    for event in root.walk() where event.isEntering {
      guard let tag = event.node.tag else { continue }
      switch elements[tag] {
      case .noteReference(let number, _):
        elements[tag] = .noteReference(number: number, occurrence: notes.refer(to: number))
      case .timeline(var timeline):
        for index in timeline.entries.indices {
          timeline.entries[index].occurrence = notes.refer(to: timeline.entries[index].note)
        }
        elements[tag] = .timeline(timeline)
      case .mention, .unverified, .citation, .anchor, .table, .chart, .sources, .factsAsOf:
        continue
      }
    }
  }

  /// The node after which the mark goes: behind a following punctuation mark where the language
  /// puts it there (English does, Spanish does not).
  private func place(after anchor: Node) -> Node {
    guard session.term("note-mark") == "after-punctuation", let next = anchor.next,
      next.kind == .text, let text = next.literal, let first = text.first,
      ".,;:".contains(first)
    else { return anchor }
    let punctuation = anchor.insertAfter(.text(String(first)))
    next.setLiteral(String(text.dropFirst()))
    return punctuation
  }
}

extension Diagnostic {
  fileprivate static func typedFact(_ text: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      "typed-fact", "'\(text)' is typed as a figure by hand", at: range,
      help: ["print it with a tag: {{facts.ID.value}}; 'demarche list facts' shows the tags"])
  }

  fileprivate static func unknownSource(
    _ id: SourceID, in dossier: Dossier, at range: SourceRange?
  ) -> Diagnostic {
    let near = Suggestion.question(
      for: id.description, in: dossier.sources.keys.map(\.description))
    return Diagnostic(
      "unknown-source", "unknown source '\(id)'\(near)", at: range,
      help: ["'demarche list sources' shows all sources"])
  }

  fileprivate static func unreadSource(_ source: Source, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      "unread-source", "source '\(source.id)' was never opened", at: range,
      notes: [Note("it is marked 'consulted: false' here", at: source.range)],
      help: ["cite a source that was read"])
  }

  fileprivate static func unsafeLink(_ url: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      "unsafe-link", "a link must not lead to '\(url)'", at: range,
      help: ["use http, https, mailto or a place in the paper"])
  }
}
