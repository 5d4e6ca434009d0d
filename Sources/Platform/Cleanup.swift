import Synchronization

/// What has to go when the run is interrupted: temporary files and folders, children.
///
/// A fault does not come here, since nothing can be trusted then: what it leaves is recognised and
/// removed by later runs.
package final class Cleanup: Sendable {
  /// The one of the program.
  package static let shared = Cleanup()

  private struct State {
    var actions: [Int: @Sendable () -> Void] = [:]
    var next = 0
  }
  private let state = Mutex(State())

  package init() {}

  /// Makes something and keeps how to undo it, without a gap in which an interruption would leave
  /// it behind.
  package func making<Value, Failure: Error>(
    _ make: () throws(Failure) -> Value, undo: (Value) -> @Sendable () -> Void
  ) throws(Failure) -> (value: Value, ticket: Int) {
    // A closure with typed throws does not get through the lock by itself.
    let result: Result<(value: Value, ticket: Int), Failure> = state.withLock { state in
      do throws(Failure) {
        let value = try make()
        state.next += 1
        state.actions[state.next] = undo(value)
        return .success((value, state.next))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Forgets what is gone or has become part of the output.
  package func forget(_ ticket: Int) {
    state.withLock { state in _ = state.actions.removeValue(forKey: ticket) }
  }

  /// Undoes everything, then goes on to the end while nothing new can be made.
  package func undoAll(then end: () -> Void = {}) {
    state.withLock { state in
      // The latest first: a child before the folder that it works in.
      for ticket in state.actions.keys.sorted().reversed() { state.actions[ticket]?() }
      state.actions = [:]
      end()
    }
  }
}
