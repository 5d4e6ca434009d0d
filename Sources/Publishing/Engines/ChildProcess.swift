import Platform

/// A child process that is spoken to through its three streams, never for longer than a deadline.
final class ChildProcess {
  /// How a process ended.
  enum Ending: Hashable {
    case code(Int32)
    case signal(Int32)
  }

  private let identifier: pid_t
  /// Held as long as the process may work in it.
  private let folder: PrivateFolder
  /// Given back when the process has ended: an interruption of the program ends it.
  private let ticket: Int
  let input: Descriptor
  let output: Descriptor
  let errors: Descriptor
  /// What is still to be written, from `sent` on.
  var pending: [UInt8] = []
  var sent = 0
  /// Whether the input ends when all of it is written.
  var closesInput = false
  /// What the process has written and nobody has taken.
  var received: [UInt8] = []
  /// What wakes whoever waits for the process, when it is written to.
  var bell: Descriptor?
  /// What the process has said on its standard error, the first of it.
  var complaints: [UInt8] = []
  private var ending: Ending?

  init(_ launch: Launch) throws(SystemFailure) {
    let (input, output, errors) = (
      try Descriptor.pipe(), try Descriptor.pipe(), try Descriptor.pipe()
    )
    (identifier, ticket) = try Cleanup.shared.making { () throws(SystemFailure) in
      try launch.start(input: input.reading, output: output.writing, errors: errors.writing)
    } undo: { child in
      {
        Self.kill(child)
        // It may be using a folder that is removed next.
        waitpid(child, nil, 0)
      }
    }
    folder = launch.folder
    // The ends of the child close here with the last use of their pipes.
    (self.input, self.output, self.errors) = (input.writing, output.reading, errors.reading)
    for descriptor in [self.input, self.output, self.errors] { descriptor.becomeNonBlocking() }
  }

  deinit { kill() }

  var isRunning: Bool { look() == nil }

  /// How the process ended; nothing when it has not by the deadline.
  func ending(by deadline: ContinuousClock.Instant) -> Ending? {
    while true {
      if let ending = look() { return ending }
      guard ContinuousClock.now < deadline else { return nil }
      // A process closes its streams a moment before it ends.
      poll(nil, 0, 1)
    }
  }

  /// Ends the process and what it has started: a script that only calls the engine would leave it
  /// behind, with our pipes open.
  func kill() {
    guard ending == nil else { return }
    Self.kill(identifier)
    _ = wait()
  }

  private static func kill(_ child: pid_t) {
    if Platform.kill(-child, SIGKILL) != 0 { Platform.kill(child, SIGKILL) }
  }

  /// How the process ended, with whatever it has left running.
  private func look() -> Ending? {
    if let ending { return ending }
    guard hasEnded else { return nil }
    // While it is not asked for its group has its number, and no other.
    Self.kill(identifier)
    return wait()
  }

  /// Ends what the process, being gone, has left running: it might keep our pipes open for ever.
  func endOrphans() {
    if ending == nil, hasEnded { Self.kill(identifier) }
  }

  /// Whether there is an ending to ask for, which stays there.
  private var hasEnded: Bool {
    var information = siginfo_t()
    var answer: Int32
    repeat {
      answer = waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT)
    } while answer < 0 && errno == EINTR
    return answer < 0 || information.si_signo == SIGCHLD
  }

  /// The process is asked for once: its number may then be another's.
  private func wait() -> Ending? {
    var status: Int32 = 0
    var answer = waitpid(identifier, &status, 0)
    while answer < 0, errno == EINTR { answer = waitpid(identifier, &status, 0) }
    Cleanup.shared.forget(ticket)
    // Below 0 the system has forgotten it, which is no success.
    let signal = status & 0x7F
    ending = answer < 0 ? .code(-1) : signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
    return ending
  }
}
