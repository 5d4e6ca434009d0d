import Diagnostics
import Publishing

extension FindingTable {
  static let engines: [DiagnosticID: FindingCase] = [
    .emptyTemplate: FindingCase(.write("⟪⟫ \n", to: page)),
    .engineFailed: FindingCase(at: "-", by: .engine(.failed("it ended")), countries: ["xa"]),
    .engineRefused: FindingCase(
      .replace("---\nfor: [XA]", with: "---\n⟪⟫for: [XA]", in: Sample.opening),
      by: .engine(.refused(EngineRefusal("no such letter"))), countries: ["xa"]),
    .engineVersion: FindingCase(at: "-", by: .version("0.12.0")),
    .pageWithoutBody: FindingCase(.write("⟪⟫{{title}}\n", to: page)),
    .repeatedBody: FindingCase(.write("{{body}}\n⟪{{body}}⟫\n", to: page)),
  ]

  private static let page = "Templates/formats/markdown/page.md.mustache"
}
