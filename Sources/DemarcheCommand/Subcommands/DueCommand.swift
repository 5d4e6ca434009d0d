import ArgumentParser

/// `demarche due`: what lapses or needs a look.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract:
      "List what lapses or needs a look, the soonest first, with the papers and the sources.",
    discussion: """
      Openings that end, statuses with a term, series whose next release was to be expected, legal \
      positions that were checked more than 30 days ago, pieces that were overtaken or that nobody \
      has read, and sources that nobody has opened.

      Examples:
        demarche due --as-of content
        demarche due --within 30d --country sv --json
      """)

  @Option(
    help: ArgumentHelp(
      "Only what is due within so many days, such as 30d; what is overdue is always told.",
      valueName: "days"))
  var within: String?

  @OptionGroup(title: "Where from") var location: LocationOptions
  @OptionGroup(title: "What") var selection: SelectionOptions
  @OptionGroup(title: "Reporting") var reporting: ReportingOptions

  func run() throws {
    try Outcome.exit(
      DueAction(
        location: location, selection: selection, reporting: reporting, within: try days()
      ).run())
  }

  /// How many days; nothing for all.
  func days() throws -> Int? {
    guard let within else { return nil }
    let digits = within.hasSuffix("d") ? within.dropLast() : within[...]
    guard let days = Int(digits), (0...36_500).contains(days), digits.utf8.first != 0x2B else {
      throw ValidationError("--within takes a number of days, such as 30d, not '\(within)'.")
    }
    return days
  }
}
