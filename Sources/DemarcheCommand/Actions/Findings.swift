import Diagnostics
import DossierModel
import Publishing

/// Findings told on standard error, and what they mean for the end of the run.
struct Findings {
  let reporting: ReportingOptions
  let diagnostics: [Diagnostic]

  init(_ reporting: ReportingOptions, _ diagnostics: [Diagnostic]) {
    self.reporting = reporting
    self.diagnostics = diagnostics.unique()
  }

  var outcome: Outcome {
    let counts = diagnostics.contains {
      $0.severity == .error || ($0.severity == .warning && reporting.warningsAsErrors)
    }
    return counts ? .findings : .done
  }

  /// Prints the findings, as many as are wanted, and once where more is said of each.
  @discardableResult
  func tell() -> Outcome {
    let limit = FindingLimit(diagnostics, limit: reporting.maxFindings)
    let format = ConsoleFormat(colour: Terminal.hasColour)
    var text = limit.shown.map(format.format).joined()
    if let remainder = limit.remainder {
      text += remainder + "\nhelp: --max-findings 0 prints all\n"
    }
    if outcome == .findings { text += "'demarche explain ID' tells more of a finding\n" }
    Terminal.messages(text)
    return outcome
  }

  /// Says that nothing was made because what is needed does not load.
  func tellFailure(_ clock: Clock?, _ aside: SetAside) throws -> Outcome {
    tell()
    let errors = diagnostics.count { $0.severity == .error }
    Terminal.messages(
      "\(Terminal.count(errors, "error")): the content does not load, no brief was made\n")
    if !aside.paths.isEmpty {
      let files = Terminal.count(aside.paths.count, "older file")
      Terminal.messages("\(files) set aside as *.stale: nothing is left that looks current\n")
    }
    for error in aside.errors { Terminal.messages("demarche: \(error)\n") }
    if reporting.json {
      try Terminal.results(
        Terminal.json(
          FailureJSON(
            asOf: clock?.asOf.description, findings: diagnostics.map(FindingJSON.init),
            stale: aside.paths, errors: aside.errors.map(\.description))))
    }
    return aside.errors.isEmpty ? .findings : .outputFailed
  }

  private struct FailureJSON: Encodable {
    /// Absent where it is the day of the content, which did not load.
    var asOf: String?
    var findings: [FindingJSON]
    /// Older files that were set aside.
    var stale: [String]
    /// What could not be set aside, in sentences.
    var errors: [String]
  }
}
