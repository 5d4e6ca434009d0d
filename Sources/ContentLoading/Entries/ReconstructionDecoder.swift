import Diagnostics
import DossierModel

extension Fields {
  /// `reconstruction: {compiled: YEAR}`, for an opening whose days ended before that year.
  func reconstruction(until end: CalendarDate?) -> Reconstruction? {
    let declaration = optional(
      "reconstruction",
      Reader<Reconstruction>.object { fields in
        fields.required("compiled", .integer(1...9999)).map {
          Reconstruction(compiled: $0, range: fields.place)
        }
      })
    guard let declaration else { return nil }
    guard let end, end.year < declaration.compiled else {
      log.report(.timelessReconstruction(declaration, until: end))
      return nil
    }
    return declaration
  }
}

extension Diagnostic {
  fileprivate static func timelessReconstruction(
    _ declaration: Reconstruction, until end: CalendarDate?
  ) -> Diagnostic {
    let days = end.map { "its days last until \($0)" } ?? "its days have no end"
    return Diagnostic(
      .badReconstruction,
      "an opening compiled in \(declaration.compiled) is of a past year, but \(days)",
      at: declaration.range,
      help: [
        "give 'valid' an 'until' before the year \(declaration.compiled)",
        "or leave 'reconstruction' out: the paper is then one of today",
      ])
  }
}
