import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct StatusObjectTests {
  /// The latest event that was public by the day decides; after the end of what was decided nobody knows.
  @Test(arguments: [
    ("2015-05-01", "state-signed, since May 1, 2015, by Both"),
    ("2017-05-31", "state-signed, since May 1, 2015, by Both"),
    ("2017-06-01", "state-in-force, since February 1, 2017, by Both"),
    ("2020-06-30", "state-in-force, since February 1, 2017, by Both"),
    ("2020-07-01", "unknown since June 30, 2020, since June 30, 2020, by Both"),
  ])
  func `a status is that of the day`(_ day: String, _ text: String) throws {
    let tags = "{{status.pact.state}}, since {{status.pact.since}}, by {{status.pact.by}}"
    let fixture = BriefingFixture.body(tags)
    let printed = try printed(fixture, day)
    #expect("\(printed[0]), since \(printed[1]), by \(printed[2])" == text)
  }

  /// What the mentions of a paper say, in their order.
  private func printed(_ fixture: BriefingFixture, _ day: String) throws -> [String] {
    try fixture.brief(EditionRequest(asOf: day)).evidence.mentions.map(\.printed)
  }

  @Test func `a strand has what was decided for it, or for the whole`() throws {
    let tags = "{{status.plan.of.north.state}} {{status.plan.of.south.state}} {{status.plan.state}}"
    let fixture = BriefingFixture.body(tags)
    #expect(try printed(fixture, "2019-02-28") == ["state-open", "state-open", "state-open"])
    #expect(try printed(fixture, "2019-03-01") == ["state-open", "state-closed", "state-open"])
  }

  @Test func `an end is printed where there is one`() throws {
    let section =
      "{{#status.pact.until}}until {{status.pact.until}}{{/status.pact.until}}"
      + "{{^status.pact.until}}without end{{/status.pact.until}}"
    let fixture = BriefingFixture.body(section)
    #expect(try printed(fixture, "2017-06-01") == ["June 30, 2020"])
    #expect(try fixture.brief(EditionRequest(asOf: "2017-05-31")).line == "without end")
    try BriefingFixture.check(
      "{{⟪status.pact.until⟫}}",
      .init("no-value", "no end was set for 'pact' on 2017-05-31"),
      in: EditionRequest(asOf: "2017-05-31"))
  }

  @Test func `a status is a mention with a note`() throws {
    let brief = try BriefingFixture.body("It is {{status.pact.state}}.")
      .brief(EditionRequest(asOf: "2018-01-01"))
    let mention = try #require(brief.evidence.mentions.first)
    #expect(mention.printed == "state-in-force" && !mention.isInBlock)
    guard case .status(let status, .state) = mention.content else {
      Issue.record("no status")
      return
    }
    #expect(status.id == StrandID("pact") && status.first.event.id == "force")
    #expect(
      brief.notes.map { $0.pieces.map(\.text).joined() } == [
        "State Press; data of February 1, 2017."
      ])
    #expect(brief.evidence.sources == [SourceID("gazette")])
  }

  @Test func `an unverified event is told only where it is asked for`() throws {
    let fixture = BriefingFixture.body("{{status.pact.state}}")
    let brief = try fixture.brief(.unverified)
    #expect(brief.evidence.mentions.map(\.printed) == ["state-paused"])
  }

  @Test func `what is not there is told at its tag`() throws {
    try BriefingFixture.check(
      "{{⟪status.pact.state⟫}}",
      .init("no-observation", "no event tells where 'pact' stands on 2015-04-30"),
      in: EditionRequest(asOf: "2015-04-30"))
    try BriefingFixture.check(
      "{{⟪status.pakt.state⟫}}", .init("unknown-name", "unknown name 'status.pakt'"))
    try BriefingFixture.check(
      "{{⟪status.plan.of.nort.state⟫}}",
      .init("unknown-name", "unknown name 'status.plan.of.nort'"))
    try BriefingFixture.check(
      "{{⟪status.plan.of.north.of⟫}}",
      .init("unknown-name", "unknown name 'status.plan.of.north.of'"))
  }

  @Test func `a typed status is refused`() throws {
    try BriefingFixture.check(
      "⟪[⟫in force](status:pact#1)",
      .init("typed-fact", "'in force' is typed as a status by hand"))
  }
}
