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
  static let opening = "Content/openings/xa-today/opening.yaml"
  static let organization = "Content/issuers/friends.yaml"
  static let otherCountry = "Content/countries/xb.yaml"
  /// English prose of a point that is for XA alone.
  static let point = "Content/proposals/1-work/points/kinds.en.md"
  static let proposal = "Content/proposals/1-work/proposal.yaml"
  static let sources = "Content/sources/all.yaml"
  static let title = "Content/openings/xa-today/title.en.md"

  /// Something after the text of a point.
  static func text(_ markdown: String) -> FindingCase {
    FindingCase(.append("\n\n" + markdown + "\n", to: point))
  }

  /// A further fact.
  static func fact(_ text: String) -> Edit { .append(text, to: facts) }
}
