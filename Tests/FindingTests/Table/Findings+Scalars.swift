import Diagnostics

extension FindingTable {
  static let scalars: [DiagnosticID: FindingCase] = [
    .badAddress: FindingCase(
      .replace("https://example.org/workers", with: "⟪⟫www.example.org/workers", in: Sample.sources)
    ),
    .badChoice: FindingCase(.replace("paper: a4", with: "paper: ⟪a5⟫", in: Sample.country)),
    .badColour: FindingCase(
      .replace("\"#1F4E3D\"", with: "⟪navy⟫", in: Sample.issuer)),
    .badDate: FindingCase(
      .replace("as_of: 2020-06-30", with: "as_of: ⟪30/06/2020⟫", in: Sample.facts)),
    .badId: FindingCase(.replace("id: y2020", with: "id: ⟪Y_2020⟫", in: Sample.facts)),
    .badLanguageTag: FindingCase(
      .replace("language: en", with: "language: ⟪English⟫", in: Sample.sources)),
    .badNumber: FindingCase(.replace("XA: 1100", with: "XA: ⟪\"1,100\"⟫", in: Sample.facts)),
    .emptyValue: FindingCase(.replace("paper: a4", with: "⟪paper⟫:", in: Sample.country)),
    .lowContrast: FindingCase(
      .replace("\"#1F4E3D\"", with: "⟪\"#99CCFF\"⟫", in: Sample.issuer)),
    .missingKey: FindingCase(
      .replace("paper: a4\n", with: "", in: Sample.country),
      .replace("id: XA", with: "⟪id⟫: XA", in: Sample.country)),
    .unknownKey: FindingCase(
      .replace("paper: a4", with: "paper: a4\n⟪papper⟫: a4", in: Sample.country)),
    .wrongType: FindingCase(
      .replace("members: [XA, XB]", with: "members: ⟪XA⟫", in: Sample.group)),
  ]
}
