import Platform

/// The `typst` program, started once for every document.
package struct TypstTool: TypstEngine {
  /// An absolute path.
  private let executable: String
  package let limit: Duration
  package let installHint: [String]

  package init(
    executable: String, limit: Duration = .seconds(60), installHint: [String] = []
  ) {
    self.executable = executable
    self.limit = limit
    self.installHint = installHint
  }

  package func convert(
    _ source: [UInt8], timestamp: Int
  ) async throws(EngineError) -> [UInt8] {
    let made = await OwnThread.value {
      Result { () throws(EngineError) in try compile(source, timestamp) }
    }
    guard let made else { throw .noThread }
    return try made.get()
  }

  private func compile(_ source: [UInt8], _ timestamp: Int) throws(EngineError) -> [UInt8] {
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
    case .code(0):
      if let refusal = Self.refusal(report, "warning: \(EngineRefusal.missingFont)") {
        throw .refused(refusal)
      }
      return process.received
    case .code(1):
      throw Self.refusal(report, "error: ").map { .refused($0) } ?? Self.failure(report)
    case .code: throw Self.failure(report)
    case .signal(let number): throw .failed("'\(executable)' was ended by signal \(number)")
    }
  }

  package func version() async -> TypstVersion? { await OwnThread.value { ask() } ?? nil }

  /// What it says of its version.
  private func ask() -> TypstVersion? {
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

  /// Reads `<stdin>:12:4: error: unknown variable`, the column counted from 0; nothing where no line
  /// has those words.
  private static func refusal(_ report: String, _ words: String) -> EngineRefusal? {
    let line = report.split(separator: "\n").first { $0.contains(words) }
    guard let line, let start = line.firstRange(of: words)?.lowerBound else { return nil }
    let place = line[..<start].split(separator: ":")
    return EngineRefusal(
      String(line[start...].drop { $0 != " " }.dropFirst()),
      line: place.count >= 3 ? Int(place[place.count - 3]) : nil,
      column: place.count >= 3 ? Int(place[place.count - 2]).map { $0 + 1 } : nil
    ).advised
  }

  private static func failure(_ report: String) -> EngineError {
    let words = report.split(separator: "\n").first.map { String($0.prefix(200)) }
    return .failed("typst ended without a PDF" + (words.map { ": \($0)" } ?? ""))
  }
}
