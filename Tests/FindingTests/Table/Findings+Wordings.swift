import Diagnostics

extension FindingTable {
  private static let audiences = "Content/audiences.yaml"

  /// The point with marks in its first lines.
  private static func head(_ head: String) -> FindingCase {
    FindingCase(
      .write("\(head)\n# en: Kinds\nText.\n# es: Clases\nTexto.\n", to: Sample.point))
  }

  /// The point with marks in its wordings.
  private static func words(_ words: String, with others: [String] = []) -> FindingCase {
    FindingCase(
      .write("---\nfor: [XA]\nweight: 30\n---\n\(words)", to: Sample.point), with: others)
  }

  static let wordings: [DiagnosticID: FindingCase] = [
    .badAudience: FindingCase(.write("audiences: {⟪pair⟫: [XA]}\n", to: audiences)),
    .badHeading: Sample.text("⟪# Again⟫"),
    .duplicateWording: words("# en: A\nText.\n# es: A\nTexto.\n⟪# es:⟫ B\nTexto.\n"),
    .emptyAudience: head("---\n⟪for⟫: []\nweight: 30\n---"),
    .emptyWording: words("⟪# en:⟫ A\n# es: A\nTexto.\n"),
    .missingFile: FindingCase(
      .write("title: {en: Peace, es: Paz}\n", to: "Content/proposals/2-peace/proposal.yaml"),
      at: "Content/proposals/2-peace/position.md:1:1"),
    .missingHead: head("⟪—⟫\nfor: [XA]\nweight: 30\n---"),
    .missingTitle: words("⟪# en:⟫\nText.\n# es: A\nTexto.\n"),
    .reservedKey: head(
      "---\nfor: [XA]\nweight: 30\n⟪occasion⟫: {en: A, es: A}\nreviewed: 2021-12-01\n---"),
    .strayText: words("⟪Text.⟫\n# en: A\nText.\n# es: A\nTexto.\n"),
    .unknownAudience: head("---\nfor: ⟪everyone⟫\nweight: 30\n---"),
    .unknownLanguage: words("# en: A\nText.\n# es: A\nTexto.\n# ⟪fr⟫: A\nTexte.\n"),
    .unknownVoice: words(
      "# en: A\nText.\n# es: A\nT.\n# en ⟪choir⟫: A\nText.\n# es choir: A\nT.\n",
      with: ["\(Sample.point):11:6 unknown-voice"]),
  ]
}
