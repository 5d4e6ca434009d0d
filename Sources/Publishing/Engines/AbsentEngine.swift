import Diagnostics

/// Stands for an engine that is not there.
struct AbsentEngine: Engine {
  let id: EngineID
  let name: String
  let installHint: [String]
  let reason: String
  let limit = Duration.zero

  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8] {
    throw .missing(reason)
  }

  func remarks() async -> [Diagnostic] { [] }
  func end() async {}
}
