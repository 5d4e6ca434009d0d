import Diagnostics

extension FindingTable {
  static let papers: [DiagnosticID: FindingCase] = [
    .noContact: FindingCase(
      .replace("  verified: true", with: "  verified: false", in: Sample.organization),
      .replace("id: friends", with: "id: ⟪friends⟫", in: Sample.organization),
      issuer: "friends"),
    .noTitle: FindingCase(
      .replace("# {{>*opening.title}}", with: "{{>*opening.title}}", in: Sample.body),
      .replace("id: position-paper", with: "id: ⟪position-paper⟫", in: Sample.documentType)),
  ]
}
