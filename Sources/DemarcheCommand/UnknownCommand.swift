import ArgumentParser
import Diagnostics
import Foundation

extension Demarche {
  /// Ends the program where the first word of a line is neither an option nor a command.
  ///
  /// The argument parser would call it an unexpected argument, and not say which command was meant.
  package static func refuseUnknownCommand(_ arguments: [String]) {
    guard let complaint = complaint(about: arguments) else { return }
    Terminal.messages(complaint)
    Foundation.exit(Outcome.wrongUsage.rawValue)
  }

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
