import ArgumentParser

/// How results and findings are told.
struct ReportingOptions: ParsableArguments {
  @Flag(help: "Print results as JSON.")
  var json = false

  @Flag(help: "Let warnings end the run with exit code 1, too.")
  var warningsAsErrors = false

  @Option(
    help: ArgumentHelp(
      "Print at most this many findings in full, errors first; 0 for all. JSON holds all.",
      valueName: "number"))
  var maxFindings = 20

  func validate() throws {
    guard maxFindings >= 0 else {
      throw ValidationError("--max-findings takes a number of findings, or 0 for all.")
    }
  }
}
