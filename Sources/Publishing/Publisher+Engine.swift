import Briefing
import Diagnostics
import DossierModel

extension Publisher {
  /// The document that an engine makes of a source, which is whole.
  func converted(
    _ paper: RenderedPaper, to format: any PaperFormat, by id: EngineID, _ edition: Edition
  ) async throws(EngineError) -> [UInt8] {
    guard let engine = engines[id] else { throw .missing("no \(id.name) was found") }
    let midnight = edition.clock.asOf.lastDayNumber * 86_400
    let bytes = try await engine.convert(paper.bytes, timestamp: midnight)
    guard format.isWhole(bytes) else {
      throw .failed(
        "the \(format.label) engine gave \(bytes.count) bytes that are no whole \(format.label)")
    }
    return bytes
  }

  /// Records why the engine made no file; a refusal leads back to the content.
  func note(
    _ error: EngineError, of brief: Brief, in format: any PaperFormat, on page: Page,
    to path: String, _ result: inout EditionResult
  ) {
    guard let id = format.engine else { return }
    func problem(_ reason: String, _ help: [String]) -> EngineProblem {
      EngineProblem(engine: id, label: format.label, reason: reason, help: help)
    }
    switch error {
    case .missing(let reason):
      result.engineProblems.append(problem(reason, engines[id]?.installHint ?? []))
    case .unavailable(let reason, let help):
      result.engineProblems.append(problem(reason, help.map { [$0] } ?? []))
    case .unwritable(let reason):
      result.outputErrors.append(OutputError(path: output.absolute(path), reason: reason))
    case .failed(let reason):
      result.diagnostics.append(.engineFailed(reason, format, brief.edition))
    case .refused(let refusal):
      let place = format.place(of: refusal, in: brief, on: page)
      result.diagnostics.append(
        .engineRefused(refusal, by: engines[id]?.name ?? id.name, at: place, brief.edition))
    }
  }

  /// Ends the engines of the run, and says what there is to say of them.
  func endEngines() async -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    for engine in plan.formats.compactMap(\.engine).unique().compactMap({ engines[$0] }) {
      remarks += await engine.remarks()
      await engine.end()
    }
    return remarks
  }
}

extension Diagnostic {
  fileprivate static func engineFailed(
    _ reason: String, _ format: any PaperFormat, _ edition: Edition
  ) -> Diagnostic {
    let source = format.sourceFormat.map {
      "; if it happens again, render with --format \($0) and try the source"
    }
    return Diagnostic(
      .engineFailed, "no \(format.label) of '\(edition.name)': \(reason)", at: nil,
      help: ["run again" + (source ?? "")])
  }

  fileprivate static func engineRefused(
    _ refusal: EngineRefusal, by engine: String, at place: RefusalPlace, _ edition: Edition
  ) -> Diagnostic {
    let piece = place.piece.map { " at '\($0)'" } ?? ""
    return Diagnostic(
      .engineRefused, "\(engine) refuses '\(edition.name)'\(piece): \(refusal.message)",
      at: place.range,
      notes: place.template.map { [Note("a template prints it here", at: $0)] } ?? [],
      help: refusal.hints)
  }
}
