import Briefing
import ContentLoading
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// `demarche list status`.
@Suite struct StatusListingTests {
  @Test func `each strand is listed with its tag and its status`() throws {
    let run = try CatalogRun(
      SampleProject(),
      overlays: [
        [
          "programs/help.yaml": """
          strands:
            - {id: north, name: {en: the north, es: el norte}}
          timeline:
            - {id: shut, date: 2021-03-01, state: paused, strand: north, until: 2021-12-31, by: {en: A court, es: Un tribunal}, text: {en: Shut, es: Cerrado}, source: gazette, verified: true}
          """
        ]
      ])
    #expect(run.catalog.allFindings().isEmpty)
    let lister = try #require(
      Lister(run.composer, run.plan, clock: Sample.clock, version: "0"))
    let listing = lister.listing(of: .status)
    #expect(
      listing.columns == ["id", "name", "tag", "state", "since", "until", "by", "source"])
    #expect(listing.rows.map { $0[0] } == ["accord", "help", "help/north"])
    #expect(
      listing.rows.last == [
        "help/north", "Helping Hands, the north", "{{status.help.of.north.state}}", "paused",
        "2021-03-01",
        "2021-12-31", "A court", "gazette",
      ])
    #expect(
      listing.rows.first?[2...4] == [
        "{{status.accord.state}}", "signed, not in force", "2019-03-01",
      ])
    // Every tag of the listing prints what stands beside it.
    let before = try #require(
      Lister(
        run.composer, run.plan, clock: Clock(asOf: Sample.day("2018-12-31")), version: "0"))
    #expect(
      before.listing(of: .status).rows.map { $0[3] } == Array(repeating: "no event tells", count: 3)
    )
  }
}
