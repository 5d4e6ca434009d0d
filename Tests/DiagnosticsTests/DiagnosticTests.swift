import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticTests {
  @Test func `sorts by file, position and id`() {
    let one = SourceFile(path: "Content/a.yaml", text: "abc\ndef\n")
    let two = SourceFile(path: "Content/b.yaml", text: "abc\n")
    let sorted: [Diagnostic] = [
      Diagnostic(.noTitle, .error, "no file at fault", at: nil),
      Diagnostic(.yamlTag, .warning, "z", at: SourceRange(file: one, bytes: 0..<1)),
      Diagnostic(.badDate, .note, "a", at: SourceRange(file: one, bytes: 5..<6)),
      Diagnostic(.badName, .error, "a", at: SourceRange(file: one, bytes: 5..<6)),
      Diagnostic(.badName, .error, "b", at: SourceRange(file: one, bytes: 5..<6)),
      Diagnostic(.badDate, .error, "b", at: SourceRange(startOf: two)),
    ]
    let rotations = sorted.indices.map { Array(sorted[$0...] + sorted[..<$0]) }
    for shuffled in rotations + [sorted.reversed()] {
      #expect(shuffled.sorted().map(\.key) == sorted.map(\.key))
    }
  }

  @Test(
    arguments: [
      ([], false), ([.note, .warning], false), ([.warning, .error], true),
    ] as [([Severity], Bool)])
  func `knows errors`(severities: [Severity], hasErrors: Bool) {
    let diagnostics = severities.map { Diagnostic(.image, $0, "summary", at: nil) }
    #expect(diagnostics.hasErrors == hasErrors)
  }

  @Test func `orders ids`() {
    let low: DiagnosticID = "missing-term"
    let high: DiagnosticID = "unknown-source"
    #expect(low < high)
    #expect("\(low)" == "missing-term")
  }

  @Test func `travels beside a value`() {
    let finding = Diagnostic(.image, .error, "summary", at: nil)
    #expect(Diagnosed(3).diagnostics.isEmpty)
    let diagnosed = Diagnosed(3, [finding])
    #expect(diagnosed.value == 3)
    #expect(diagnosed.diagnostics.places == ["- image"])
  }
}

extension Diagnostic {
  fileprivate var key: String {
    "\(range?.file.path ?? "") \(range?.bytes.lowerBound ?? -1) \(id) \(summary)"
  }
}
