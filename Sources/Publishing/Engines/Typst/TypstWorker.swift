/// The Typst of the Python package in one process that lives for the whole run and makes several
/// documents at once.
///
/// `script` is the other end. A worker that hangs or dies fails the document at hand and is started
/// again for the next.
package actor TypstWorker: TypstEngine {
  /// An absolute path.
  private let interpreter: String
  package nonisolated let limit: Duration
  package nonisolated let installHint: [String]
  /// The process, or why there is none, which no second try would change.
  private var start: Task<Result<TypstProcess, EngineError>, Never>?
  private var running: TypstProcess?
  private var known: TypstVersion?
  private var requests = 0

  package init(
    interpreter: String, limit: Duration = .seconds(60), installHint: [String] = []
  ) {
    self.interpreter = interpreter
    self.limit = limit
    self.installHint = installHint
  }

  deinit { running?.stop() }

  package func convert(
    _ source: [UInt8], timestamp: Int
  ) async throws(EngineError) -> [UInt8] {
    let source = String(decoding: source, as: UTF8.self)
    var outcome = try await ask(try await started(), source, timestamp)
    if case .lost = outcome {
      // Which document brought the process down cannot be told: each gets a process to itself.
      let own = try await TypstProcess.start(interpreter, running: Self.script, limit: limit)
      do throws(EngineError) { outcome = try await ask(own, source, timestamp) } catch {
        await own.end()
        throw error
      }
      await own.end()
    }
    switch outcome {
    case .answered(let reply, let pdf):
      guard reply.bytes != nil else { throw reply.error }
      return pdf
    case .late: throw .failed("the PDF engine did not answer within \(limit.words)")
    case .broken(let reason): throw .failed(reason)
    case .lost: throw .failed("the PDF engine ended while it made the document")
    }
  }

  package func version() async -> TypstVersion? { known }

  /// A worker ends when its input does; one that is busy is not waited for.
  package func end() async {
    await running?.end()
    (start, running) = (nil, nil)
  }

  private func ask(
    _ process: TypstProcess, _ source: String, _ timestamp: Int
  ) async throws(EngineError) -> TypstProcess.Outcome {
    requests += 1
    let request = TypstRequest(id: requests, source: source, timestamp: timestamp)
    return await process.ask(try request.line(), id: request.id, limit: limit)
  }

  /// The process that all documents share.
  private func started() async throws(EngineError) -> TypstProcess {
    if let running, running.isOver { (start, self.running) = (nil, nil) }
    let start = start ?? Task { await launch() }
    self.start = start
    return try await start.value.get()
  }

  private func launch() async -> Result<TypstProcess, EngineError> {
    do throws(EngineError) {
      let process = try await TypstProcess.start(
        interpreter, running: Self.script, limit: limit)
      (running, known) = (process, process.version)
      return .success(process)
    } catch { return .failure(error) }
  }
}
