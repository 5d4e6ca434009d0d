import CCmark

extension Node {
  /// The kinds of nodes, by their CommonMark names.
  package enum Kind: Sendable, Hashable {
    case document, blockQuote, item, codeBlock, htmlBlock, customBlock, paragraph
    case list(ListStyle)
    /// A heading; the level is 1 to 6.
    case heading(level: Int)
    case thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image

    /// Whether nodes of this kind never have children, so that a walk enters but never exits them.
    package var isLeaf: Bool {
      switch self {
      case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code,
        .htmlInline:
        true
      case .document, .blockQuote, .list, .item, .customBlock, .paragraph, .heading,
        .customInline, .emphasis, .strong, .link, .image:
        false
      }
    }

    /// Whether nodes of this kind are blocks rather than inlines.
    package var isBlock: Bool {
      switch self {
      case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .customBlock, .paragraph,
        .heading, .thematicBreak:
        true
      case .text, .softBreak, .lineBreak, .code, .htmlInline, .customInline, .emphasis, .strong,
        .link, .image:
        false
      }
    }
  }

  /// What the node is.
  package var kind: Kind {
    let type = cmark_node_get_type(pointer)
    switch type {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST: return .list(storedListStyle)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: return .customBlock
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_CUSTOM_INLINE: return .customInline
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    default: preconditionFailure("libcmark 0.30 has no node type \(type.rawValue)")
    }
  }

  /// The level of a heading, 1 to 6; nil for other nodes.
  package var headingLevel: Int? {
    guard case .heading(let level) = kind else { return nil }
    return level
  }

  /// Marker and spacing of a list; nil for other nodes.
  package var listStyle: ListStyle? {
    guard case .list(let style) = kind else { return nil }
    return style
  }

  private var storedListStyle: ListStyle {
    let isOrdered = cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    return ListStyle(
      isOrdered ? .ordered(start: Int(cmark_node_get_list_start(pointer))) : .bullet,
      isTight: cmark_node_get_list_tight(pointer) != 0)
  }
}
