import Diagnostics

extension FindingTable {
  static let languages: [DiagnosticID: FindingCase] = [
    .unequalUnits: FindingCase(
      .replace("\nunits:", with: "\n⟪units⟫:", in: "Templates/languages/es/terms.yaml"),
      .replace(
        "signed: true, round: {from: 1000, decimals: 0}", with: "signed: true",
        in: "Templates/languages/es/terms.yaml")),
    .missingTerm: FindingCase(
      .replace("  skip: Skip to the paper\n", with: "", in: Sample.english),
      .replace("terms:", with: "⟪terms⟫:", in: Sample.english)),
    .missingTranslation: FindingCase(
      .replace(
        "name: {en: Embassy of Ardia, es: Embajada de Ardia}",
        with: "⟪name⟫: {en: Embassy of Ardia}", in: Sample.issuer)),
    .noForm: FindingCase(
      .replace(
        "nationals: Belmarans", with: "nationals: Belmarans, ministry: Ministry",
        in: Sample.otherCountry),
      Sample.further("The {{⟪subject.ministry⟫}}.")),
    .notTwelveMonths: FindingCase(
      .replace("months: [January, ", with: "⟪months⟫: [", in: Sample.english)),
    .noWords: Sample.text("There are {{⟪facts.workers.words⟫}}."),
    .unknownPlace: FindingCase(
      .replace(
        "  speaker: {one: \"{name}\"", with: "  speaker: {one: \"⟪{nane}⟫\"", in: Sample.english)),
  ]
}
