import Publishing

/// Lists what lapses or needs a look, as a table or as JSON.
struct DueAction {
  var location: LocationOptions
  var selection: SelectionOptions
  var reporting: ReportingOptions
  var within: Int?

  func run() throws -> Outcome {
    switch try Preparation.make(location, selection, reporting) {
    case .ended(let outcome): return outcome
    case .ready(let prepared): return try list(prepared)
    }
  }

  private func list(_ prepared: Preparation.Prepared) throws -> Outcome {
    let due = DueList(
      prepared.project.composer, prepared.plan, clock: prepared.clock, within: within)
    try due.listing.tell(asJSON: reporting.json)
    return Findings(reporting, prepared.diagnostics).tell()
  }
}
