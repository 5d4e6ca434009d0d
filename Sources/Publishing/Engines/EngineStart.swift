import Platform

extension PrivateFolder {
  /// A folder for an engine to work in.
  static func forEngine() throws(EngineError) -> PrivateFolder {
    do { return try PrivateFolder() } catch {
      throw .unwritable("no folder can be made for the engine to work in: \(error.reason)")
    }
  }
}

extension ChildProcess {
  /// Starts an engine.
  static func engine(_ launch: Launch) throws(EngineError) -> ChildProcess {
    do { return try ChildProcess(launch) } catch {
      let reason = "'\(launch.executable)' cannot be started: \(error.reason)"
      // Only where nothing is there does installing help.
      if [ENOENT, ENOTDIR].contains(error.code) { throw .missing(reason) }
      throw .unavailable(reason, help: error.help)
    }
  }
}

extension EngineError {
  /// Where nobody could wait for an engine.
  static let noThread = EngineError.unavailable(
    "no thread can be started for the engine", help: "run again when the system has more room")
}

extension SystemFailure {
  /// What to do about a program that the system does not start.
  fileprivate var help: String? {
    switch code {
    case EACCES, EPERM:
      "the file is there: let it be run with 'chmod +x', unless its folder or file system forbids that"
    case EMFILE: "allow the program more open files, as with 'ulimit -n 256'"
    case ENFILE: "the whole system has too many files open: run again when it has fewer"
    case EAGAIN, ENOMEM: "the system has too little room for another process: run again later"
    case ENOEXEC: "the file is no program of this machine"
    default: nil
    }
  }
}
