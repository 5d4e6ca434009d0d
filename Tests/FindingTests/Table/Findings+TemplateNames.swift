import Diagnostics

extension FindingTable {
  static let templateNames: [DiagnosticID: FindingCase] = [
    .endlessTemplate: FindingCase(
      .write(
        String(repeating: "words ", count: 690_000), to: "Templates/partials/long.md.mustache"),
      .append(String(repeating: "{{>partials/long}}", count: 17), to: Sample.body),
      at: "\(Sample.body):1:1"),
    .lineBreakInValue: FindingCase(
      .replace("\"Embassy of Ardia, embassy", with: "⟪⟫\"Embassy\\nembassy", in: Sample.issuer)),
    .missingTemplate: FindingCase(
      .remove(Sample.body),
      .replace("id: position-paper", with: "id: ⟪position-paper⟫", in: Sample.documentType)),
    .notATemplate: FindingCase(
      .replace("{{>*opening.issue}}", with: "{{>*⟪opening⟫}}", in: Sample.body)),
    .notPrintable: Sample.text("There are {{⟪facts.workers⟫}}."),
    .noValue: FindingCase(
      .replace("weight: 30", with: "about: [accord]\nweight: 30", in: Sample.point),
      Sample.further("See {{⟪agreements.accord.citation⟫}}.")),
    .unknownBlock: Sample.text(
      "{{<formats/html/page}}{{$⟪none⟫}}x{{/none}}{{/formats/html/page}}"),
    .unknownName: Sample.text("There are {{⟪facts.workerz.value⟫}}."),
    .unknownPartial: Sample.text("{{>⟪letterhed⟫}}"),
  ]
}
