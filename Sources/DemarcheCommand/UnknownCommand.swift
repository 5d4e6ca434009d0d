import ArgumentParser
import Diagnostics

extension Demarche {
  /// What to say of a line whose first word is neither an option nor a command; else nothing.
  ///
  /// The argument parser would call it an unexpected argument, and not say which command was meant.
  static func complaint(about arguments: [String]) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-"), !commandNames.contains(word) else {
      return nil
    }
    return "demarche: there is no command '\(word)'"
      + Suggestion.question(for: word, in: commandNames)
      + "\nThe commands are: \(commandNames.sorted().joined(separator: ", "))\n"
  }

  private static let commandNames: [String] =
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
}
