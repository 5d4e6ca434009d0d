import CommonMark
import Diagnostics
import DossierModel

extension Resolver {
  /// Every recorded figure comes out once, and not between the brackets of what was to be a link.
  func reportLostMentions(below root: Node) {
    let bracketed = mentionsInBrokenLinks(below: root)
    for mention in session.ledger.mentions where !mention.isInBlock {
      guard found.contains(mention.number), !bracketed.contains(mention.number) else {
        diagnostics.append(.lostMention(mention))
        continue
      }
    }
  }

  /// The figures between brackets that parentheses or another link follow.
  ///
  /// Links do not nest: of a link around a figure only the figure lives, and the rest is text.
  private func mentionsInBrokenLinks(below root: Node) -> Set<Int> {
    var lost: Set<Int> = []
    for event in root.walk() where event.isEntering {
      guard event.node.kind == .paragraph || event.node.headingLevel != nil else { continue }
      var brackets = OpenBrackets()
      for inline in event.node.walk() where inline.isEntering {
        let node = inline.node
        if node.kind == .text {
          brackets.read(node.literal ?? "", beforeLink: node.next?.kind == .link)
        } else if let tag = node.tag, case .mention(let mention) = elements[tag] {
          brackets.add(mention.number)
        }
      }
      lost.formUnion(brackets.lost)
    }
    return lost
  }
}

/// Brackets in text that are not closed yet, each with the figures after it.
private struct OpenBrackets {
  private var open: [[Int]] = []
  private(set) var lost: Set<Int> = []

  mutating func add(_ number: Int) {
    if !open.isEmpty { open[open.count - 1].append(number) }
  }

  mutating func read(_ text: String, beforeLink: Bool) {
    var bytes = text.utf8.makeIterator()
    var byte = bytes.next()
    while let current = byte {
      byte = bytes.next()
      if current == UInt8(ascii: "[") {
        open.append([])
      } else if current == UInt8(ascii: "]"), let numbers = open.popLast() {
        if byte == UInt8(ascii: "(") || (byte == nil && beforeLink) {
          lost.formUnion(numbers)
        } else {
          for number in numbers { add(number) }
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func lostMention(_ mention: Mention) -> Diagnostic {
    Diagnostic(
      .lostMention,
      "\(mention.kind) '\(mention.printed)' of '\(mention.subject)' does not come out as a \(mention.kind)",
      at: mention.range,
      help: [
        "a \(mention.kind) cannot stand inside a link, a citation or code, nor directly after '!'; "
          + "put it beside them"
      ])
  }
}
