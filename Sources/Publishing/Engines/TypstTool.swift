import Foundation
import Platform

/// The `typst` program, started once for every document.
package struct TypstTool: TypstEngine {
  private let executable: String
  private let limit: Duration

  package init(executable: String, limit: Duration = .seconds(60)) {
    self.executable = executable
    self.limit = limit
  }

  package func compile(
    _ source: [UInt8], to path: String, timestamp: Int
  ) async throws(EngineError) {
    let process = Process()
    let input = Pipe()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = [
      // The file that is written has no extension from which a format could be told.
      "compile", "--format", "pdf", "--ignore-system-fonts", "--pdf-standard", "ua-1,a-2a",
      "--creation-timestamp", String(timestamp), "--diagnostic-format", "short", "-", path,
    ]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    let ticket: Int
    do { ticket = try process.runUntilInterrupted() } catch {
      throw .unavailable("'\(executable)' cannot be started: \(error.localizedDescription)")
    }
    defer { Cleanup.shared.forget(ticket) }
    let start = ContinuousClock.now
    let watchdog = DispatchWorkItem { process.killAll() }
    DispatchQueue.global().asyncAfter(
      deadline: .now() + .milliseconds(limit.milliseconds), execute: watchdog)
    do { try input.fileHandleForWriting.write(contentsOf: Data(source)) } catch {
      // The program ended early; what it says about it is read below.
    }
    try? input.fileHandleForWriting.close()
    let report = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    watchdog.cancel()
    if process.terminationReason == .uncaughtSignal {
      throw .failed(
        start.duration(to: .now) >= limit
          ? "'\(executable)' did not answer within \(limit.words)"
          : "'\(executable)' was ended by signal \(process.terminationStatus)")
    }
    guard process.terminationStatus == 0 else { throw Self.refusal(report) }
  }

  /// Reads `<stdin>:12:4: error: unknown variable`.
  private static func refusal(_ report: String) -> EngineError {
    let line = report.split(separator: "\n").first { $0.contains("error:") }.map(String.init)
    guard let line, let message = line.range(of: "error: ") else {
      return .failed("typst ended without an explanation: \(report.prefix(200))")
    }
    let place = line[..<message.lowerBound].split(separator: ":")
    return .refused(
      message: String(line[message.upperBound...]),
      line: place.count >= 3 ? Int(place[place.count - 3]) : nil, hints: [])
  }
}
