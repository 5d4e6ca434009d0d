import CCmark

/// Custom nodes stand for what CommonMark lacks.
///
/// libcmark writes their two texts unescaped in every format, so each is set for one format just
/// before rendering, and made with the escapers of this module. Custom nodes have no source
/// position: read the one of the node they replace beforehand.
extension Node {
  /// Puts a custom inline in the place of this inline, with its children, and returns it; this node
  /// is freed.
  @discardableResult
  package func replaceWithCustomInline(tag: Int) -> Node {
    let replacement = NewNode.customInline(tag: tag).make()
    for child in children { replacement.append(child) }
    return replace(with: replacement)
  }

  /// Puts a custom block in the place of this block and returns it; this node is freed, its children
  /// too.
  ///
  /// libcmark's CommonMark renderer ends a block quote at a custom block inside: keep them out of
  /// quotes.
  @discardableResult
  package func replaceWithCustomBlock(tag: Int) -> Node {
    replace(with: NewNode.customBlock(tag: tag).make())
  }

  /// Moves all children of this node into one custom inline, its new only child, and returns that.
  ///
  /// This is how a heading gets an anchor and stays a heading in every format.
  @discardableResult
  package func wrapChildrenInCustomInline(tag: Int) -> Node {
    let custom = NewNode.customInline(tag: tag).make()
    for child in children { custom.append(child) }
    append(custom)
    return custom
  }

  /// Builds a custom inline just after this inline and returns it.
  @discardableResult
  package func insertCustomInlineAfter(tag: Int) -> Node {
    insertAfter(.customInline(tag: tag))
  }

  /// Sets what renderers write, verbatim, before and after the children of a custom node.
  ///
  /// The texts serve one format; libcmark copies them.
  package func setRenderedText(onEnter: String, onExit: String = "") {
    let isSet =
      withCText(onEnter) { cmark_node_set_on_enter(pointer, $0) } == 1
      && withCText(onExit) { cmark_node_set_on_exit(pointer, $0) } == 1
    precondition(isSet, "\(kind) is not a custom node")
  }

  private func replace(with replacement: Node) -> Node {
    let isReplaced = cmark_node_replace(pointer, replacement.pointer) == 1
    precondition(isReplaced, "\(replacement.kind) cannot stand in the place of \(kind)")
    cmark_node_free(pointer)
    return replacement
  }
}
