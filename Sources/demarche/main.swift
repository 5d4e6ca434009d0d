import ArgumentParser
import DemarcheCommand
import Foundation

// A reader or an engine that goes away is an error to report, not a reason to be killed.
signal(SIGPIPE, SIG_IGN)
await Demarche.main()
