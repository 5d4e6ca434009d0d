@testable import Publishing

/// An engine that does what a test says.
struct StubEngine: TypstEngine {
  var number: String? = "0.15.0"
  let limit = Duration.seconds(1)
  let installHint = ["get one"]
  var work: @Sendable ([UInt8], Int) throws(EngineError) -> [UInt8]

  init(_ work: @escaping @Sendable ([UInt8], Int) throws(EngineError) -> [UInt8]) {
    self.work = work
  }

  func convert(_ source: [UInt8], timestamp: Int) async throws(EngineError) -> [UInt8] {
    try work(source, timestamp)
  }

  func version() async -> TypstVersion? { TypstVersion(number) }
  func end() async {}

  /// Gives what begins and ends like a PDF of two pages and names the time.
  static let working = StubEngine { _, timestamp in
    Array("%PDF-1.7 /Type/Pages/Count 2\n\(timestamp)\n%%EOF\n".utf8)
  }
}
