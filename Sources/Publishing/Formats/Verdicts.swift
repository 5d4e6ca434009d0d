import Synchronization

/// What was found of texts that come again and again; it never changes what is found.
final class Verdicts: Sendable {
  private let known = Mutex<[[UInt8]: Bool]>([:])
  /// More are not those of one run.
  private static let limit = 64

  func value(of text: [UInt8], _ find: () -> Bool) -> Bool {
    if let value = known.withLock({ $0[text] }) { return value }
    let found = find()
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll() }
      known[text] = found
    }
    return found
  }
}
