import Diagnostics

extension FindingTable {
  static let yaml: [DiagnosticID: FindingCase] = [
    .duplicateKey: FindingCase(
      .replace("paper: a4", with: "paper: a4\n⟪paper⟫: a4", in: Sample.country)),
    .tooDeep: FindingCase(
      .write(
        "a: " + String(repeating: "[", count: 31) + "⟪[⟫" + String(repeating: "[", count: 8)
          + String(repeating: "]", count: 40), to: Sample.country)),
    .yamlAlias: FindingCase(
      .replace("paper: a4", with: "paper: ⟪&p⟫ a4", in: Sample.country)),
    .yamlSyntax: FindingCase(
      .replace("paper: a4", with: "paper: a4⟪:⟫ b", in: Sample.country)),
    .yamlTag: FindingCase(
      .replace("paper: a4", with: "paper: ⟪!!str⟫ a4", in: Sample.country)),
  ]
}
