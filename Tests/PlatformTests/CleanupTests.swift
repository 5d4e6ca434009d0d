import Synchronization
import Testing

@testable import Platform

@Suite struct CleanupTests {
  private final class Log: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
  }

  @Test func `what is not forgotten is undone, the latest first`() {
    let (cleanup, log) = (Cleanup(), Log())
    let tickets = ["a", "b", "c"].map { name in
      cleanup.making {
        name
      } undo: { name in
        { log.add(name) }
      }.ticket
    }
    cleanup.forget(tickets[1])
    cleanup.undoAll { log.add("end") }
    #expect(log.all == ["c", "a", "end"])
    cleanup.undoAll()
    #expect(log.all.count == 3)
  }

  @Test func `what cannot be made is not undone`() {
    struct Refusal: Error {}
    let (cleanup, log) = (Cleanup(), Log())
    #expect(throws: Refusal.self) {
      try cleanup.making { () throws(Refusal) -> Int in
        throw Refusal()
      } undo: { _ in
        { log.add("x") }
      }
    }
    cleanup.undoAll()
    #expect(log.all == [])
  }
}
