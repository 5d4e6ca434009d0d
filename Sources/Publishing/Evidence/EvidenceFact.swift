/// A fact of an evidence file.
struct EvidenceFact: Encodable {
  /// What a computed figure comes from.
  struct Formula: Encodable {
    var kind: String
    /// The keys of its inputs: the part and the whole of a share, of a change the earlier one first.
    var of: [String]
  }

  /// In base units: dollars, people, a fraction in the place of per cent.
  var value: String
  /// How fine the printed digits are; nothing of what is no number.
  var decimals: Int?
  var dimensions: [String: String]
  /// The lowest and the highest number that the print allows; nothing where it is open.
  var bound: [String?]?
  /// The hedge of the source.
  var hedge: String?
  /// Whether it was observed, or is a limit or a plan.
  var measure: String?
  var formula: Formula?
  var sources: [String]
  var also: [String]
  var published: String?
  var verified: Bool
  /// The printed text; nothing of what only stands behind a computed figure, as with the four below.
  var printed: String?
  /// `value`, `share`, `since`: the member of the tag that printed it.
  var member: String?
  /// Where the tag stands, `path:line:column`.
  var tag: String?
  /// The piece it stands in; nothing where the document type prints it itself.
  var piece: String?
  /// Whether a chart, a table or a block of statuses printed it.
  var isInBlock: Bool?

  private enum CodingKeys: String, CodingKey {
    case value, decimals, dimensions
    case bound = "d:bound"
    case hedge = "d:hedge"
    case measure = "d:measure"
    case formula = "d:formula"
    case sources = "d:sources"
    case also = "d:also"
    case published = "d:published"
    case verified = "d:verified"
    case printed = "d:printed"
    case member = "d:member"
    case tag = "d:tag"
    case piece = "d:piece"
    case isInBlock = "d:block"
  }
}
