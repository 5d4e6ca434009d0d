/// Why an engine made no PDF.
package enum EngineError: Error, Sendable {
  /// There is no engine: the way out is to install one, or to name one that is there.
  case missing(String)
  /// The engine is there, and the system would not start it; installing it again mends nothing.
  case unavailable(String, help: String?)
  /// The engine did not answer in time, ended, or gave something else than a PDF.
  case failed(String)
  /// The system let nothing be written: no room, no right.
  case unwritable(String)
  /// The engine refused the document.
  case refused(EngineRefusal)
}

/// What an engine says of a document that it refuses.
package struct EngineRefusal: Sendable, Hashable {
  package var message: String
  /// In the Typst source, from 1.
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

/// Turns Typst source into PDF/UA-1 and PDF/A-2a; one for a whole run.
///
/// An engine is a program of its own. It is handed the source and hands back bytes: it is told no
/// path, works in an empty folder that is private to it, and finds nothing of the user's there.
package protocol TypstEngine: Sendable {
  /// The PDF of a document; `timestamp` is in seconds since 1970.
  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8]

  /// The version of Typst that makes the PDFs; nothing where it could not be started.
  func version() async -> TypstVersion?

  /// Ends what still runs.
  func end() async
}

/// Stands for an engine that was named and is not there.
struct AbsentEngine: TypstEngine {
  let reason: String

  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8] {
    throw .missing(reason)
  }

  func version() async -> TypstVersion? { nil }
  func end() async {}
}
