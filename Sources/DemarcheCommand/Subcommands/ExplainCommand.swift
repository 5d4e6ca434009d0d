import ArgumentParser

/// `demarche explain`: what a finding means, and how it is mended.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a finding means, with a wrong and a right example.",
    discussion: """
      The id of a finding stands in brackets at the end of its first line. Without an id, all are \
      listed.

      Examples:
        demarche explain unknown-name
        demarche explain
      """)

  @Argument(
    help: ArgumentHelp("The id of a finding, such as unknown-name.", valueName: "id"),
    completion: .list(ExplainAction.ids))
  var id: String?

  @Flag(help: "Print results as JSON.")
  var json = false

  func run() throws {
    try Outcome.exit(ExplainAction(id: id, isJSON: json).run())
  }
}
