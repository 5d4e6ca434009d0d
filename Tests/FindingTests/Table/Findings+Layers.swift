import Diagnostics

extension FindingTable {
  static let layers: [DiagnosticID: FindingCase] = [
    .badAddition: FindingCase(
      .write("⟪+members⟫: [XC]\n", to: "Overlay/countries/xa.yaml")),
    .badHide: FindingCase(
      .write("⟪hide⟫: true\n", to: "Overlay/countries/xd.yaml")),
    .unsourcedValue: FindingCase(
      .write(
        "facts:\n  grants:\n    releases:\n      - {id: fy21, values: {⟪XA⟫: 46}}\n",
        to: "Overlay/facts/ours.yaml")),
  ]
}
