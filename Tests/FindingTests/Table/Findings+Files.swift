import Diagnostics

extension FindingTable {
  static let files: [DiagnosticID: FindingCase] = [
    .fileTooLarge: FindingCase(
      .bytes(Array(repeating: 0x23, count: 4 << 20 | 1), to: "Content/facts/large.yaml"),
      at: "Content/facts/large.yaml:1:1"),
    .idMismatch: FindingCase(
      .replace("id: embassy-xa", with: "id: ⟪embassy-xz⟫", in: Sample.issuer),
      with: ["Content/countries/xa.yaml:6:9 unknown-issuer"]),
    .invalidUTF8: FindingCase(
      .bytes(Array("a: ".utf8) + [0xED], to: "Content/facts/latin.yaml"),
      at: "Content/facts/latin.yaml:1:4"),
    .orphanFile: FindingCase(
      .write("⟪⟫Forgotten.\n", to: "Content/proposals/1-work/points/forgotten.en.md")),
    .symlinkEscape: FindingCase(
      .link("../../..", to: "Content/facts/outside"), at: "Content/facts/outside:1:1"),
    .unexpectedFile: FindingCase(
      .write("facts: {}\n", to: "Content/facts/more.yml"), at: "Content/facts/more.yml:1:1"),
    .unnumberedProposal: FindingCase(
      .write(
        "⟪id⟫: peace\ntitle: {en: Peace, es: Paz}\npoints: []\n",
        to: "Content/proposals/peace/proposal.yaml"),
      .write("Peace.\n", to: "Content/proposals/peace/position.en.md"),
      .write("Paz.\n", to: "Content/proposals/peace/position.es.md")),
    .unreadableFile: FindingCase(
      .link("nowhere.yaml", to: "Content/facts/lost.yaml"), at: "Content/facts/lost.yaml:1:1"),
  ]
}
