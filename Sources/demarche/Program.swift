import ArgumentParser
import DemarcheCommand
import Foundation

/// The program: hands over to the commands.
@main
struct Program {
  static func main() {
    // A reader or an engine that goes away is an error to report, not a reason to be killed.
    signal(SIGPIPE, SIG_IGN)
    Demarche.main(nil)
  }
}
