import Briefing
import CommonMark

/// Pieces of HTML that several elements share.
enum HTMLMarkup {
  static func inline(_ pieces: [TextPiece]) -> [HTMLNode] {
    pieces.map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .link(let text, let url):
        Node.isUnsafeURL(url) ? .text(text) : .element("a", [.init("href", url)], text: text)
      }
    }
  }

  static func source(_ pieces: [TextPiece]) -> HTMLNode {
    .element("p", [.init("class", "figure-source")], inline(pieces))
  }

  /// A text with the mark of what was not verified.
  static func cell(_ text: String, _ isUnverified: Bool, _ brief: Brief) -> [HTMLNode] {
    guard isUnverified else { return [.text(text)] }
    return [
      .text(text + " "),
      .element("span", [.init("class", "unverified")], text: "[\(brief.term("unverified"))]"),
    ]
  }

  /// `ref-3`, and `ref-3-2` for the second reference to the same note.
  static func referenceID(_ number: Int, _ occurrence: Int) -> String {
    occurrence > 1 ? "ref-\(number)-\(occurrence)" : "ref-\(number)"
  }
}
