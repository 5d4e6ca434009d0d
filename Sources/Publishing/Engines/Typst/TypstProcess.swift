import Platform
import Synchronization

/// One process of the worker.
///
/// Many tasks ask it at once; a thread of its own speaks to it, so that no task keeps a thread while it
/// waits.
final class TypstProcess: Sendable {
  /// What became of a document.
  enum Outcome: Sendable {
    case answered(TypstReply, pdf: [UInt8])
    /// There was no answer within the limit.
    case late
    /// The process ended or spoke nonsense, and had no other document at hand.
    case broken(String)
    /// The process is gone, and another document may be the reason.
    case lost
  }

  private typealias Asked = (
    deadline: ContinuousClock.Instant, answer: CheckedContinuation<Outcome, Never>
  )

  private struct State {
    /// What wakes the thread.
    var bell: Descriptor
    var outbox: [UInt8] = []
    var asked: [Int: Asked] = [:]
    /// When the process is ended at the latest, once nothing more is asked.
    var closing: ContinuousClock.Instant?
    var isOver = false
    /// Whether the process and its folder are gone.
    var isGone = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  let version: TypstVersion
  private let state: Mutex<State>

  private init(_ version: TypstVersion, _ bell: sending Descriptor) {
    self.version = version
    state = Mutex(State(bell: bell))
  }

  /// Whether it can be asked nothing more.
  var isOver: Bool { state.withLock { $0.isOver || $0.closing != nil } }

  /// Starts a process, which says within the limit whether it is ready.
  static func start(
    _ interpreter: String, running script: String, limit: Duration
  ) async throws(EngineError) -> TypstProcess {
    let started = await withCheckedContinuation {
      (answer: CheckedContinuation<Result<TypstProcess, EngineError>, Never>) in
      let isStarted = OwnThread.start {
        live(interpreter, script, limit) { answer.resume(returning: $0) }?.sayGone()
      }
      if !isStarted { answer.resume(returning: .failure(.noThread)) }
    }
    return try started.get()
  }

  /// What becomes of a document, which is asked for with an id of its own.
  func ask(_ line: [UInt8], id: Int, limit: Duration) async -> Outcome {
    await withCheckedContinuation { answer in
      let isTaken = state.withLock { state in
        guard !state.isOver, state.closing == nil else { return false }
        state.asked[id] = (.now + limit, answer)
        state.outbox += line
        state.bell.ring()
        return true
      }
      if !isTaken { answer.resume(returning: .lost) }
    }
  }

  /// Ends the process, which may take a second to do so by itself.
  func end() async {
    await withCheckedContinuation { answer in
      let isGone = state.withLock { state in
        guard !state.isGone else { return true }
        state.waiting.append(answer)
        state.closing = .now + .seconds(1)
        state.bell.ring()
        return false
      }
      if isGone { answer.resume() }
    }
  }

  /// Has the process ended at once.
  func stop() {
    state.withLock { state in
      state.closing = .now
      state.bell.ring()
    }
  }
}

/// What the thread does.
extension TypstProcess {
  /// The whole life of a process; nothing comes back where it did not begin.
  private static func live(
    _ interpreter: String, _ script: String, _ limit: Duration,
    tell: (Result<TypstProcess, EngineError>) -> Void
  ) -> TypstProcess? {
    let child: ChildProcess
    let process: TypstProcess
    do throws(EngineError) {
      let folder = try PrivateFolder.forEngine()
      // -I: no variable, no folder of the user's and not the one it starts in leads it to a module.
      child = try ChildProcess.engine(Launch(interpreter, ["-I", "-c", script], in: folder))
      let version = try greeting(of: child, at: interpreter, limit)
      process = TypstProcess(version, Descriptor(try child.hangBell()))
    } catch {
      tell(.failure(error))
      return nil
    }
    tell(.success(process))
    process.serve(child)
    return process
  }

