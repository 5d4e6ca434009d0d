package import Diagnostics

/// Turns the source that a format writes into its document; one for a whole run.
///
/// An engine is a program of its own. It is handed the source and hands back bytes: it is told no
/// path, works in an empty folder that is private to it, and finds nothing of the user's there.
package protocol Engine: Sendable {
  /// By which formats ask for it.
  var id: EngineID { get }

  /// What it is called in sentences.
  var name: String { get }

  /// What installs it on this machine, one step a line.
  var installHint: [String] { get }

  /// How long one document may take.
  var limit: Duration { get }

  /// The document of a source; `timestamp` is in seconds since 1970.
  ///
  /// Several may be asked for at once. Nobody who waits keeps a thread from other tasks.
  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8]

  /// What there is to say of it, once for a run, when it has made its documents.
  func remarks() async -> [Diagnostic]

  /// Ends what still runs.
  func end() async
}
