import Synchronization

/// One answer that is found once; whoever asks meanwhile waits for it.
package final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  package init() {}

  /// The value, which is found when it is first asked for.
  package func value(_ find: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let found = find()
      known = found
      return found
    }
  }
}
