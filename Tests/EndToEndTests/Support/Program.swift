import Foundation
import TestSupport
import Testing

/// The built program, run as a user would.
struct Program {
  /// What a run left: its exit code and what it said.
  struct Outcome {
    var code: Int32
    var output: String
    var messages: String

    /// The results as JSON.
    func json() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return try #require(value as? [String: Any])
    }
  }

  /// The folder that the program is started in.
  var folder: String
  /// Nothing of the test's own environment gets in, but where to count the lines that ran.
  var environment = ["PATH": "/usr/bin:/bin"].merging(
    ProcessInfo.processInfo.environment.filter { $0.key == "LLVM_PROFILE_FILE" }
  ) { $1 }

  /// Beside the test bundle.
  static let path: String = {
    #if os(Linux)
      let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    #else
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
    #endif
    let folder = ((bundle ?? CommandLine.arguments[0]) as NSString).deletingLastPathComponent
    return folder + "/demarche"
  }()

  /// The engine that `make setup` installs in the repository, if it has.
  static let enginePath = SampleProject.repository + "/.build/typst/bin/python3"
  /// Longer than any run of the sample takes: one that hangs fails its test and not the whole suite.
  private static let patience: DispatchTimeInterval = .seconds(100)

  static let hasEngine = FileManager.default.isExecutableFile(atPath: enginePath)

  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  func run(_ arguments: [String]) throws -> Outcome {
    try launch(Self.path, arguments)
  }

  /// A line for the shell, in which `$DEMARCHE` is the program.
  func shell(_ line: String) throws -> Outcome {
    var copy = self
    copy.environment["DEMARCHE"] = Self.path
    return try copy.launch("/bin/sh", ["-c", line])
  }

  private func launch(_ executable: String, _ arguments: [String]) throws -> Outcome {
    let captured = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    for name in ["output", "messages"] { try captured.write("", to: name) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: captured.path + "/output")
    process.standardError = FileHandle(forWritingAtPath: captured.path + "/messages")
    try process.run()
    // What it has started goes with it; Foundation gives every process a group of its own.
    let watchdog = DispatchWorkItem { kill(-process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    #expect(process.terminationReason == .exit, "ended by signal \(process.terminationStatus)")
    return Outcome(
      code: process.terminationStatus, output: captured.text("output") ?? "",
      messages: captured.text("messages") ?? "")
  }
}

/// A project on disk and the program to run on it.
struct Workplace {
  let folder: TemporaryFolder
  var program: Program
  static let day = ["--as-of", SampleProject.day]

  init(_ project: SampleProject = SampleProject()) throws {
    folder = try TemporaryFolder()
    try project.write(to: folder.path)
    program = Program(folder: folder.path)
  }

  /// Writes one file of the project anew.
  func change(_ path: String, _ old: String, _ new: String) throws {
    let text = try #require(folder.text(path))
    try #require(text.contains(old), "\(path) has no '\(old)'")
    try folder.write(text.replacing(old, with: new), to: path)
  }

  /// `demarche render` into `out` in the formats that need no engine, on the day of the sample.
  func render(_ more: String...) throws -> Program.Outcome {
    try program.run(
      ["render", "--output", "out", "--format", "markdown,html,typst"] + Self.day + more)
  }

  /// The bytes of every file below a folder, by name.
  func bytes(_ name: String, evidence: Bool = false) -> [String: Data] {
    let pairs = folder.tree(name, evidence: evidence).map { file in
      (file, FileManager.default.contents(atPath: folder.path + "/" + name + "/" + file) ?? Data())
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
