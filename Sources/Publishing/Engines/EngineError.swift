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
