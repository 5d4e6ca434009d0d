import ArgumentParser

/// How a run ends; the first that applies gives the exit code.
enum Outcome: Int32 {
  case done = 0
  case findings = 1
  case wrongUsage = 64
  case engineMissing = 69
  case outputFailed = 74

  /// The one of several that counts: a fault of the surroundings says more than what it led to.
  static func first(of outcomes: Outcome...) -> Outcome {
    [outputFailed, engineMissing, wrongUsage, findings].first(where: outcomes.contains) ?? done
  }

  /// Ends the program with the code of an outcome; a usage error is told with its way out.
  static func exit(_ outcome: Outcome) throws {
    guard outcome != .done else { return }
    throw ExitCode(outcome.rawValue)
  }
}
