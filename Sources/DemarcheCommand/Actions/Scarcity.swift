import ArgumentParser
import Platform

/// Too little of what the system has for every program.
enum Scarcity {
  /// Content and templates are read one after the other.
  private static let forReading = 4
  /// The output folder is held for the whole run; an edition opens the way to its file.
  private static let (forTree, forEdition) = (2, 4)
  /// The pipes of an engine and what it takes to start it.
  private static let forEngine = 16

  /// Ends the run before it begins where the system would refuse to open its files.
  static func check() throws { _ = try free(atLeast: forReading, atMost: forReading) }

  /// How many editions may be made at once, at most `jobs`; ends the run where it is not one.
  static func jobs(atMost jobs: Int, withEngine: Bool) throws -> Int {
    // The jobs, and those that wait for them, for signals and for what engines make.
    guard AddressSpace.holds(threads: jobs + 3 + (withEngine ? jobs : 0)) else {
      Terminal.messages(
        "demarche: too little memory for the threads of this run; raise the limit of 'ulimit -v'\n")
      throw ExitCode(Outcome.outputFailed.rawValue)
    }
    let base = forTree + (withEngine ? forEngine : 0)
    let free = try free(atLeast: base + forEdition, atMost: base + forEdition * jobs)
    return (free - base) / forEdition
  }

  private static func free(atLeast needed: Int, atMost wanted: Int) throws -> Int {
    let free = Descriptors.free(upTo: wanted)
    guard free < needed else { return free }
    Terminal.messages(
      "demarche: too few file descriptors: \(free) are free under the limit of "
        + "\(Descriptors.limit), and this run needs \(needed); "
        + "raise the limit, as with 'ulimit -n 256'\n")
    throw ExitCode(Outcome.outputFailed.rawValue)
  }
}
