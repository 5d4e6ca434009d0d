import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// What becomes of the shipped papers of today when an event is entered that their words do not know.
@Suite struct ShippedPresumptionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    /// The event, in the words of a higher layer.
    var event: String
    /// The findings of all editions.
    var findings: Set<String>
    /// The pieces that no paper prints any more.
    var leftOut: Set<String>
    var testDescription: String { event }
  }

  private static let openings = "Content/openings/"
  static let cases = [
    Case(
      path: "programs/cam.yaml", event: "date: 2026-10-01, state: open",
      findings: [
        "\(openings)hn-today.md:6:26 fallen-opening",
        "\(openings)northern-triangle-today.md:6:9 fallen-opening",
        "\(openings)sv-today.md:7:38 fallen-opening",
      ],
      leftOut: ["acts/resume-cam", "points/cam"]),
    Case(
      path: "programs/tps.yaml", event: "date: 2026-10-01, state: ended, strand: sv",
      findings: ["\(openings)sv-today.md:7:9 fallen-opening"],
      leftOut: ["acts/tps-el-salvador", "points/tps-el-salvador"]),
    Case(
      path: "programs/daca.yaml", event: "date: 2026-10-01, state: ended, strand: renewals",
      findings: [], leftOut: ["acts/daca-renewals", "answers/courts-decide"]),
    Case(
      path: "orders/eo-14159.yaml", event: "date: 2026-10-01, state: revoked",
      findings: [
        "\(openings)mx-today.md:6:9 fallen-opening",
        "\(openings)region-today.md:5:9 fallen-opening",
      ], leftOut: []),
    // What is decided for the strand of another country changes nothing.
    Case(
      path: "programs/tps.yaml", event: "date: 2025-01-18, state: in-force, strand: hn",
      findings: [], leftOut: []),
    // Nor does what is not public yet.
    Case(
      path: "programs/cam.yaml", event: "date: 2026-10-01, published: 2026-12-01, state: open",
      findings: [], leftOut: []),
  ]

  @Test(arguments: cases) func `a sentence that the data contradict is not printed`(
    _ test: Case
  ) throws {
    let event = """
      timeline:
        - {id: planted, \(test.event), by: {en: A, es: A}, text: {en: It changed, es: Cambió},
           source: irap-cam-status-2025, verified: true}
      """
    let (findings, printed) = try run([test.path: event])
    #expect(findings == test.findings)
    let (none, before) = try run([:])
    #expect(none.isEmpty && test.leftOut.isSubset(of: before))
    #expect(printed.isDisjoint(with: test.leftOut))
  }

  /// The places of the findings of all editions, and the pieces that hold in any of them.
  private func run(_ overlay: [String: String]) throws -> (Set<String>, Set<String>) {
    func files(_ name: String) -> DiskFiles {
      DiskFiles(root: SampleProject.repository + "/" + name, displayRoot: name)
    }
    let opened = ProjectLoader.open(
      content: files("Content"), overlays: [MemoryFiles(overlay, displayRoot: "Overlay")],
      templates: files("Templates"))
    var composer = try #require(opened.value)
    composer.known = Shipped.known.value
    let day = try #require(CalendarDate("2026-11-30"))
    let plan = try PublicationPlan.make(
      Selection(clock: Clock(asOf: day)), catalog: composer.catalog,
      stationery: composer.stationery)
    var findings: Set<String> = []
    var holding: Set<String> = []
    for edition in plan.editions {
      findings.formUnion(
        composer.brief(edition).diagnostics.filter { $0.severity == .error }.places)
      for report in composer.pieces(of: edition) {
        switch report.fate {
        case .printed, .beyondLimit: holding.insert("\(report.kind.rawValue)s/\(report.piece.id)")
        case .forbidden, .omitted, .otherVoice: break
        }
      }
    }
    return (findings, holding)
  }
}
