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

extension Dossier {
  /// The opening of a subject's paper on a day; of several, which is a finding, the first by id.
  package func opening(of subject: SubjectID, on day: CalendarDate) -> Opening? {
    openings.values.filter {
      $0.applicability.concerns(subject) && $0.applicability.validity.holds(on: day)
    }.min { $0.id < $1.id }
  }
}
