import CCmark

/// A node to be built and put into a tree.
///
/// Whatever else a paper holds is parsed: nothing that reaches an output is written without escaping,
/// except the texts of custom nodes.
package enum NewNode: Sendable, Hashable {
  case text(String)
  case customInline(tag: Int)
  case customBlock(tag: Int)

  /// The node, owned by the caller until it is put into a tree.
  func make() -> Node {
    guard let pointer = cmark_node_new(type) else {
      preconditionFailure("libcmark ends the process when memory runs out")
    }
    let node = Node(pointer)
    switch self {
    case .text(let literal): node.setLiteral(literal)
    case .customInline(let tag), .customBlock(let tag): node.tag = tag
    }
    return node
  }

  private var type: cmark_node_type {
    switch self {
    case .text: CMARK_NODE_TEXT
    case .customInline: CMARK_NODE_CUSTOM_INLINE
    case .customBlock: CMARK_NODE_CUSTOM_BLOCK
    }
  }
}
