package import Diagnostics

/// What a run made.
package struct PublicationReport: Sendable {
  package var editions: [EditionResult] = []
  package var index: FileResult?
  /// Whether an older index was set aside by a run that writes none.
  package var indexIsStale = false
  package var indexDiagnostics: [Diagnostic] = []
  /// What is wrong with subjects and issuers of which no edition could be planned.
  package var unplannedDiagnostics: [Diagnostic] = []
  /// Their documents that were set aside as `*.stale`.
  package var setAside: [String] = []
  /// What there is to say of the engine, once for the whole run.
  package var engineDiagnostics: [Diagnostic] = []
  package var outputErrors: [OutputError] = []

  package init() {}

  /// All findings, each once.
  package var diagnostics: [Diagnostic] {
    (unplannedDiagnostics + editions.flatMap(\.diagnostics) + engineDiagnostics + indexDiagnostics)
      .unique()
  }

  package var allOutputErrors: [OutputError] {
    outputErrors + editions.flatMap(\.outputErrors)
  }

  /// Why there is no engine, once for the whole run and each engine.
  package var engineProblems: [EngineProblem] {
    var told: Set<EngineID> = []
    return editions.flatMap(\.engineProblems).filter { told.insert($0.engine).inserted }
  }

  /// The file to look at first; nothing where none was made.
  package var first: FileResult? {
    if let index, index.isMade { return index }
    let files = editions.flatMap(\.files).filter(\.isMade)
    return files.first { file in !files.contains { $0.prominence > file.prominence } }
  }
}
