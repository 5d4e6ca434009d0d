import Diagnostics

extension FindingTable {
  static let text: [DiagnosticID: FindingCase] = [
    .brokenCitation: Sample.text("It ⟪[was said](source: gazette)⟫."),
    .characterReference: FindingCase(
      .replace("nationals: Ardians", with: "nationals: Ardians ⟪&amp;⟫ others", in: Sample.country)),
    .curlyQuotes: FindingCase(
      .replace("nationals: Ardians", with: "nationals: ⟪“Ardians”⟫", in: Sample.country)),
    .emptyLink: Sample.text("⟪[⟫the report]()"),
    .longWord: Sample.text("⟪" + String(repeating: "3f786850", count: 12) + "⟫"),
    .markupInStyle: FindingCase(
      .append("/* ⟪</style⟫><script> */\n", to: "Templates/formats/html/style.css")),
    .markupInTitle: FindingCase(
      .replace("# en: Work", with: "# en: ⟪#⟫ Work", in: Sample.opening)),
    .misleadingLink: Sample.text("⟪[⟫https://example.org](https://evil.example)"),
    .mixedScripts: Sample.text("the ⟪p\u{435}ople⟫"),
    .noGlyph: Sample.text("Minister ⟪李⟫ agreed."),
    .pipeTable: Sample.text("⟪| a | b |⟫\n|---|---|"),
    .relativeLink: Sample.text("It ⟪[⟫was said](gazette)."),
    .strayBraces: Sample.text("⟪{facts.workers.value}}⟫ people"),
    .typedNote: Sample.text("It was said.⟪[^1]⟫"),
    .unknownAnchor: Sample.text("⟪[⟫below](#effect)"),
    .unsafeCharacter: Sample.text("so⟪\u{202E}⟫ it is"),
  ]
}
