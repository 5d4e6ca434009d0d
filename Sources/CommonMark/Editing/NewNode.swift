import CCmark

/// A node to be built and put into a tree.
///
/// Raw HTML cannot be built: nothing that reaches an output is written without escaping, except
/// the texts of custom nodes.
package enum NewNode: Sendable, Hashable {
  case paragraph
  /// A heading of level 1 to 6.
  case heading(level: Int)
  case blockQuote, item, thematicBreak
  case list(ListStyle)
  case codeBlock(info: String, literal: String)
  case softBreak, lineBreak, emphasis, strong
  case text(String)
  case code(String)
  case link(url: String, title: String)
  case image(url: String, title: String)
  case customInline(tag: Int)
  case customBlock(tag: Int)

  /// The node, owned by the caller until it is put into a tree.
  func make() -> Node {
    guard let pointer = cmark_node_new(type) else {
      preconditionFailure("libcmark ends the process when memory runs out")
    }
    let node = Node(pointer)
    fill(node)
    return node
  }

  private var type: cmark_node_type {
    switch self {
    case .paragraph: CMARK_NODE_PARAGRAPH
    case .heading: CMARK_NODE_HEADING
    case .blockQuote: CMARK_NODE_BLOCK_QUOTE
    case .list: CMARK_NODE_LIST
    case .item: CMARK_NODE_ITEM
    case .thematicBreak: CMARK_NODE_THEMATIC_BREAK
    case .codeBlock: CMARK_NODE_CODE_BLOCK
    case .text: CMARK_NODE_TEXT
    case .code: CMARK_NODE_CODE
    case .softBreak: CMARK_NODE_SOFTBREAK
    case .lineBreak: CMARK_NODE_LINEBREAK
    case .emphasis: CMARK_NODE_EMPH
    case .strong: CMARK_NODE_STRONG
    case .link: CMARK_NODE_LINK
    case .image: CMARK_NODE_IMAGE
    case .customInline: CMARK_NODE_CUSTOM_INLINE
    case .customBlock: CMARK_NODE_CUSTOM_BLOCK
    }
  }

  private func fill(_ node: Node) {
    switch self {
    case .heading(let level):
      let isSet = cmark_node_set_heading_level(node.pointer, CInt(clamping: level)) == 1
      precondition(isSet, "a heading has a level of 1 to 6")
    case .list(let style): node.setListStyle(style)
    case .codeBlock(let info, let literal):
      withCText(info) { _ = cmark_node_set_fence_info(node.pointer, $0) }
      node.setLiteral(literal)
    case .text(let literal), .code(let literal): node.setLiteral(literal)
    case .link(let url, let title), .image(let url, let title):
      withCText(url) { _ = cmark_node_set_url(node.pointer, $0) }
      withCText(title) { _ = cmark_node_set_title(node.pointer, $0) }
    case .customInline(let tag), .customBlock(let tag): node.tag = tag
    case .paragraph, .blockQuote, .item, .thematicBreak, .softBreak, .lineBreak, .emphasis,
      .strong:
      break
    }
  }
}

extension Node {
  fileprivate func setListStyle(_ style: ListStyle) {
    switch style.marker {
    case .bullet: cmark_node_set_list_type(pointer, CMARK_BULLET_LIST)
    case .ordered(let start):
      cmark_node_set_list_type(pointer, CMARK_ORDERED_LIST)
      cmark_node_set_list_delim(pointer, CMARK_PERIOD_DELIM)
      let isSet = cmark_node_set_list_start(pointer, CInt(clamping: start)) == 1
      precondition(isSet, "a list does not start below 0")
    }
    cmark_node_set_list_tight(pointer, style.isTight ? 1 : 0)
  }
}
