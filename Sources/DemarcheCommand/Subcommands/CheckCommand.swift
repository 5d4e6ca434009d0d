import ArgumentParser

/// `demarche check`: everything that render does, but for the output.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Load everything, compose the brief of every subject and report what is wrong; write nothing.",
    discussion: """
      Examples:
        demarche check
        demarche check --group northern-triangle --as-of 2017-02-16
      """)

  @OptionGroup(title: "Where from") var location: LocationOptions
  @OptionGroup(title: "What") var selection: SelectionOptions
  @OptionGroup(title: "Reporting") var reporting: ReportingOptions

  func run() throws {
    try Outcome.exit(
      CheckAction(location: location, selection: selection, reporting: reporting).run())
  }
}
