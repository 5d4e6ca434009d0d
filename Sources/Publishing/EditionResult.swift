package import Briefing
package import Diagnostics

/// What became of one edition.
package struct EditionResult: Sendable {
  package var edition: Edition
  package var files: [FileResult] = []
  /// The file of what it rests on, beside its documents and not one of them; nothing before it was tried.
  package var evidence: FileResult?
  package var diagnostics: [Diagnostic] = []
  package var omissions: [Omission] = []
  /// Files of the same edition in another state that were set aside as `*.stale`.
  package var setAside: [String] = []
  package var outputErrors: [OutputError] = []
  /// Why there is no engine, where one was needed.
  package var engineProblems: [EngineProblem] = []
}
