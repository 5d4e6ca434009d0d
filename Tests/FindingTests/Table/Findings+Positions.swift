import Diagnostics

extension FindingTable {
  private static let act = "Content/proposals/1-work/acts/confirm.md"
  private static let statements = "Content/statements/xa.yaml"

  /// What XA has said, with more at its end.
  private static func said(_ more: String = "") -> Edit {
    .write(
      """
      statements:
        asked:
          day: 2020-02-01
          office: {en: Minister, es: Ministerio}
          kind: request
          about: [accord]
          themes: [1a]
          says: {en: It asked., es: Pidió.}
          source: gazette
          verified: true
      \(more)
      """, to: statements)
  }

  private static let theme = Edit.append(
    "themes: {1a: {en: Work, es: Trabajo}}\n", to: "Content/proposals/1-work/proposal.yaml")

  static let positions: [DiagnosticID: FindingCase] = [
    .aboutNothing: FindingCase(
      theme,
      said(
        "may-not-say:\n  - {⟪kinds⟫: [request], since: 2020-01, line: {en: N, es: N}, source: gazette, verified: true}"
      )),
    .againstStatedLine: FindingCase(
      theme,
      said(
        "may-not-say:\n  - {kinds: [request], themes: [1a], since: 2020-01, line: {en: N, es: N}, source: gazette, verified: true}"
      ),
      .replace("basis: proposed\n", with: "⟪basis⟫: proposed\nthemes: [1a]\n", in: act),
      countries: ["XA"]),
    .badBasis: FindingCase(
      .replace(
        "basis: proposed\n", with: "basis: {⟪XA⟫: {stated: a, instrument: accord}, XB: proposed}\n",
        in: act)),
    .earlierGovernment: FindingCase(
      theme, said(),
      .append("governments: [{since: 2021-01-01, source: gazette}]\n", to: Sample.country),
      .replace(
        "basis: proposed\n", with: "basis: {XA: {stated: ⟪asked⟫}, XB: proposed}\n", in: act)),
    .inventedUndertaking: FindingCase(
      .replace("weight: 30\n", with: "weight: 30\nbasis: proposed\n", in: Sample.point),
      .replace("\n# es:", with: "\n\nArdia ⟪undertakes⟫ it.\n\n# es:", in: Sample.point),
      countries: ["XA"]),
    .tooManyThemes: FindingCase(
      .append(
        "themes: {1a: {en: A, es: A}, 1b: {en: B, es: B}, 1c: {en: C, es: C}}\n",
        to: "Content/proposals/1-work/proposal.yaml"),
      .replace("basis: proposed\n", with: "basis: proposed\nthemes: [1a, 1b, ⟪1c⟫]\n", in: act)),
    .unfoundedPosition: FindingCase(
      Sample.further("Ardia ⟪rejects⟫ it."), countries: ["XA"]),
    .unknownStatement: FindingCase(
      theme, said(),
      .replace(
        "basis: proposed\n", with: "basis: {XA: {stated: ⟪aksed⟫}, XB: proposed}\n", in: act)),
    .unknownTheme: FindingCase(
      .replace("basis: proposed\n", with: "basis: proposed\nthemes: [⟪1a⟫]\n", in: act)),
  ]
}
