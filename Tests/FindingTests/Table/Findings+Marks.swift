import Diagnostics

extension FindingTable {
  private static let typst = "Templates/formats/typst/page.typ.mustache"

  static let marks: [DiagnosticID: FindingCase] = [
    .badMark: FindingCase(
      .replace("mark-specimen: \"", with: "mark-specimen: ⟪⟫\"", in: Sample.english),
      .replace("for {mission} to clear", with: "for all to clear", in: Sample.english)),
    .badReconstruction: FindingCase(
      .replace(
        "for: [XA]", with: "for: [XA]\n⟪reconstruction⟫: {compiled: 2026}", in: Sample.opening)),
    .badSample: FindingCase(.append("⟪sample⟫: true\n", to: Sample.issuer)),
    .issuerNotGovernment: FindingCase(
      .replace("issuer: embassy-xa", with: "issuer: ⟪friends⟫", in: Sample.country)),
    .missingMark: FindingCase(
      .replace("{{mark}}", with: "", in: typst), at: "\(typst):1:1",
      // The PDF is made of the same page.
      with: ["\(typst):1:1 missing-mark"]),
  ]
}
