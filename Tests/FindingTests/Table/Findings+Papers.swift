import Diagnostics

extension FindingTable {
  static let papers: [DiagnosticID: FindingCase] = [
    .noContact: FindingCase(
      .replace("  verified: true", with: "  verified: false", in: Sample.issuer),
      .replace("id: embassy-xa", with: "id: ⟪embassy-xa⟫", in: Sample.issuer)),
    .noTitle: FindingCase(
      .replace("# {{>*opening.title}}", with: "{{>*opening.title}}", in: Sample.body),
      .replace("id: position-paper", with: "id: ⟪position-paper⟫", in: Sample.documentType)),
  ]
}
