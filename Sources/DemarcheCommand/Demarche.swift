package import ArgumentParser
import Platform

/// The root command.
package struct Demarche: ParsableCommand {
  /// The version of the program.
  package static let version = "0.1.0"

  package static let configuration = CommandConfiguration(
    commandName: "demarche",
    abstract: "Writes diplomatic position papers whose figures carry their sources.",
    discussion: """
      Joins sourced data, four proposals and templates into one brief per subject and language, as \
      Markdown, HTML, LaTeX, Typst and accessible PDF. A figure that is missing, misspelt or not \
      yet public stops the brief; it never prints a blank.

      Examples:
        demarche render --output briefs
        demarche render --country mx --language es --format pdf --output briefs
        demarche render --group northern-triangle --as-of 2017-02-16 --output briefs
        demarche render --country mx --language en --format markdown --output -
        demarche check --warnings-as-errors
        demarche list facts --country mx
        demarche due --within 30d
        demarche explain unknown-name

      Exit codes: 0 done, 1 findings, 64 wrong usage, 69 an engine is missing, 74 output could not \
      be written, 70 a fault of this program; of several the first in the order 70, 74, 69, 64, 1. \
      An interrupted render removes what is temporary and ends by its signal.
      """,
    version: version,
    subcommands: [
      RenderCommand.self, CheckCommand.self, ListCommand.self, DueCommand.self,
      ExplainCommand.self,
    ])

  package init() {}

  /// Runs the command of a line and ends the program.
  package static func start(_ arguments: [String]) -> Never {
    if let complaint = complaint(about: arguments) {
      Terminal.messages(complaint)
      Platform.exit(Outcome.wrongUsage.rawValue)
    }
    do {
      try SingleOptions.check(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
      Platform.exit(0)
    } catch {
      Platform.exit(told(error))
    }
  }

  /// Tells what ended a command, help among it, and gives its exit code.
  private static func told(_ error: any Error) -> Int32 {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    guard !text.isEmpty else { return code.rawValue }
    guard code.isSuccess else {
      Terminal.messages(text + "\n")
      return code.rawValue
    }
    do { try Terminal.results(text + "\n") } catch { return exitCode(for: error).rawValue }
    return code.rawValue
  }
}
