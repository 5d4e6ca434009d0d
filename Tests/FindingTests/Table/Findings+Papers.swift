import Diagnostics

extension FindingTable {
  static let papers: [DiagnosticID: FindingCase] = [
    .forbiddenPart: FindingCase(
      .replace("  contact: optional", with: "  contact: forbidden", in: Sample.documentType),
      .replace(
        "{{#issuer.contact}}\n{{issuer.contact.text}}\n{{/issuer.contact}}",
        with: "{{⟪issuer.contact.text⟫}}", in: Sample.body)),
    .noContact: FindingCase(
      .replace("  verified: true", with: "  verified: false", in: Sample.organization),
      .replace("id: friends", with: "id: ⟪friends⟫", in: Sample.organization),
      issuer: "friends"),
    .noTitle: FindingCase(
      .replace("# {{>*opening.title}}", with: "{{>*opening.title}}", in: Sample.body),
      .replace("id: position-paper", with: "id: ⟪position-paper⟫", in: Sample.documentType)),
    .pageCount: FindingCase(
      .replace("pages: {min", with: "⟪pages⟫: {min", in: Sample.documentType), by: .pages(5),
      countries: ["xa"]),
  ]
}
