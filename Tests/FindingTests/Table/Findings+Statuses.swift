import Diagnostics

extension FindingTable {
  private static let accord = "Content/agreements/accord.yaml"
  private static let numbers = "Content/proposals/1-work/points/numbers.md"

  static let statuses: [DiagnosticID: FindingCase] = [
    .emptyPresumption: FindingCase(
      .replace("weight: ", with: "while: {⟪accord⟫: []}\nweight: ", in: numbers)),
    .fallenOpening: FindingCase(
      .replace(
        "for: [XB]\n", with: "for: [XB]\nwhile: {⟪accord⟫: [revoked]}\n",
        in: "Content/openings/xb-today.md")),
    .impossibleState: FindingCase(
      .replace(
        "date: 2020-05\n", with: "date: 2020-05\n    ⟪state⟫: proposed\n    by: {en: A, es: A}\n",
        in: accord)),
    .neverReviewed: FindingCase(
      .replace("reviewed: 2021-12-14\n", with: "", in: numbers), at: "\(numbers):2:1"),
    .newRelease: FindingCase(
      .replace("reviewed: 2021-12-14\n", with: "reviewed: 2021-08-01\n", in: numbers),
      .replace("{{facts.grants.value}} in", with: "{{⟪facts.grants.value⟫}} in", in: numbers),
      with: ["\(numbers):11:71 new-release"]),
    .overtaken: FindingCase(
      .replace(
        "weight: ", with: "about: [accord]\nweight: ", in: Sample.act),
      .replace("reviewed: 2021-12-14\n", with: "⟪reviewed⟫: 2018-01-01\n", in: Sample.act)),
    .unboundStatus: FindingCase(
      Sample.further("The ⟪Amber Accord⟫ stands."), countries: ["XA"]),
    .unnamedInstrument: FindingCase(
      .replace(
        "  help: {en: [Helping Hands], es: [Manos Amigas]}\n", with: "", in: "Content/names.yaml"),
      at: "Content/programs/help.yaml:1:1"),
    .statusUnknown: FindingCase(
      .replace("state: signed\n", with: "state: signed\n    until: 2020-01-01\n", in: accord),
      .replace("weight: ", with: "while: {⟪accord⟫: [signed]}\nweight: ", in: numbers)),
    .strayStatus: FindingCase(
      .replace("date: 2020-05\n", with: "date: 2020-05\n    ⟪until⟫: 2021-05-31\n", in: accord)),
    .unknownStrand: FindingCase(
      .replace("weight: ", with: "about: [⟪accord/xa⟫]\nweight: ", in: numbers)),
  ]
}
