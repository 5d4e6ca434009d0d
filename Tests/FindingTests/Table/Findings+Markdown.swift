import Diagnostics

extension FindingTable {
  static let markdown: [DiagnosticID: FindingCase] = [
    .image: Sample.text("⟪!⟫[A picture](picture.png)"),
    .lostMention: Sample.text("[⟪{{facts.workers.value}}⟫ work](https://example.org/)"),
    .markdownTooDeep: Sample.text("> > > > ⟪⟫> deep"),
    .rawHTML: Sample.text("One line⟪<⟫br>and another"),
    .typedFact: Sample.text("⟪[⟫1,234](fact:workers/XA#1) work."),
    .unsafeLink: Sample.text("⟪[⟫A list](file:///list)"),
  ]
}
