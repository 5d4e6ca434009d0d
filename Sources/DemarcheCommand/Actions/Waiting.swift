import Dispatch
import Synchronization

/// Waits for concurrent work from a synchronous command.
///
/// The commands are synchronous because an asynchronous main function ends a static program by
/// unwinding its main thread, for which libgcc first sorts a table of the whole program: 13 of the
/// 16 ms that `--help` then takes.
///
/// Never to be called from concurrent work: it blocks one of the few threads that the work needs.
enum Waiting {
  static func result<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let done = DispatchSemaphore(value: 0)
    let result = Box<Value>()
    Task.detached {
      let value = await work()
      result.value.withLock { $0 = value }
      done.signal()
    }
    done.wait()
    guard let value = result.value.withLock({ $0 }) else {
      preconditionFailure("the semaphore is signalled after the value is set")
    }
    return value
  }

  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
