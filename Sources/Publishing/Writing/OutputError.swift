import Platform

/// Output could not be written.
package struct OutputError: Error, Sendable, CustomStringConvertible {
  package let path: String
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// An error with the system's own reason for what it just refused.
  init(path: String) { self.init(path: path, reason: String(cString: strerror(errno))) }

  package var description: String { "cannot write '\(path)': \(reason)" }
}
