package import Briefing
package import Diagnostics

/// What became of one file.
package struct FileResult: Sendable {
  package enum State: String, Sendable {
    case written, unchanged, failed
  }

  package var format: String
  /// Below the output folder.
  package var path: String
  package var state: State = .failed
  package var byteCount: Int = 0
  /// Whether an older file was set aside as `*.stale`.
  package var isStale = false
}

/// What became of one edition.
package struct EditionResult: Sendable {
  package var edition: Edition
  package var files: [FileResult] = []
  package var diagnostics: [Diagnostic] = []
  package var omissions: [Omission] = []
  package var outputErrors: [OutputError] = []
  /// Why there is no engine, when one was needed.
  package var engineProblem: String?

  /// Records why the engine made no file; a refusal leads back to the content.
  mutating func note(_ error: EngineError, _ paper: RenderedPaper, _ edition: Edition) {
    switch error {
    case .unavailable(let reason): engineProblem = reason
    case .failed(let reason): diagnostics.append(.engineFailed(reason, edition))
    case .refused(let message, let line, let hints):
      let origin = line.flatMap { line in paper.lines.last { $0.line <= line }?.origin }
      diagnostics.append(.engineRefused(message, at: origin, hints, edition))
    }
  }
}

/// What a run made.
package struct PublicationReport: Sendable {
  package var editions: [EditionResult] = []
  package var index: FileResult?
  /// Whether an older index was set aside by a run that writes none.
  package var indexIsStale = false
  package var indexDiagnostics: [Diagnostic] = []
  package var outputErrors: [OutputError] = []

  package init() {}

  /// All findings, each once.
  package var diagnostics: [Diagnostic] {
    (editions.flatMap(\.diagnostics) + indexDiagnostics).unique()
  }

  package var allOutputErrors: [OutputError] {
    outputErrors + editions.flatMap(\.outputErrors)
  }

  /// Why there is no engine, once for the whole run.
  package var engineProblem: String? { editions.lazy.compactMap(\.engineProblem).first }
}

extension Diagnostic {
  fileprivate static func engineFailed(_ reason: String, _ edition: Edition) -> Diagnostic {
    Diagnostic(
      .engineFailed, "no PDF of '\(edition.name)': \(reason)", at: nil,
      help: ["run again; if it happens again, render with --format typst and try the source"])
  }

  fileprivate static func engineRefused(
    _ message: String, at range: SourceRange?, _ hints: [String], _ edition: Edition
  ) -> Diagnostic {
    Diagnostic(
      .engineRefused, "Typst refuses '\(edition.name)': \(message)", at: range, help: hints)
  }
}
