import Diagnostics

/// What one loading run has noticed so far, and what it must still check once all files are read.
///
/// A value of reference kind that never leaves its run: every decoder adds to it.
final class LoadingLog {
  private(set) var diagnostics: [Diagnostic] = []
  /// Names that entries define, and names that entries use.
  var register = Register()

  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  func report(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }
}
