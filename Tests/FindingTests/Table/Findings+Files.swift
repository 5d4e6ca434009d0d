import Diagnostics

extension FindingTable {
  static let files: [DiagnosticID: FindingCase] = [
    .badKnownFinding: FindingCase(.write("⟪points/numbers unbound-state⟫\n", to: "known.txt")),
    .badFileName: FindingCase(
      .write("facts: {}\n", to: "Content/facts/more.yml"), at: "Content/facts/more.yml:1:1"),
    .fileTooLarge: FindingCase(
      .bytes(Array(repeating: 0x23, count: 4 << 20 | 1), to: "Content/facts/large.yaml"),
      at: "Content/facts/large.yaml:1:1"),
    .idMismatch: FindingCase(
      .replace("id: embassy-xa", with: "id: ⟪embassy-xz⟫", in: Sample.issuer)),
    .invalidUTF8: FindingCase(
      .bytes(Array("a: ".utf8) + [0xED], to: "Content/facts/latin.yaml"),
      at: "Content/facts/latin.yaml:1:4"),
    .symlinkEscape: FindingCase(
      .link("../../..", to: "Content/facts/outside"), at: "Content/facts/outside:1:1"),
    .unexpectedFile: FindingCase(
      .write("facts: {}\n", to: "Content/more/facts.yaml"), at: "Content/more:1:1"),
    .unnumberedProposal: FindingCase(
      .write(
        "⟪title⟫: {en: Peace, es: Paz}\n", to: "Content/proposals/peace/proposal.yaml"),
      .write(
        "---\n---\n# en:\nPeace.\n# es:\nPaz.\n", to: "Content/proposals/peace/position.md")),
    .unreadableFile: FindingCase(
      .link("nowhere.yaml", to: "Content/facts/lost.yaml"), at: "Content/facts/lost.yaml:1:1"),
  ]
}
