package import Briefing
package import Diagnostics

/// What became of one file.
package struct FileResult: Sendable {
  package enum State: String, Sendable {
    case written, unchanged, failed
  }

  /// The id of its format.
  package var format: String
  /// What readers call the format.
  package var label: String
  /// Of which the first is worth opening, among the files of a run: one of the highest number.
  package var prominence: Int
  /// Below the output folder.
  package var path: String
  package var state: State = .failed
  package var byteCount: Int = 0
  /// Whether an older file was set aside as `*.stale`.
  package var isStale = false
  /// Whether the file is there.
  package var isMade: Bool { state != .failed }

  init(_ format: any PaperFormat, path: String) {
    self.format = format.id
    label = format.label
    prominence = format.prominence
    self.path = path
  }
}

/// What became of one edition.
package struct EditionResult: Sendable {
  package var edition: Edition
  package var files: [FileResult] = []
  package var diagnostics: [Diagnostic] = []
  package var omissions: [Omission] = []
  /// Files of the same edition in another state that were set aside as `*.stale`.
  package var setAside: [String] = []
  package var outputErrors: [OutputError] = []
  /// Why there is no engine, where one was needed.
  package var engineProblems: [EngineProblem] = []
}

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
