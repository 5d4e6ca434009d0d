/// Why a run has no engine.
package struct EngineProblem: Sendable {
  /// Which one.
  package var engine: EngineID
  /// What it would have made, such as `PDF`.
  package var label: String
  package var reason: String
  /// What to do, one step a line.
  package var help: [String]
}
