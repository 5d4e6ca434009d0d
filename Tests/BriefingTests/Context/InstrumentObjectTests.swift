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

  @Test func missing() throws {
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
