import Platform

/// The Typst of the Python package in one process that lives for the whole run.
///
/// Requests are lines of JSON, replies too, behind which the PDF follows; `script` is the other end.
/// A worker that hangs or dies fails the document at hand and is started again for the next.
package actor TypstWorker: TypstEngine {
  /// An absolute path.
  private let interpreter: String
  /// How long one document may take.
  private let limit: Duration
  private var running: ChildProcess?
  /// Why it could not be started, which no second try would change.
  private var obstacle: EngineError?
  private var known: TypstVersion?
  private var requests = 0

  package init(interpreter: String, limit: Duration = .seconds(60)) {
    self.interpreter = interpreter
    self.limit = limit
  }

  package func convert(
    _ source: [UInt8], timestamp: Int
  ) async throws(EngineError) -> [UInt8] {
    let process = try started()
    requests += 1
    let request = try Self.encode(
      Request(
        id: requests, source: String(decoding: source, as: UTF8.self), timestamp: timestamp))
    let deadline = ContinuousClock.now + limit
    process.queue(request + [0x0A])
    guard let line = process.line(by: deadline) else { throw silence(of: process, deadline) }
    guard let reply: Reply = Self.decode(line) else {
      stop()
      throw .failed("the PDF engine answered with something else than a reply")
    }
    guard reply.id == requests else {
      stop()
      throw .failed("the PDF engine answered out of turn")
    }
    guard let count = reply.bytes else { throw reply.error }
    guard count >= 0, let bytes = process.bytes(count, by: deadline) else {
      throw silence(of: process, deadline)
    }
    return bytes
  }

  package func version() async -> TypstVersion? { known }

  /// A worker ends when its input does; one that is busy is not waited for.
  package func end() async {
    guard let running else { return }
    _ = running.finish([], by: .now + .seconds(1))
    stop()
  }

  private func started() throws(EngineError) -> ChildProcess {
    if let running, running.isRunning { return running }
    stop()
    if let obstacle { throw obstacle }
    do { return try start() } catch {
      obstacle = error
      throw error
    }
  }

  private func start() throws(EngineError) -> ChildProcess {
    let folder = try PrivateFolder.forEngine()
    // -I: no variable, no folder of the user's and not the one it starts in leads it to a module.
    let process = try ChildProcess.engine(
      Launch(interpreter, ["-I", "-c", Self.script], in: folder))
    known = try greeting(of: process)
    running = process
    return process
  }

  private func greeting(of process: ChildProcess) throws(EngineError) -> TypstVersion {
    let deadline = ContinuousClock.now + limit
    guard let greeting: Greeting = process.line(by: deadline).flatMap(Self.decode) else {
      // What it has to say about that comes on another stream.
      if .now < deadline { _ = process.finish([], by: .now + .seconds(1)) }
      process.kill()
      let words = process.lastComplaint.map { ": \($0)" } ?? ""
      throw .unavailable(
        "'\(interpreter)' did not start the PDF engine\(words)",
        help: "it must be a Python of version 3.9 or later that has the package 'typst'")
    }
    guard greeting.ready else {
      process.kill()
      throw .missing(
        "'\(interpreter)' has no package 'typst'" + (greeting.message.map { ": \($0)" } ?? ""))
    }
    return TypstVersion(greeting.version)
  }

  /// Why no reply came; the process is no longer of use.
  private func silence(
    of process: ChildProcess, _ deadline: ContinuousClock.Instant
  ) -> EngineError {
    let isLate = ContinuousClock.now >= deadline
    stop()
    return .failed(
      isLate
        ? "the PDF engine did not answer within \(limit.words)"
        : "the PDF engine ended while it made the document")
  }

  private func stop() {
    running?.kill()
    running = nil
  }

  private static func encode(_ request: Request) throws(EngineError) -> [UInt8] {
    do { return Array(try JSONEncoder().encode(request)) } catch {
      throw .failed("the document cannot be sent to the PDF engine")
    }
  }

  private static func decode<Value: Decodable>(_ line: [UInt8]) -> Value? {
    do { return try JSONDecoder().decode(Value.self, from: Data(line)) } catch { return nil }
  }
}

extension TypstWorker {
  private struct Request: Encodable {
    var id: Int
    var source: String
    var timestamp: Int
  }

  private struct Greeting: Decodable {
    var ready: Bool
    var version: String?
    var message: String?
  }

  private struct Reply: Decodable {
    /// Why there is no PDF: the document is at fault, the system, or the engine.
    enum Fault: String, Decodable {
      case refused, unwritable, failed
    }

    var id: Int?
    /// How many bytes of PDF follow the line.
    var bytes: Int?
    var fault: Fault?
    var message: String?
    var line: Int?
    var column: Int?
    var hints: [String]?

    var error: EngineError {
      let message = message ?? "the PDF engine gave no reason"
      switch fault {
      case .refused:
        return .refused(EngineRefusal(message, line: line, column: column, hints: hints ?? []))
      case .unwritable: return .unwritable("the PDF engine could not write: \(message)")
      case .failed, nil: return .failed(message)
      }
    }
  }
}
