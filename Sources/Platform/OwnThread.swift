/// Threads for work that waits for the system: tasks share a few, and one that waits on such a thread
/// keeps others from going on.
package enum OwnThread {
  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Does some work on a new thread; false where the system starts none.
  package static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    let work = Unmanaged.passRetained(Work(work))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failure = pthread_create(
      &thread, nil,
      { argument in
        // Darwin gives a pointer and Linux an optional one.
        let given: UnsafeMutableRawPointer? = argument
        if let given { Unmanaged<Work>.fromOpaque(given).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      work.release()
      return false
    }
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
    return true
  }

  /// What some work on a new thread gives; nothing where the system starts none.
  package static func value<Value: Sendable>(
    of work: @escaping @Sendable () -> Value
  ) async -> Value? {
    await withCheckedContinuation { continuation in
      let isStarted = start { continuation.resume(returning: work()) }
      if !isStarted { continuation.resume(returning: nil) }
    }
  }
}
