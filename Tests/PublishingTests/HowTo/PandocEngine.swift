import Diagnostics
import Platform

@testable import Publishing

extension EngineID {
  static let pandoc = EngineID("pandoc")
}

/// The `pandoc` program, started once for every document.
struct PandocEngine: Engine {
  /// An absolute path: the engine starts in a folder of its own.
  let executable: String
  let id = EngineID.pandoc
  let name = "Pandoc"
  let installHint = Self.steps
  let limit = Duration.seconds(60)

  private static let steps = ["install the package 'pandoc'"]

  /// The one on the path, or one that tells how to install it.
  static func locate(searchPath: String?) -> any Engine {
    let paths = (searchPath ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
      .map { Path.joined(String($0), "pandoc") }
    guard let path = paths.first(where: { !Path.isFolder($0) && access($0, X_OK) == 0 }) else {
      return AbsentEngine(
        id: .pandoc, name: "Pandoc", installHint: steps, reason: "no Pandoc was found")
    }
    return PandocEngine(executable: path)
  }

  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8] {
    let made = await OwnThread.value {
      Result { () throws(EngineError) in try run(source, timestamp) }
    }
    guard let made else { throw .noThread }
    return try made.get()
  }

  private func run(_ source: [UInt8], _ timestamp: Int) throws(EngineError) -> [UInt8] {
    var launch = Launch(
      executable,
      [
        "--sandbox", "--from", "html", "--to", "epub3", "--metadata", "identifier:demarche",
        "--output", "-",
      ], in: try PrivateFolder.forEngine())
    // The same source makes the same bytes.
    launch.environment["SOURCE_DATE_EPOCH"] = String(timestamp)
    let process = try ChildProcess.engine(launch)
    let deadline = ContinuousClock.now + limit
    guard process.finish(source, by: deadline), let ending = process.ending(by: deadline) else {
      process.kill()
      throw .failed("'\(executable)' did not answer in time")
    }
    guard ending == .code(0) else {
      throw .refused(EngineRefusal(String(decoding: process.complaints, as: UTF8.self)))
    }
    return process.received
  }

  func remarks() async -> [Diagnostic] { [] }
  func end() async {}
}
