import ArgumentParser

/// `demarche list`: what there is to choose from and to print.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "List countries, groups, types, languages, formats, issuers, facts, sources or points.",
    discussion: """
      Facts come with the tag to paste, the value at the date, its own date and its source.

      Examples:
        demarche list facts --country mx
        demarche list points --group northern-triangle --json
      """)

  /// What can be listed.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case countries, groups, types, languages, formats, issuers, facts, sources, points
  }

  @Argument(
    help: "countries, groups, types, languages, formats, issuers, facts, sources or points.")
  var kind: Kind

  @OptionGroup(title: "Where from") var location: LocationOptions
  @OptionGroup(title: "What") var selection: SelectionOptions
  @OptionGroup(title: "Reporting") var reporting: ReportingOptions

  func run() throws {
    try Outcome.exit(
      ListAction(kind: kind, location: location, selection: selection, reporting: reporting).run())
  }
}
