import Foundation

/// The Typst of the Python package in one process that lives for the whole run.
///
/// Requests and replies are lines of JSON; `Templates/formats/pdf/worker.py` is the other end. A
/// worker that hangs or dies fails the document at hand and is started again for the next.
package actor TypstWorker: TypstEngine {
  private let interpreter: String
  private let script: String
  /// How long one document may take.
  private let limit: Duration
  private var running: LineProcess?
  /// Why it could not be started, which no second try would change.
  private var obstacle: String?
  private var requests = 0

  package init(interpreter: String, script: String, limit: Duration = .seconds(60)) {
    self.interpreter = interpreter
    self.script = script
    self.limit = limit
  }

  package func compile(
    _ source: [UInt8], to path: String, timestamp: Int
  ) async throws(EngineError) {
    let process = try started()
    requests += 1
    let request = Request(
      id: requests, source: String(decoding: source, as: UTF8.self), output: path,
      timestamp: timestamp)
    let reply: Reply = try exchange(try Self.encode(request), with: process)
    guard reply.id == requests else {
      stop()
      throw .failed("the PDF engine answered out of turn")
    }
    if reply.ok == true { return }
    throw .refused(
      message: reply.message ?? "the PDF engine gave no reason", line: reply.line,
      hints: reply.hints ?? [])
  }

  private func started() throws(EngineError) -> LineProcess {
    if let running, running.isRunning { return running }
    if let obstacle { throw .unavailable(obstacle) }
    do { return try start() } catch {
      if case .unavailable(let reason) = error { obstacle = reason }
      throw error
    }
  }

  private func start() throws(EngineError) -> LineProcess {
    guard !script.isEmpty else {
      throw .unavailable("the template folder has no 'formats/pdf/worker.py'")
    }
    let process: LineProcess
    do {
      process = try LineProcess(interpreter, ["-I", "-c", script])
    } catch {
      throw .unavailable("'\(interpreter)' cannot be started: \(error.localizedDescription)")
    }
    guard let greeting: Greeting = process.line(within: limit).flatMap(Self.decode) else {
      process.stop()
      throw .unavailable("'\(interpreter)' did not start the PDF engine")
    }
    guard greeting.ready else {
      process.stop()
      throw .unavailable(greeting.message ?? "'\(interpreter)' has no 'typst' package")
    }
    running = process
    return process
  }

  private func exchange<Answer: Decodable>(
    _ request: Data, with process: LineProcess
  ) throws(EngineError) -> Answer {
    guard process.send(request + Data([0x0A])) else {
      stop()
      throw .failed("the PDF engine ended before it took the document")
    }
    guard let line = process.line(within: limit) else {
      let ended = !process.isRunning
      stop()
      throw .failed(
        ended
          ? "the PDF engine ended while it made the document"
          : "the PDF engine did not answer within \(limit.words)")
    }
    guard let answer: Answer = Self.decode(line) else {
      stop()
      throw .failed("the PDF engine answered with something else than a reply")
    }
    return answer
  }

  private func stop() {
    running?.stop()
    running = nil
  }

  private static func encode(_ request: Request) throws(EngineError) -> Data {
    do { return try JSONEncoder().encode(request) } catch {
      throw .failed("the document cannot be sent to the PDF engine")
    }
  }

  private static func decode<Value: Decodable>(_ line: Data) -> Value? {
    do { return try JSONDecoder().decode(Value.self, from: line) } catch { return nil }
  }

  private struct Request: Encodable {
    var id: Int
    var source: String
    var output: String
    var timestamp: Int
  }

  private struct Greeting: Decodable {
    var ready: Bool
    var message: String?
  }

  private struct Reply: Decodable {
    var id: Int?
    var ok: Bool?
    var message: String?
    var line: Int?
    var hints: [String]?
  }
}
