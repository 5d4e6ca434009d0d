package import Diagnostics

/// What an opening says of papers that were not written at their time.
package struct Reconstruction: Sendable {
  /// The year in which the words were put together, later than every day they are for.
  ///
  /// It is declared, so that no paper says another year when it is made again.
  package var compiled: Int
  package var range: SourceRange

  package init(compiled: Int, range: SourceRange) {
    self.compiled = compiled
    self.range = range
  }
}
