import Diagnostics
import Testing

/// Lists of findings that wait.
@Suite struct KnownFindingsTests {
  private func read(_ text: String) -> Diagnosed<KnownFindings> {
    KnownFindings.read(SourceFile(path: "known.txt", text: text))
  }

  @Test func `a line is a piece and a finding`() {
    let known = read("# A remark.\n\npoints/a unbound-status   # why\r\nacts/b overtaken")
    #expect(known.diagnostics.isEmpty)
    #expect(known.value.listed == ["acts/b overtaken", "points/a unbound-status"])
    #expect(known.value.holds(.unboundStatus, of: "points/a"))
    #expect(!known.value.holds(.unboundStatus, of: "acts/b"))
    #expect(!known.value.holds(.overtaken, of: "points/a"))
  }

  @Test(arguments: [
    ("points/a", "does not name a piece and a finding that may wait"),
    ("points/a unbound-status twice", "does not name a piece"),
    ("points/a unbound-stauts", "did you mean 'unbound-status'?"),
    ("points/a invented-undertaking", "does not name a piece"),
    ("points/a unbound-status\npoints/a unbound-status", "stands twice"),
  ]) func `any other line is refused`(text: String, summary: String) {
    let findings = read(text).diagnostics
    #expect(findings.map(\.id) == [.badKnownFinding])
    #expect(findings[0].summary.contains(summary), "\(findings[0].summary)")
    #expect(findings[0].severity == .error)
  }

  @Test func `what must never be printed may not wait`() {
    #expect(!KnownFindings.excusable.contains(.inventedUndertaking))
  }
}
