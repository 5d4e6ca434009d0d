import Diagnostics
import Publishing

extension FindingTable {
  static let papers: [DiagnosticID: FindingCase] = [
    .engineFailed: FindingCase(at: "-", by: .engine(.failed("it ended")), countries: ["xa"]),
    .engineRefused: FindingCase(
      .replace("{{issuer.contact.text}}", with: "⟪{{issuer.contact.text}}⟫", in: Sample.body),
      by: .engine(.refused(message: "no such letter", line: .max, hints: [])),
      countries: ["xa"]),
    .noContact: FindingCase(
      .replace("  verified: true", with: "  verified: false", in: Sample.issuer),
      .replace("id: embassy-xa", with: "id: ⟪embassy-xa⟫", in: Sample.issuer)),
    .noTitle: FindingCase(
      .replace("# {{>*opening.title}}", with: "{{>*opening.title}}", in: Sample.body),
      .replace("id: position-paper", with: "id: ⟪position-paper⟫", in: Sample.documentType)),
  ]
}
