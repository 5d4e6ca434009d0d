import Diagnostics
import TestSupport
import Testing

/// Every finding is raised by a case of its own, at its place, and by nothing else in the sample.
@Suite struct FindingTableTests {
  @Test func `every finding has a case, and one only`() {
    #expect(FindingTable.areas.flatMap(\.keys).sorted() == DiagnosticID.allCases.sorted())
  }

  @Test func `the sample raises nothing`() async throws {
    let outcome = try await FindingRun(finding: FindingCase()).outcome()
    #expect(outcome.findings.places == [])
  }

  @Test(arguments: DiagnosticID.allCases) func `a case raises its finding at its place`(
    id: DiagnosticID
  ) async throws {
    let finding = try #require(FindingTable.cases[id])
    let outcome = try await FindingRun(finding: finding).outcome()
    let places = (finding.place.map { [$0] } ?? []) + outcome.marks
    #expect(places.count == 1, "a case says in one place where its finding falls")
    let expected = (places.map { "\($0) \(id)" } + finding.others).sorted()
    #expect(
      outcome.findings.places.sorted() == expected, "\(ConsoleFormat().format(outcome.findings))")
    for found in outcome.findings {
      #expect(found.severity == found.id.explanation.severity, "severity of \(found.id)")
    }
  }
}
