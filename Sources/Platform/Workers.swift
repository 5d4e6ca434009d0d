import Dispatch
import Synchronization

/// Work on many things at once.
package enum Workers {
  /// What the closure makes of each item, in the order of the items.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    // A few files are read before the others have woken up.
    guard items.count > 8 else { return items.map(work) }
    let size = 16
    let chunks = (items.count + size - 1) / size
    let results = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
      let done = items[chunk * size..<min((chunk + 1) * size, items.count)].map(work)
      results.withLock { $0[chunk] = done }
    }
    return results.withLock { results in (0..<chunks).flatMap { results[$0] ?? [] } }
  }
}
