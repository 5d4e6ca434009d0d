/// One step of a walk: a node is entered, and exited after its children.
///
/// Leaves (`Node.Kind.isLeaf`) are entered only.
package struct WalkEvent: Hashable {
  package let isEntering: Bool
  package let node: Node
}
