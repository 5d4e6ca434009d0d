import Publishing

/// Lists entries as a table or as JSON.
struct ListAction {
  var kind: Listing.Kind
  var location: LocationOptions
  var selection: SelectionOptions
  var reporting: ReportingOptions

  func run() throws -> Outcome {
    switch try Preparation.make(location, selection, reporting, mayBeEmpty: true) {
    case .ended(let outcome): return outcome
    case .ready(let prepared): return try list(prepared)
    }
  }

  private func list(_ prepared: Preparation.Prepared) throws -> Outcome {
    let made = Lister(
      prepared.project.composer, prepared.plan, clock: prepared.clock, version: Demarche.version)
    guard let lister = made else { return .done }
    try lister.listing(of: kind).tell(asJSON: reporting.json)
    return Findings(reporting, prepared.diagnostics).tell()
  }
}
