import CCmark

/// A borrowed view of one node, valid as long as its document and until the node is freed.
///
/// Copies are the same node; equality is identity. The operations under `Editing` say which nodes
/// they free.
package struct Node: Hashable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// The node around this one; nil for the document.
  package var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  /// The first node directly inside this one.
  package var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
  /// The last node directly inside this one.
  package var lastChild: Node? { cmark_node_last_child(pointer).map(Node.init) }
  /// The sibling after this node.
  package var next: Node? { cmark_node_next(pointer).map(Node.init) }
  /// The sibling before this node.
  package var previous: Node? { cmark_node_previous(pointer).map(Node.init) }

  /// The nodes directly inside this one, in order; the one just yielded may be replaced or freed.
  package var children: Children { Children(first: firstChild) }

  /// The nodes around this one, innermost first.
  package var ancestors: UnfoldFirstSequence<Node> { sequence(first: self, next: \.parent) }

  /// The nodes directly inside a node.
  package struct Children: Sequence, IteratorProtocol {
    private var upcoming: Node?

    init(first: Node?) { upcoming = first }

    /// The next child; what follows it is already noted.
    package mutating func next() -> Node? {
      let node = upcoming
      upcoming = node?.next
      return node
    }
  }
}
