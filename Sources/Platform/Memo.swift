import Synchronization

/// Answers that are found once, by whoever asks first.
///
/// Two who ask at the same time may both look; the first answer counts for both.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let known = Mutex<[Key: Value]>([:])

  package init() {}

  /// The value of a key, which is found when it is first asked for.
  package func value(_ key: Key, _ find: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let found = find()
    return known.withLock { known in
      if let first = known[key] { return first }
      known[key] = found
      return found
    }
  }

  /// What has been asked for.
  package var keys: [Key] { known.withLock { Array($0.keys) } }
}
