/// The running program.
package enum Executable {
  /// Its absolute path with links resolved.
  package static var path: String {
    #if os(Linux)
      let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      let path = Bundle.main.executablePath
    #endif
    return path ?? CommandLine.arguments[0]
  }
}
