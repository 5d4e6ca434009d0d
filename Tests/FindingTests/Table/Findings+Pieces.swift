import Diagnostics

extension FindingTable {
  /// A second act of the proposal, with marks in its head.
  private static func secondAct(_ head: String) -> Edit {
    .write(
      """
      ---
      \(head)
      kind: request
      to: {en: "To:", es: "A:"}
      weight: 20
      ---
      # en:
      Do it by {{act.by}}.

      # es:
      Hacerlo antes del {{act.by}}.

      """, to: "Content/proposals/1-work/acts/second.md")
  }

  static let pieces: [DiagnosticID: FindingCase] = [
    .actNotPrinted: FindingCase(
      secondAct("for: all\nby: 2030-01-31\nvalid: {until: 2010-12-31}"),
      Sample.further("Due by {{⟪acts.second.by⟫}}.")),
    .ambiguousOpening: FindingCase(
      .write(
        "---\n⟪for⟫: [XA]\nbasis: proposed\nreviewed: 2021-12-14\n---\n# en: Second\n# es: Segunda\n",
        to: "Content/openings/xa-second.md")),
    .emptyProposal: FindingCase(
      .write(
        "⟪title⟫: {en: Peace, es: Paz}\n", to: "Content/proposals/2-peace/proposal.yaml"),
      .write(
        "---\nbasis: proposed\nreviewed: 2021-12-14\n---\n# en:\nPeace.\n# es:\nPaz.\n",
        to: "Content/proposals/2-peace/position.md"),
      countries: ["xa"]),
    .endsBeforeStart: FindingCase(
      .replace(
        "valid: {until: 2010-12-31}", with: "valid: {from: 2011, until: ⟪2010-12-31⟫}",
        in: "Content/proposals/1-work/points/past.md")),
    .equalWeights: FindingCase(
      .append("limits: {points: 2}\n", to: Sample.documentType),
      .replace("weight: 20", with: "weight: ⟪30⟫", in: "Content/proposals/1-work/points/blocks.md"),
      countries: ["xa"]),
    .lapsedAct: FindingCase(secondAct("⟪for⟫: all\nby: 2020-01-31")),
    .noAct: FindingCase(
      .replace("by: 2030-01-31", with: "by: 2030-01-31\nvalid: {until: 2010}", in: Sample.act),
      .replace("id: XA", with: "id: ⟪XA⟫", in: Sample.country), countries: ["xa"]),
    .noAnswer: FindingCase(
      .replace("  answers: optional", with: "  answers: required", in: Sample.documentType),
      .replace("for: all", with: "for: [XB]", in: "Content/proposals/1-work/answers/cost.md"),
      .replace("id: XA", with: "id: ⟪XA⟫", in: Sample.country), countries: ["xa"]),
    .noOpening: FindingCase(
      .replace("for: [XA]", with: "for: [XA]\n⟪valid⟫: {until: 2010-12-31}", in: Sample.opening)),
  ]
}
