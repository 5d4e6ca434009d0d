import Diagnostics

extension FindingTable {
  static let entries: [DiagnosticID: FindingCase] = [
    .badCountryCode: FindingCase(
      .replace("members: [XA, XB]", with: "members: [XA, XB, ⟪xc⟫]", in: Sample.group)),
    .duplicateId: FindingCase(.replace("id: y2021", with: "id: ⟪y2020⟫", in: Sample.facts)),
    .smallGroup: FindingCase(
      .replace("members: [XA, XB]", with: "⟪members⟫: [XA]", in: Sample.group)),
    .unknownIssuer: FindingCase(
      .replace("issuer: embassy-xa", with: "issuer: ⟪embasy-xa⟫", in: Sample.country)),
    .unknownQualifier: FindingCase(
      .replace("qualifier: about", with: "qualifier: ⟪roughly⟫", in: Sample.facts)),
    .unknownSource: FindingCase(
      .replace("source: gazette", with: "source: ⟪gazete⟫", in: Sample.facts)),
    .unknownSubject: FindingCase(
      .replace("subjects: [XA]", with: "subjects: [XA, ⟪XZ⟫]", in: Sample.issuer)),
    .unknownUnit: FindingCase(
      .replace("unit: persons", with: "unit: ⟪people⟫", in: Sample.facts)),
    .unreadSource: Sample.text("It is ⟪[⟫said](source:hearsay)."),
    .unverifiedOnlySource: FindingCase(
      .replace(
        "source: hearsay, verified: false", with: "source: ⟪hearsay⟫, verified: true",
        in: Sample.facts)),
  ]
}
