import Briefing
import Diagnostics
import DossierModel
import Publishing

/// Composes and resolves every edition and tells what is wrong.
struct CheckAction {
  var location: LocationOptions
  var selection: SelectionOptions
  var reporting: ReportingOptions

  func run() throws -> Outcome {
    switch try Preparation.make(location, selection, reporting) {
    case .ended(let outcome): return outcome
    case .ready(let prepared): return try check(prepared)
    }
  }

  private func check(_ prepared: Preparation.Prepared) throws -> Outcome {
    let (project, plan, clock) = (prepared.project, prepared.plan, prepared.clock)
    let findings = Findings(
      reporting,
      prepared.diagnostics + plan.findings(project.composer, version: Demarche.version))
    findings.tell()
    let errors = findings.diagnostics.count { $0.severity == .error }
    let warnings = findings.diagnostics.count { $0.severity == .warning }
    if reporting.json {
      try Terminal.results(
        Terminal.json(
          CheckJSON(
            asOf: clock.asOf.description, editions: plan.editions.map(\.name),
            findings: findings.diagnostics.map(FindingJSON.init))))
    } else {
      try Terminal.results(
        "\(Terminal.count(plan.editions.count, "edition")) as of \(clock.asOf): "
          + "\(Terminal.count(errors, "error")), \(Terminal.count(warnings, "warning"))\n"
          + Terminal.unprinted(plan.unprinted(project.composer)))
    }
    return findings.outcome
  }

  private struct CheckJSON: Encodable {
    var asOf: String
    var editions: [String]
    var findings: [FindingJSON]
  }
}
