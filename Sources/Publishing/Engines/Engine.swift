package import Diagnostics

/// The name of an engine, by which formats ask for it.
package struct EngineID: Sendable, Hashable {
  package let name: String

  package init(_ name: String) { self.name = name }
}

/// Why an engine made no document.
package enum EngineError: Error, Sendable {
  /// There is no engine: the way out is to install one, or to name one that is there.
  case missing(String)
  /// The engine is there, and the system would not start it; installing it again mends nothing.
  case unavailable(String, help: String?)
  /// The engine did not answer in time, ended, or gave something else than a document.
  case failed(String)
  /// The system let nothing be written: no room, no right.
  case unwritable(String)
  /// The engine refused the document.
  case refused(EngineRefusal)
}

/// What an engine says of a document that it refuses.
package struct EngineRefusal: Sendable, Hashable {
  package var message: String
  /// In the source that it was given, from 1.
  package var line: Int?
  /// In characters, from 1.
  package var column: Int?
  package var hints: [String]

  package init(_ message: String, line: Int? = nil, column: Int? = nil, hints: [String] = []) {
    self.message = message
    self.line = line
    self.column = column
    self.hints = hints
  }
}

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

/// Stands for an engine that is not there.
struct AbsentEngine: Engine {
  let id: EngineID
  let name: String
  let installHint: [String]
  let reason: String
  let limit = Duration.zero

  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8] {
    throw .missing(reason)
  }

  func remarks() async -> [Diagnostic] { [] }
  func end() async {}
}
