import Briefing
import CommonMark

/// The names of all kinds: a new case does not compile until it is named here, and then the tests
/// ask every format for it.
enum Kinds {
  static let ofElements: Set<String> = [
    "mention", "unverified", "noteReference", "citation", "anchor", "table", "chart", "timeline",
    "sources", "dataSpan",
  ]

  static func name(_ element: Element) -> String {
    switch element {
    case .mention: "mention"
    case .unverified: "unverified"
    case .noteReference: "noteReference"
    case .citation: "citation"
    case .anchor: "anchor"
    case .table: "table"
    case .chart: "chart"
    case .timeline: "timeline"
    case .sources: "sources"
    case .dataSpan: "dataSpan"
    }
  }

  /// Raw HTML and images are refused before anything is rendered.
  static let ofNodes: Set<String> = [
    "document", "blockQuote", "item", "codeBlock", "customBlock", "paragraph", "list", "heading",
    "thematicBreak", "text", "softBreak", "lineBreak", "code", "customInline", "emphasis", "strong",
    "link",
  ]

  static func name(_ kind: Node.Kind) -> String {
    switch kind {
    case .document: "document"
    case .blockQuote: "blockQuote"
    case .item: "item"
    case .codeBlock: "codeBlock"
    case .htmlBlock: "htmlBlock"
    case .customBlock: "customBlock"
    case .paragraph: "paragraph"
    case .list: "list"
    case .heading: "heading"
    case .thematicBreak: "thematicBreak"
    case .text: "text"
    case .softBreak: "softBreak"
    case .lineBreak: "lineBreak"
    case .code: "code"
    case .htmlInline: "htmlInline"
    case .customInline: "customInline"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .link: "link"
    case .image: "image"
    }
  }
}
