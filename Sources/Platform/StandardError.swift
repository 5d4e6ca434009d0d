/// Where messages to the user go.
package enum StandardError {
  /// The descriptor to write messages to.
  package static var descriptor: Int32 { destination }

  /// Set once, before any other thread runs.
  nonisolated(unsafe) private static var destination: Int32 = 2
  /// The end from which a fault reads what the runtime said; below 0 when it says it to the user.
  nonisolated(unsafe) private(set) static var captured: Int32 = -1

  /// Keeps what the runtime and the C libraries say on their way to a fault from the user: the
  /// fault tells the first line of it in its own sentence.
  ///
  /// Where no descriptors are left, all goes where it went before.
  package static func capture() {
    var ends: [Int32] = [-1, -1]
    let kept = fcntl(2, F_DUPFD_CLOEXEC, 3)
    guard kept >= 0, pipe(&ends) == 0, dup2(ends[1], 2) == 2 else {
      for descriptor in ends + [kept] where descriptor >= 0 { close(descriptor) }
      return
    }
    close(ends[1])
    // Nobody reads it before a fault: a library that says much must not wait for that.
    for end in [ends[0], 2] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    destination = kept
    captured = ends[0]
  }
}
