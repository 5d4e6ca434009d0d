import CCmark

/// Steps through a walk, and can be told where to go on after an edit.
///
/// The step after the current event is settled when the event is given out. So it is always safe
/// to change the content of the current node, and to replace or free it when it is a leaf or being
/// exited, unless it is the root. To do so with a container being entered, or to remove the node
/// that comes next, call `skipChildren()` or `resume(after:)`.
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

  /// Leaves out the children and the exit of the container that was just entered.
  package func skipChildren() {
    guard cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER,
      let node = cmark_iter_get_node(iterator)
    else { return }
    resume(after: Node(node))
  }

  /// Goes on behind `node`, which stands in the walked tree: behind a replacement, for example.
  package func resume(after node: Node) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
