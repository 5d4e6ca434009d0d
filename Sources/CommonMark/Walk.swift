/// A walk over a node and all below it in reading order, without recursion.
package struct Walk: Sequence {
  let root: Node

  /// The steps of the walk, from the root on.
  package func makeIterator() -> WalkIterator { WalkIterator(root) }
}

extension Node {
  /// The events of a walk over this node and all below it.
  package func walk() -> Walk { Walk(root: self) }
}