  private static func greeting(
    of child: ChildProcess, at interpreter: String, _ limit: Duration
  ) throws(EngineError) -> TypstVersion {
    let deadline = ContinuousClock.now + limit
    guard let greeting = child.line(by: deadline).flatMap(TypstGreeting.init(line:)) else {
      // What it has to say about that comes on another stream.
      if .now < deadline { _ = child.finish([], by: .now + .seconds(1)) }
      let words = child.lastComplaint.map { ": \($0)" } ?? ""
      throw .unavailable(
        "'\(interpreter)' did not start the PDF engine\(words)",
        help: "it must be a Python of version 3.9 or later that has the package 'typst'")
    }
    guard greeting.ready else {
      throw .missing(
        "'\(interpreter)' has no package 'typst'" + (greeting.message.map { ": \($0)" } ?? ""))
    }
    return TypstVersion(greeting.version)
  }

  /// Hands on questions and answers until the process ends.
  private func serve(_ child: ChildProcess) {
    var expected: TypstReply?
    while true {
      let (outbox, deadline) = takeOutbox(for: child)
      if !outbox.isEmpty { child.queue(outbox) }
      switch child.exchange(until: deadline) {
      case .some:
        if let fault = deliver(from: child, &expected) { return giveUp(fault) }
      case .late:
        if endsLate() { return child.kill() }
      case .ended:
        child.kill()
        return giveUp("the PDF engine ended while it made the document")
      }
    }
  }

  /// What is to be sent, and how long may be waited.
  private func takeOutbox(for child: ChildProcess) -> ([UInt8], ContinuousClock.Instant) {
    state.withLock { state in
      defer { state.outbox = [] }
      if state.closing != nil { child.closesInput = true }
      let deadlines = state.asked.values.map(\.deadline) + [state.closing].compactMap { $0 }
      return (state.outbox, deadlines.min() ?? .now + .seconds(3600))
    }
  }

  /// Hands on what has come; says what is wrong with it where that is no answer.
  private func deliver(from child: ChildProcess, _ expected: inout TypstReply?) -> String? {
    while true {
      if let reply = expected {
        guard let pdf = child.bytesAtHand(reply.bytes ?? 0) else { return nil }
        expected = nil
        let asked = state.withLock { state in
          reply.id.flatMap { state.asked.removeValue(forKey: $0) }
        }
        asked?.answer.resume(returning: .answered(reply, pdf: pdf))
      }
      guard let line = child.lineAtHand() else { return nil }
      guard let reply = TypstReply(line: line), reply.bytes ?? 0 >= 0 else {
        return "the PDF engine answered with something else than a reply"
      }
      guard let id = reply.id, state.withLock({ $0.asked[id] != nil }) else {
        return "the PDF engine answered out of turn"
      }
      expected = reply
    }
  }

  /// Gives up every document at hand.
  private func giveUp(_ reason: String) {
    let asked = state.withLock { state in
      state.isOver = true
      defer { state.asked = [:] }
      return Array(state.asked.values)
    }
    for one in asked {
      one.answer.resume(returning: asked.count == 1 ? .broken(reason) : .lost)
    }
  }

  /// Gives up where something took too long; false where nothing did.
  private func endsLate() -> Bool {
    let now = ContinuousClock.now
    let asked = state.withLock { state -> [Asked]? in
      let isLate = state.asked.values.contains { $0.deadline <= now }
      guard isLate || state.closing.map({ $0 <= now }) == true else { return nil }
      state.isOver = true
      defer { state.asked = [:] }
      return Array(state.asked.values)
    }
    guard let asked else { return false }
    for one in asked { one.answer.resume(returning: one.deadline <= now ? .late : .lost) }
    return true
  }

  private func sayGone() {
    let waiting = state.withLock { state in
      (state.isOver, state.isGone) = (true, true)
      return state.waiting
    }
    for one in waiting { one.resume() }
  }
}

extension ChildProcess {
  /// Lets somebody wake whoever waits for the process, by writing to what comes back.
  fileprivate func hangBell() throws(EngineError) -> Int32 {
    do {
      let (reading, writing) = try Descriptor.pipe()
      for end in [reading, writing] { end.becomeNonBlocking() }
      bell = reading
      return writing.handOver()
    } catch {
      throw .unavailable("no pipe can be made for the engine: \(error.reason)", help: nil)
    }
  }
}
