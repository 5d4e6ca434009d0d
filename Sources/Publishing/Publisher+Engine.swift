import Briefing
import Diagnostics
import DossierModel

extension Publisher {
  /// The PDF of a document, which is whole.
  func converted(
    _ paper: RenderedPaper, of edition: Edition
  ) async throws(EngineError) -> [UInt8] {
    guard let engine else { throw .missing("no Typst was found") }
    let midnight = edition.clock.asOf.lastDayNumber * 86_400
    let bytes = try await engine.convert(paper.bytes, timestamp: midnight)
    guard Self.isPDF(bytes) else {
      throw .failed("the PDF engine gave \(bytes.count) bytes that are no whole PDF")
    }
    return bytes
  }

  /// Whether a PDF begins and ends as one does.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let end = bytes.reversed().drop { $0 == 0x0A || $0 == 0x0D }
    return bytes.starts(with: "%PDF-".utf8) && end.starts(with: "%%EOF".utf8.reversed())
  }

  /// Records why the engine made no file; a refusal leads back to the content.
  func note(
    _ error: EngineError, of brief: Brief, on page: Page, to path: String,
    _ result: inout EditionResult
  ) {
    switch error {
    case .missing(let reason):
      result.engineProblem = EngineProblem(reason: reason, isMissing: true)
    case .unavailable(let reason, let help):
      result.engineProblem = EngineProblem(reason: reason, help: help, isMissing: false)
    case .unwritable(let reason):
      result.outputErrors.append(OutputError(path: output.absolute(path), reason: reason))
    case .failed(let reason):
      result.diagnostics.append(.engineFailed(reason, brief.edition))
    case .refused(let refusal):
      let place = RefusalPlace.find(refusal, in: brief, on: page)
      result.diagnostics.append(.engineRefused(refusal, at: place, brief.edition))
    }
  }

  /// Ends the engine of the run, and says whether it was the one that papers are made for.
  func endEngine() async -> [Diagnostic] {
    guard let engine else { return [] }
    let version = await engine.version()
    await engine.end()
    return version.flatMap { $0.isExpected ? nil : [.engineVersion($0)] } ?? []
  }
}

extension Diagnostic {
  fileprivate static func engineFailed(_ reason: String, _ edition: Edition) -> Diagnostic {
    Diagnostic(
      .engineFailed, "no PDF of '\(edition.name)': \(reason)", at: nil,
      help: ["run again; if it happens again, render with --format typst and try the source"])
  }

  fileprivate static func engineRefused(
    _ refusal: EngineRefusal, at place: RefusalPlace, _ edition: Edition
  ) -> Diagnostic {
    let piece = place.piece.map { " at '\($0)'" } ?? ""
    return Diagnostic(
      .engineRefused, "Typst refuses '\(edition.name)'\(piece): \(refusal.message)",
      at: place.range,
      notes: place.template.map { [Note("a template prints it here", at: $0)] } ?? [],
      help: refusal.hints)
  }

  fileprivate static func engineVersion(_ version: TypstVersion) -> Diagnostic {
    Diagnostic(
      .engineVersion, .warning,
      "the PDF engine is Typst \(version), and papers are made for Typst \(TypstVersion.expected)",
      at: nil,
      help: ["lines and pages may break elsewhere; name another engine with --pdf-engine"])
  }
}
