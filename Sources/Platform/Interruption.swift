/// INT, TERM and HUP: what is temporary is removed, then the program ends by the signal.
package enum Interruption {
  /// What the waiting thread is given.
  private final class Watch: Sendable {
    let signals: sigset_t
    let cleanup: Cleanup

    init(_ signals: sigset_t, _ cleanup: Cleanup) {
      self.signals = signals
      self.cleanup = cleanup
    }

    /// Waits for the first of the signals and ends the program by it.
    func wait() -> Never {
      var signals = signals
      var signal: Int32 = 0
      while sigwait(&signals, &signal) != 0 {}
      cleanup.undoAll {
        // The sender sees that the program ended by its signal.
        Interruption.restore(signal)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        kill(getpid(), signal)
      }
      _exit(128 + signal)
    }
  }

  /// Waits for the signals on a thread of its own, which may do what no signal handler may.
  ///
  /// To be called while there is one thread: those that are started later inherit that the signals
  /// are kept for the waiting one. A signal that whoever started the program has switched off, as
  /// `nohup` does, stays so. Where no thread can be started, signals end the program as ever.
  package static func watch(_ cleanup: Cleanup = .shared) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let watch = Watch(signals, cleanup)
    guard !OwnThread.start({ watch.wait() }) else { return }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func restore(_ signal: Int32) {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = SIG_DFL
    #else
      action.__sigaction_handler.sa_handler = SIG_DFL
    #endif
    sigaction(signal, &action, nil)
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
