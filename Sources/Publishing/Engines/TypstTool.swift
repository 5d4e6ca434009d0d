import Platform

/// The `typst` program, started once for every document.
package struct TypstTool: TypstEngine {
  /// An absolute path.
  private let executable: String
  private let limit: Duration

  package init(executable: String, limit: Duration = .seconds(60)) {
    self.executable = executable
    self.limit = limit
  }

  package func convert(
    _ source: [UInt8], timestamp: Int
  ) async throws(EngineError) -> [UInt8] {
    let folder = try PrivateFolder.forEngine()
    let process = try ChildProcess.engine(
      Launch(executable, Self.arguments(folder.path, timestamp), in: folder))
    let deadline = ContinuousClock.now + limit
    guard process.finish(source, by: deadline), let ending = process.ending(by: deadline) else {
      process.kill()
      throw .failed("'\(executable)' did not answer within \(limit.words)")
    }
    let report = String(decoding: process.complaints, as: UTF8.self)
    switch ending {
    case .code(0): return process.received
    case .code(1): throw Self.refusal(report)
    case .code: throw Self.failure(report)
    case .signal(let number): throw .failed("'\(executable)' was ended by signal \(number)")
    }
  }

  package func version() async -> TypstVersion? {
    do throws(EngineError) {
      let folder = try PrivateFolder.forEngine()
      let process = try ChildProcess.engine(Launch(executable, ["--version"], in: folder))
      let deadline = ContinuousClock.now + min(limit, .seconds(10))
      guard process.finish([], by: deadline), let ending = process.ending(by: deadline) else {
        return nil
      }
      guard ending == .code(0) else { return TypstVersion(nil) }
      return TypstVersion(printed: String(decoding: process.received, as: UTF8.self))
    } catch {
      // Why it does not start or answer is told of the document that it was to make.
      return nil
    }
  }

  package func end() async {}

  /// From standard input to standard output, with no file, font or package but the engine's own.
  private static func arguments(_ folder: String, _ timestamp: Int) -> [String] {
    [
      "compile", "--format", "pdf", "--pdf-standard", "ua-1,a-2a", "--creation-timestamp",
      String(timestamp), "--diagnostic-format", "short", "--ignore-system-fonts", "--root", folder,
      "--package-path", folder, "--package-cache-path", folder, "-", "-",
    ]
  }

  /// Reads `<stdin>:12:4: error: unknown variable`, the column counted from 0.
  private static func refusal(_ report: String) -> EngineError {
    let line = report.split(separator: "\n").first { $0.contains("error:") }
    guard let line, let message = line.firstRange(of: "error: ") else { return failure(report) }
    let place = line[..<message.lowerBound].split(separator: ":")
    return .refused(
      EngineRefusal(
        String(line[message.upperBound...]),
        line: place.count >= 3 ? Int(place[place.count - 3]) : nil,
        column: place.count >= 3 ? Int(place[place.count - 2]).map { $0 + 1 } : nil))
  }

  private static func failure(_ report: String) -> EngineError {
    let words = report.split(separator: "\n").first.map { String($0.prefix(200)) }
    return .failed("typst ended without a PDF" + (words.map { ": \($0)" } ?? ""))
  }
}
