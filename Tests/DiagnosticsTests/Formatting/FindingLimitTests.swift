import Diagnostics
import Testing

/// Which findings are printed when there are many.
@Suite struct FindingLimitTests {
  private static let file = SourceFile(path: "a.yaml", text: "abcdefghij")

  private func diagnostic(
    _ id: DiagnosticID, _ severity: Severity, at offset: Int
  ) -> Diagnostic {
    Diagnostic(
      id, severity, "\(offset)", at: SourceRange(file: Self.file, bytes: offset..<offset + 1))
  }

  private var many: [Diagnostic] {
    [
      diagnostic(.unknownFact, .error, at: 4), diagnostic(.lapsedAct, .warning, at: 0),
      diagnostic(.badDate, .error, at: 3), diagnostic(.lapsedAct, .warning, at: 1),
      diagnostic(.unknownFact, .error, at: 2),
    ]
  }

  @Test(arguments: [0, 5, 6]) func `all are printed in their order where there is room`(
    limit: Int
  ) {
    let cut = FindingLimit(many, limit: limit)
    #expect(cut.shown.map(\.summary) == ["0", "1", "2", "3", "4"])
    #expect(cut.remainder == nil)
  }

  @Test func `no warning hides an error`() {
    let cut = FindingLimit(many, limit: 4)
    #expect(cut.shown.map(\.summary) == ["2", "3", "4", "0"])
    #expect(cut.remainder == "and 1 more: 1 lapsed-act")
  }

  @Test func `the others are counted by id, the most frequent first`() {
    let cut = FindingLimit(many, limit: 1)
    #expect(cut.shown.map(\.summary) == ["2"])
    #expect(cut.remainder == "and 4 more: 2 lapsed-act, 1 bad-date, 1 unknown-fact")
  }
}
