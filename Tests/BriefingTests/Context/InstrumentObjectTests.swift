import Briefing
import Diagnostics
import TestSupport
import Testing

@Suite struct InstrumentObjectTests {
  @Test func names() throws {
    let text =
      "{{agreements.pact.name}} ({{agreements.pact.short}}), {{programs.plan.short}}, "
      + "{{orders.decree.name}}, {{orders.decree.citation}}"
    #expect(
      try BriefingFixture.body(text).brief().line == "The Pact (PCT), The Plan, The Decree, 1 XR 2")
    #expect(
      try BriefingFixture.body(text).brief(.spanish).line
        == "El Pacto (PCT), El Plan, El Decreto, 1 XR 2")
  }

  /// The latest event that changed the state and was public by the day.
  @Test(arguments: [
    ("2015-05-01", "The pact is signed"), ("2017-05-31", "The pact is signed"),
    ("2017-06-01", "In force"), ("2020-12-31", "In force"),
  ])
  func state(_ day: String, _ text: String) throws {
    let fixture = BriefingFixture.body("{{agreements.pact.state}}")
    #expect(try fixture.brief(EditionRequest(asOf: day)).line == text)
  }

  @Test func `unverified state`() throws {
    let fixture = BriefingFixture.body("{{agreements.pact.state}}")
    #expect(try fixture.brief(.unverified).line == "Said to be suspended")
  }

  @Test func missing() throws {
    try BriefingFixture.check(
      "{{⟪agreements.pact.state⟫}}",
      .init("no-observation", "agreement 'pact' has no known state on 2015-04-30"),
      in: EditionRequest(asOf: "2015-04-30"))
    try BriefingFixture.check(
      "{{⟪orders.decree.state⟫}}", .init("no-observation", "order 'decree' has no known state"))
    try BriefingFixture.check(
      "{{⟪programs.plan.citation⟫}}", .init("no-value", "program 'plan' has no citation"))
  }

  /// An instrument is known under its own kind only.
  @Test func unknown() throws {
    try BriefingFixture.check(
      "{{⟪programs.pact.name⟫}}", .init("unknown-name", "unknown name 'programs.pact'"))
    try BriefingFixture.check(
      "{{⟪agreements.pact.stat⟫}}", .init("unknown-name", "'agreements.pact.stat'"))
    let found = try BriefingFixture.body("{{agreements.pct.name}}").findings()
    #expect(found.first?.help == ["did you mean 'agreements.pact'?"])
  }
}
