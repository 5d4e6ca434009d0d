import TestSupport

@testable import Publishing

/// Tests with engines that are scripts, each of which does one thing wrong or right.
protocol FakeEngines {
  /// Where the scripts lie.
  var folder: TemporaryFolder { get }
}

extension FakeEngines {
  /// What an engine makes of a small document: the bytes it gave, or its error in words.
  func outcome(_ engine: some Engine) async -> String {
    do throws(EngineError) {
      let bytes = try await engine.convert(Array("= Title\n".utf8), timestamp: 86_400)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      switch error {
      case .missing(let reason): return "missing: \(reason)"
      case .unavailable(let reason, let help): return "unavailable: \(reason) (\(help ?? "-"))"
      case .failed(let reason): return "failed: \(reason)"
      case .unwritable(let reason): return "unwritable: \(reason)"
      case .refused(let refusal):
        let place = [refusal.line, refusal.column].map { $0.map(String.init) ?? "-" }
        return "refused at \(place.joined(separator: ":")): \(refusal.message) \(refusal.hints)"
      }
    }
  }

  func program(_ name: String, _ script: String) throws -> String {
    try folder.write("#!/bin/sh\n" + script + "\n", to: name, isProgram: true)
  }

  func tool(_ script: String, limit: Duration = .seconds(20)) throws -> TypstTool {
    TypstTool(executable: try program("typst", script), limit: limit)
  }

  /// A worker in the language of the shell, whose replies stand in the script.
  func worker(_ script: String, limit: Duration = .seconds(20)) throws -> TypstWorker {
    TypstWorker(interpreter: try program("python3", script), limit: limit)
  }
}
