import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// Sentences that the papers once printed and the content refutes, put back with what their words presumed:
/// they fall, or the paper stops.
@Suite struct OldWordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var words: String
    var head: String
    var day: String
    /// The id of the finding that stops the paper; nothing where the piece falls.
    var stops: DiagnosticID?
    /// A near miss: what the words may presume all the same.
    var holds: String
    var testDescription: String { words }
  }

  static let cases = [
    Case(
      words: "Refugee travel stopped with the order of January 27.", head: "eo-13769: [in-force]",
      day: "2017-02-16", holds: "eo-13769: [partly-blocked]"),
    Case(
      words: "The order of January 27 is in force.", head: "eo-13769: [in-force]",
      day: "2017-02-14", holds: "eo-13769: [in-force, partly-blocked]"),
    Case(
      words: "A court has annulled the end of the status, which goes on.",
      head: "tps/hn: [in-force]", day: "2026-11-30", holds: "tps/hn: [ended]"),
    Case(
      words: "The status of Salvadorans runs to September 9, 2026.", head: "tps/sv: [in-force]",
      day: "2026-11-30", stops: .statusUnknown, holds: "tps/sv: [in-force, unknown]"),
    Case(
      words: "The program takes new cases.", head: "cam: [open]", day: "2026-11-30",
      holds: "cam: [paused]"),
    Case(
      words: "The order on the causes of migration is followed.", head: "eo-14010: [in-force]",
      day: "2026-11-30", holds: "eo-14010: [revoked]"),
  ]

  @Test(arguments: cases) func `words that the content refutes are not printed`(
    _ test: Case
  ) throws {
    let (fallen, findings) = try run(test, test.head)
    #expect(findings == [test.stops].compactMap(\.self))
    #expect(fallen)
    let (isLeftOut, none) = try run(test, test.holds)
    #expect(none == [] && !isLeftOut)
  }

  /// Whether the words are left out of the paper of the region, and what stops it.
  private func run(
    _ test: Case, _ presumption: String
  ) throws -> (isLeftOut: Bool, findings: [DiagnosticID]) {
    let text =
      "---\nfor: [region]\nweight: 0\nwhile: {\(presumption)}\n---\n# en: Old\n\(test.words)\n\n"
      + "# es: Viejo\nTexto.\n"
    let root = SampleProject.repository
    let opened = ProjectLoader.open(
      content: DiskFiles(root: root + "/Content", displayRoot: "Content"),
      overlays: [
        MemoryFiles(
          ["proposals/1-protect-citizens/points/old-words.md": text], displayRoot: "Overlay")
      ],
      templates: DiskFiles(root: root + "/Templates", displayRoot: "Templates"))
    var composer = try #require(opened.value)
    composer.known = Shipped.known.value
    let plan = try Sample.plan(composer, clock: Clock(asOf: Sample.day(test.day))) {
      $0.groups = ["region"]
      $0.languages = ["en"]
    }
    let edition = try #require(plan.editions.first)
    let composed = composer.brief(edition)
    let printed = composed.value?.evidence.pieces.contains { $0.name == "points/old-words" }
    return (
      printed != true, composed.diagnostics.filter { $0.severity == .error }.map(\.id)
    )
  }
}
