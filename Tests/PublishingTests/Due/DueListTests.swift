import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// `demarche due`: what lapses or needs a look.
@Suite struct DueListTests {
  private func rows(
    _ overlay: [String: String] = [:], _ sample: SampleProject = SampleProject(),
    within days: Int? = nil
  ) throws -> [String] {
    let run = try CatalogRun(sample, overlays: [overlay])
    let findings = run.catalog.allFindings()
    #expect(findings.isEmpty, "\(ConsoleFormat().format(findings))")
    let due = DueList(run.composer, run.plan, clock: Sample.clock, within: days)
    #expect(
      due.listing.columns == ["day", "what", "id", "stops", "remark", "source", "papers"])
    return due.listing.rows.map { $0.prefix(6).joined(separator: "|") }
  }

  /// The status of a program that has a term, and a point that presumes it.
  private func help(_ until: String, _ more: String = "") -> String {
    """
    \(more)
    timeline:
      - {id: term, date: 2021-03-01, state: in-force, until: \(until), by: {en: A, es: A}, text: {en: T, es: T}, source: gazette, verified: true}
    """
  }

  private func presuming(_ states: String) -> SampleProject {
    SampleProject().replacing(
      "needs: [workers, grants]", with: "needs: [workers, grants]\nwhile: {help: [\(states)]}",
      in: "Content/proposals/1-work/points/numbers.md")
  }

  @Test func `an opening that ends is told with its papers`() throws {
    let sample = SampleProject().replacing(
      "for: [XA]\n", with: "for: [XA]\nvalid: {until: 2022-02-01}\n",
      in: "Content/openings/xa-today.md")
    #expect(
      try rows([:], sample).contains("2022-02-01|opening ends|xa-today|yes|no paper after it|"))
    for (days, isTold) in [(47, false), (48, true)] {
      let rows = try rows([:], sample, within: days)
      #expect(rows.contains { $0.contains("opening ends") } == isTold)
    }
  }

  @Test func `a status with a term is told, and what has lapsed stays`() throws {
    #expect(
      try rows(["programs/help.yaml": help("2022-01-31")], presuming("in-force")).contains(
        "2022-01-31|status lapses|help|yes|in-force|gazette"))
    #expect(
      try rows(
        ["programs/help.yaml": help("2021-10-31")], presuming("in-force, unknown"), within: 0
      ).contains("2021-10-31|status lapses|help|no|was in-force, now unknown|gazette"))
  }

  @Test func `what has stopped a paper is told first of all`() throws {
    let rows = try rows(
      ["programs/help.yaml": help("2021-10-31")], presuming("in-force"), within: 0)
    #expect(rows.contains("2021-10-31|status lapses|help|yes|was in-force, now unknown|gazette"))
  }

  @Test func `what somebody has looked for is open`() throws {
    let overlay = ["programs/help.yaml": help("2021-10-31", "looked: 2021-12-01")]
    #expect(
      try rows(overlay, presuming("in-force, unknown")).contains {
        $0.hasPrefix("2021-10-31|status lapses, open: nothing found on 2021-12-01|help|")
      })
  }

  @Test func `a legal position is to be looked at a month after it was`() throws {
    let position = try rows([:], presuming("in-force, open, unknown, signed")).first {
      $0.contains("|legal position|help|")
    }
    let source = try CatalogRun(SampleProject(), overlays: []).catalog.source(SourceID("gazette"))
    let accessed = try #require(source?.accessed.value)
    let due = CalendarDate(dayNumber: accessed.lastDayNumber + 30)
    #expect(position?.hasPrefix("\(due)|") == true, "\(position ?? "none")")
    #expect(position?.contains("checked on \(accessed)") == true)
  }

  @Test func `the next release of a printed series is told with its age`() throws {
    let release = try rows().first { $0.contains("|next release|workers|") }
    #expect(
      release
        == "2022-06-30|next release|workers|no|release of 2021-06-30, 5 months old|ministry-table")
  }

  @Test func `pieces that nobody has read, and those overtaken, are told`() throws {
    let points = "Content/proposals/1-work/points/"
    let unread = SampleProject().replacing(
      "reviewed: 2021-12-14\n", with: "", in: points + "kinds.md")
    #expect(try rows([:], unread).contains("2021-12-15|pieces never read|reviewed|no|1 piece|"))
    let overtaken = SampleProject().replacing(
      "reviewed: 2021-12-14", with: "reviewed: 2018-01-01", in: points + "blocks.md")
    #expect(
      try rows([:], overtaken).contains(
        "2021-12-15|piece overtaken|points/blocks|yes|a status has changed since it was read|"))
  }

  @Test func `of the shipped papers, the soonest come first`() throws {
    let plan = try Sample.plan(
      Shipped.composer, clock: Clock(asOf: Sample.day("2026-11-30"))
    ) { _ in }
    let items = DueList(
      Shipped.composer, plan, clock: Clock(asOf: Sample.day("2026-11-30"))
    ).items
    #expect(items.map(\.day.lastDayNumber) == items.map(\.day.lastDayNumber).sorted())
    let told = items.map { "\($0.day) \($0.kind.rawValue) \($0.id)" }
    #expect(told.contains("2026-09-09 status lapses tps/sv"))
    #expect(told.contains("2027-03-31 opening ends sv-today"))
    let daca = try #require(items.first { $0.id == "daca-active" })
    #expect(daca.kind == .release && daca.remark == "release of 2025-06-30, 17 months old")
    #expect(daca.day.lastDayNumber < Sample.day("2026-11-30").lastDayNumber)
  }
}
