import Foundation

/// Waits for concurrent work from a synchronous command.
///
/// The commands are synchronous because an asynchronous main function ends a static program by
/// unwinding its main thread, for which libgcc first sorts a table of the whole program: 13 of the
/// 16 ms that `--help` then takes.
///
/// Never to be called from concurrent work: it blocks one of the few threads that the work needs.
enum Waiting {
  static func result<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let box = Box<Value>()
    Task.detached {
      box.set(await work())
    }
    return box.wait()
  }

  private final class Box<Value: Sendable>: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var value: Value?

    func set(_ value: Value) {
      lock.withLock { self.value = value }
      done.signal()
    }

    func wait() -> Value {
      done.wait()
      guard let value = lock.withLock({ value }) else {
        preconditionFailure("the semaphore is signalled after the value is set")
      }
      return value
    }
  }
}
