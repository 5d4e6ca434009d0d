import Diagnostics

extension FindingTable {
  static let dataBlocks: [DiagnosticID: FindingCase] = [
    .badBlockOption: Sample.text("⟪`⟫``chart grants by=year\n```"),
    .blockInQuote: Sample.text("> ⟪`⟫``chart grants by=release\n> ```"),
    .blockWithBody: Sample.text("⟪`⟫``chart grants by=release\nArdia 40\n```"),
    .noTable: FindingCase(
      .replace("weight: 30", with: "about: [help]\nweight: 30", in: Sample.point),
      Sample.further("⟪`⟫``table help\n```")),
    .unknownDataBlock: Sample.text("⟪`⟫``charts grants\n```"),
    .unknownInstrument: Sample.text("⟪`⟫``timeline acord\n```"),
  ]
}
