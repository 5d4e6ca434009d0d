import Briefing
import ContentLoading
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// `demarche list positions`.
@Suite struct PositionListingTests {
  private static let statements = """
    statements:
      asked: {day: 2020-02-01, kind: request, about: [accord], office: {en: M, es: M}, says: {en: It asked, es: Pidió}, source: gazette, verified: true}
      held: {day: 2021-02, kind: hold, office: {en: M, es: M}, says: {en: It held, es: Sostuvo}, source: gazette, verified: false}
    may-not-say:
      - {kinds: [offer, reject], about: [accord, help], since: 2020-01, line: {en: Not that, es: Eso no}, source: gazette, verified: true}
      - {about: [help], since: 2020-03, line: {en: Read it, es: Léase}, source: gazette, verified: true}
    """

  @Test func `what was said, what may not be said, and what rests on it`() throws {
    let sample = SampleProject().replacing(
      "basis: proposed", with: "basis: {XA: {stated: asked}, XB: proposed}",
      in: "Content/proposals/1-work/acts/confirm.md")
    let run = try CatalogRun(
      sample,
      overlays: [
        [
          "statements/xa.yaml": Self.statements,
          "countries/xa.yaml": "governments: [{since: 2020-06-01, source: gazette}]\n",
        ]
      ])
    #expect(run.catalog.allFindings().isEmpty)
    let lister = try #require(
      Lister(run.composer, run.plan, clock: Sample.clock, version: "0"))
    let listing = lister.listing(of: .positions)
    #expect(
      listing.columns == ["country", "what", "id", "kind", "day", "about", "words", "source"])
    let rows = listing.rows.filter { $0[0] == "xa" }.map { $0.joined(separator: "|") }
    #expect(
      rows.prefix(4) == [
        "xa|stated by an earlier Government|asked|request|2020-02-01|accord|It asked|gazette",
        "xa|stated|held|hold|2021-02||It held [unverified]|gazette",
        "xa|may not say||offer reject|2020-01|accord help|Not that|gazette",
        "xa|may not say, for editors|||2020-03|help|Read it|gazette",
      ])
    // What an earlier Government said counts as proposed.
    #expect(rows.dropFirst(4).contains("xa|printed|acts/confirm|proposed||||"))
    #expect(listing.rows.contains { $0[0] == "xb" && $0[2] == "acts/confirm" })
  }
}
