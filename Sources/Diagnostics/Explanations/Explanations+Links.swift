extension DiagnosticID {
  /// Findings about links and addresses.
  static let links: [DiagnosticID: Explanation] = [
    .badAddress: Explanation(
      "An address leads to a public page: its host has a dot, no user before it and no letters that "
        + "look like others.",
      wrong: "url: https://state.gov@evil.example/",
      right: "url: https://www.state.gov/"),
    .emptyLink: Explanation(
      "A link without an address leads nowhere, and nobody can see one without words.",
      wrong: "[the report]()",
      right: "[the report](https://www.example.org/report)"),
    .misleadingLink: Explanation(
      "Words that look like an address lead to that address and to no other.",
      wrong: "[https://state.gov](https://evil.example)",
      right: "<https://www.state.gov>"),
    .relativeLink: Explanation(
      "A paper stands alone: a link without https:// leads nowhere. Most often 'source:' is missing.",
      wrong: "[was said](gazette)",
      right: "[was said](source:gazette)"),
    .unknownAnchor: Explanation(
      "A link into the paper leads to a heading by its number: '#s1' is the title.",
      wrong: "[below](#effect)",
      right: "[below](#s4)"),
  ]
}
