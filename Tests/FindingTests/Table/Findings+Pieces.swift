import Diagnostics

extension FindingTable {
  private static let folder = "Content/proposals/1-work"

  /// A second ask of the proposal, with its prose.
  private static func secondAsk(_ item: String) -> [Edit] {
    [
      .replace(
        "answers:", with: "  - {\(item), for: all, to: {en: \"To:\", es: \"A:\"}}\nanswers:",
        in: Sample.proposal),
      .write("Do it by {{ask.by}}.\n", to: "\(folder)/asks/second.en.md"),
      .write("Hacerlo antes del {{ask.by}}.\n", to: "\(folder)/asks/second.es.md"),
    ]
  }

  static let pieces: [DiagnosticID: FindingCase] = [
    .ambiguousOpening: FindingCase(
      .write("id: ⟪xa-second⟫\nfor: [XA]\n", to: "Content/openings/xa-second/opening.yaml"),
      .write("Second\n", to: "Content/openings/xa-second/title.en.md"),
      .write("Segunda\n", to: "Content/openings/xa-second/title.es.md")),
    .askNotPrinted: FindingCase(
      secondAsk("id: second, by: 2030-01-31, valid: {until: 2010-12-31}") + [
        .append("\nDue by {{⟪asks.second.by⟫}}.\n", to: Sample.point)
      ]),
    .emptyProposal: FindingCase(
      .write(
        "id: ⟪peace⟫\ntitle: {en: Peace, es: Paz}\npoints: []\n",
        to: "Content/proposals/2-peace/proposal.yaml"),
      .write("Peace.\n", to: "Content/proposals/2-peace/position.en.md"),
      .write("Paz.\n", to: "Content/proposals/2-peace/position.es.md"), countries: ["xa"]),
    .emptyProse: FindingCase(.write("---\ntitle: Kinds\n---\n⟪⟫", to: Sample.point)),
    .endsBeforeStart: FindingCase(
      .replace(
        "valid: {until: 2010-12-31}", with: "valid: {from: 2011, until: ⟪2010-12-31⟫}",
        in: Sample.proposal)),
    .lapsedAsk: FindingCase(secondAsk("id: ⟪second⟫, by: 2020-01-31")),
    .longTitle: FindingCase(.write("Work that counts⟪⟫\nand more\n", to: Sample.title)),
    .noAsk: FindingCase(
      .replace("by: 2030-01-31", with: "by: 2030-01-31, valid: {until: 2010}", in: Sample.proposal),
      .replace("id: XA", with: "id: ⟪XA⟫", in: Sample.country), countries: ["xa"]),
    .noOpening: FindingCase(
      .append("valid: {until: 2010-12-31}\n", to: Sample.opening),
      .replace("id: XA", with: "id: ⟪XA⟫", in: Sample.country)),
  ]
}
