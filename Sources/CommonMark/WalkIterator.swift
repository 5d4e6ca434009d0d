import CCmark

/// Steps through a walk.
///
/// The step after the current event is settled when the event is given out. So it is always safe
/// to change the content of the current node, and to replace or free it when it is a leaf or being
/// exited, unless it is the root; a container being entered must stay, as must the node that comes
/// next.
package final class WalkIterator: IteratorProtocol {
  private let iterator: OpaquePointer

  init(_ root: Node) {
    guard let iterator = cmark_iter_new(root.pointer) else {
      preconditionFailure("libcmark ends the process when memory runs out")
    }
    self.iterator = iterator
  }

  deinit { cmark_iter_free(iterator) }

  /// The next event, or nil when the root has been exited.
  package func next() -> WalkEvent? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return WalkEvent(isEntering: event == CMARK_EVENT_ENTER, node: Node(node))
  }
}
