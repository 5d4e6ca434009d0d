/// The files of the sample project that cases change.
enum Sample {
  static let agreement = "Content/agreements/accord.yaml"
  static let body = "Templates/documents/position-paper/body.md.mustache"
  static let country = "Content/countries/xa.yaml"
  static let documentType = "Templates/documents/position-paper/document.yaml"
  static let english = "Templates/languages/en/terms.yaml"
  static let facts = "Content/facts/all.yaml"
  static let group = "Content/groups/pair.yaml"
  static let issuer = "Content/issuers/embassy-xa.yaml"
  static let organization = "Content/issuers/friends.yaml"
  /// An act that is for all.
  static let act = "Content/proposals/1-work/acts/confirm.md"
  static let opening = "Content/openings/xa-today.md"
  static let otherCountry = "Content/countries/xb.yaml"
  /// A point that is for XA alone.
  static let point = "Content/proposals/1-work/points/kinds.md"
  static let proposal = "Content/proposals/1-work/proposal.yaml"
  static let sources = "Content/sources/all.yaml"

  /// Something after the English text of a point.
  static func text(_ markdown: String) -> FindingCase { FindingCase(further(markdown)) }

  static func further(_ markdown: String) -> Edit {
    .replace("\n# es:", with: "\n\n\(markdown)\n\n# es:", in: point)
  }

  /// The point with another English text.
  static func rewritten(_ markdown: String) -> Edit {
    .write(
      "---\nfor: [XA]\nweight: 30\nreviewed: 2021-12-14\n---\n# en: Kinds\n\(markdown)\n# es: Clases\nTexto.\n",
      to: point
    )
  }

  /// A further fact.
  static func fact(_ text: String) -> Edit { .append(text, to: facts) }
}
