import ArgumentParser

/// How results and findings are told.
struct ReportingOptions: ParsableArguments {
  @Flag(help: "Print results as JSON.")
  var json = false

  @Flag(help: "Let warnings end the run with exit code 1, too.")
  var warningsAsErrors = false
}
