import Synchronization

/// Answers to the questions of late: where there are too many, all are forgotten, so that a program that
/// reads its templates again and again does not grow.
final class HTMLVerdicts<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private let known = Mutex<[Key: Value]>([:])

  init(atMost limit: Int) { self.limit = limit }

  /// The answer to a question, which is found where it is not known.
  func value(_ key: Key, _ find: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let found = find()
    known.withLock { known in
      if known.count >= limit { known = [:] }
      known[key] = found
    }
    return found
  }

  /// What has been asked of late.
  var keys: [Key] { known.withLock { Array($0.keys) } }
}
