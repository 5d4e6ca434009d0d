import Briefing
import CommonMark
import DossierModel

/// Writes in one of libcmark's formats what CommonMark lacks: figures, notes, tables, charts.
protocol Dialect: Sendable {
  /// The format that the dialect belongs to.
  var format: OutputFormat { get }

  /// What stands before and after the children of a custom node, in the syntax of the format.
  func text(of element: Element, at node: Node, in brief: Brief) -> (enter: String, exit: String)

  /// What follows the text: notes, where the format prints them at the end.
  func trailer(of brief: Brief) -> String
}

extension Dialect {
  /// The body of the brief: libcmark writes the tree, the dialect its custom nodes.
  func body(of brief: Brief) -> [UInt8] {
    brief.document.withRoot { root in
      for event in root.walk() where event.isEntering {
        guard let tag = event.node.tag else { continue }
        let (enter, exit) = text(of: brief.elements[tag], at: event.node, in: brief)
        event.node.setRenderedText(onEnter: enter, onExit: exit)
      }
    }
    return brief.document.render(format) + Array(trailer(of: brief).utf8)
  }
}

extension Node {
  /// Whether another note mark stands directly before this one, so that their numbers would run together.
  func followsNote(in brief: Brief) -> Bool {
    guard let tag = previous?.tag, case .noteReference = brief.elements[tag] else { return false }
    return true
  }
}

extension Brief {
  /// A term of the language of the brief.
  func term(_ key: String) -> String { language.terms[key]?.value ?? key }

  /// `Note 3`, for readers who cannot see the raised number.
  func noteName(_ number: Int) -> String { "\(term("note")) \(number)" }
}
