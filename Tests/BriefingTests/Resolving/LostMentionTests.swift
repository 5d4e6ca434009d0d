import Diagnostics
import TestSupport
import Testing

@Suite struct LostMentionTests {
  static let summary = "figure '1,200' of 'people' does not come out as a figure"

  /// Where a figure cannot stand, with the tag marked.
  @Test(arguments: [
    "A [link with ⟪{{facts.people.value}}⟫ in it](https://example.org).",
    "A [**⟪{{facts.people.value}}⟫**](https://example.org).",
    "A **[⟪{{facts.people.value}}⟫](https://example.org)**.",
    "A [link *with\n⟪{{facts.people.value}}⟫ in* it](https://example.org).",
    "A [citation of ⟪{{facts.people.value}}⟫](source:gazette).",
    "A [⟪{{facts.people.value}}⟫][ref].\n\n[ref]: https://example.org\n",
    "A [link](https://example.org/⟪{{facts.people.short}}⟫).",
    "A [link](https://example.org '⟪{{facts.people.value}}⟫').",
    "Code `⟪{{facts.people.value}}⟫`.",
    "```\n⟪{{facts.people.value}}⟫\n```",
    "    ⟪{{facts.people.value}}⟫",
    "Really!⟪{{facts.people.value}}⟫",
    "> Title `⟪{{facts.people.value}}⟫`",
    "[ref]: https://example.org/⟪{{facts.people.short}}⟫\n\nText.",
  ])
  func lost(_ text: String) throws {
    let summary = text.contains("short") ? "figure '1,200'" : Self.summary
    try BriefingFixture.check(text, .init("lost-mention", summary))
  }

  @Test(arguments: [
    "A [link](https://example.org) beside {{facts.people.value}}.",
    "{{facts.people.value}} [cited](source:gazette).", "Code `x` {{facts.people.value}}.",
    "Really! {{facts.people.value}}", "Really\\!{{facts.people.value}}",
    "[about {{facts.people.value}}] (so to speak)", "[{{facts.people.value}}]",
    "({{facts.people.value}})", "US${{facts.people.short}}%", "*{{facts.people.value}}*",
    "[a](https://example.org) {{facts.people.value}} [b](https://example.org)",
    "- {{facts.people.value}}\n- [b](https://example.org)", "## {{facts.people.value}}\n\nText.",
    "[see *{{facts.people.value}}* there], [b](https://example.org)",
    "a] {{facts.people.value}} [b (c) d]( e", "`[` {{facts.people.value}} `](x)`",
  ])
  func found(_ text: String) throws { try BriefingFixture.checkSilent(text) }

  @Test func `in raw HTML`() throws {
    try BriefingFixture.check(
      "A ⟪<⟫b title=\"⟪{{facts.people.value}}⟫\">.", .init("raw-html", "raw HTML"),
      .init("lost-mention", Self.summary))
  }

  @Test func `in the info string of a block`() throws {
    try BriefingFixture.check(
      "⟪`⟫``chart ⟪{{facts.people.value}}⟫\n```", .init("unknown-fact", "unknown fact"),
      .init("lost-mention", Self.summary))
  }

  /// The place is the tag in the file that holds it.
  @Test func `in a point`() throws {
    try BriefingFixture().check(
      BriefingFixture.pointPath,
      MarkedText(BriefingFixture.piece("Alpha", "The `⟪{{facts.people.value}}⟫`.")),
      .init("lost-mention", Self.summary))
  }

  @Test func `every lost figure is reported`() throws {
    try BriefingFixture.check(
      "`⟪{{facts.people.value}}⟫` `⟪{{facts.guests.value}}⟫` {{facts.offices.value}}",
      .init("lost-mention", Self.summary), .init("lost-mention", "figure '300' of 'guests'"))
  }
}
