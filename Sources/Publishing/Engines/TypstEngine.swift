/// Why an engine made no PDF.
package enum EngineError: Error, Sendable {
  /// No engine was found, or it could not be started.
  case unavailable(String)
  /// The engine did not answer in time, or ended.
  case failed(String)
  /// The engine refused the document; the line is that of the Typst source.
  case refused(message: String, line: Int?, hints: [String])
}

/// Turns Typst source into PDF/UA-1 and PDF/A-2a; one for a whole run.
package protocol TypstEngine: Sendable {
  /// Compiles a document into a file; `timestamp` is in seconds since 1970.
  func compile(
    _ source: [UInt8], to path: String, timestamp: Int
  ) async throws(EngineError)
}
