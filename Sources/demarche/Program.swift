import DemarcheCommand
import Platform

/// The program: hands over to the commands.
@main
struct Program {
  static func main() {
    // Where a standard stream is closed, the next file that is opened would take its number, and
    // the results would be written into that file. Opened the wrong way round, it still fails.
    for stream in Int32(0)...2 where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
    StandardError.capture()
    Fault.handle()
    // A reader or an engine that goes away, or a file that may not grow, is an error to report, not
    // a reason to be killed.
    for ignored in [SIGPIPE, SIGXFSZ] { signal(ignored, SIG_IGN) }
    // Who starts us may want to hear nothing of children; how an engine ends must be heard here.
    signal(SIGCHLD, SIG_DFL)
    Descriptors.prepare()
    Demarche.start(Array(CommandLine.arguments.dropFirst()))
  }
}
