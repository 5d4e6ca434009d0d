import CCmark

extension Node {
  /// Builds a sibling just after this node and returns it; the tree owns it.
  ///
  /// Both must fit as CommonMark has it, an inline beside inlines, for example; the same goes for the
  /// other ways to insert.
  @discardableResult
  package func insertAfter(_ new: NewNode) -> Node {
    let node = new.make()
    check(cmark_node_insert_after(pointer, node.pointer), node)
    return node
  }

  /// Moves a node, from this tree or another, to the place just before this one.
  package func insertBefore(moving node: Node) {
    check(cmark_node_insert_before(pointer, node.pointer), node)
  }

  /// Moves a node, from this tree or another, to the place just after this one.
  package func insertAfter(moving node: Node) {
    check(cmark_node_insert_after(pointer, node.pointer), node)
  }

  /// Moves a node, from this tree or another, to the start of this one's children.
  package func prependChild(moving node: Node) {
    check(cmark_node_prepend_child(pointer, node.pointer), node)
  }

  /// Sets the paragraphs of a list with space around them.
  package func loosen() {
    let isSet = cmark_node_set_list_tight(pointer, 0) == 1
    precondition(isSet, "\(kind) is not a list")
  }

  /// Makes one of texts that stand side by side, here and below; views of all but the first become
  /// invalid.
  package func joinTexts() { cmark_consolidate_text_nodes(pointer) }

  /// Takes the node out of its tree and frees it with all below it.
  ///
  /// No view of these nodes may be used any more.
  package func unlinkAndFree() {
    precondition(parent != nil, "the document frees its own root")
    cmark_node_free(pointer)
  }

  /// Replaces the characters of text, code, a code block or raw HTML.
  package func setLiteral(_ literal: String) {
    let isSet = withCText(literal) { cmark_node_set_literal(pointer, $0) } == 1
    precondition(isSet, "\(kind) has no literal")
  }

  /// Moves a node to the end of this one's children.
  func append(_ node: Node) { check(cmark_node_append_child(pointer, node.pointer), node) }

  private func check(_ succeeded: CInt, _ node: Node) {
    precondition(succeeded == 1, "\(node.kind) does not fit at or in \(kind)")
  }
}

/// Calls `body` with `text` as C reads it: NUL, which would cut it short, becomes U+FFFD.
func withCText<R>(_ text: String, _ body: (UnsafePointer<CChar>) -> R) -> R {
  guard text.utf8.contains(0) else { return text.withCString(body) }
  let scalars = text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }
  return String(String.UnicodeScalarView(scalars)).withCString(body)
}
