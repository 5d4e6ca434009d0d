package import Diagnostics
package import DossierModel

/// One printing of a fact in an edition.
package struct Mention: Sendable {
  /// The place in the ledger, from 1.
  package var number: Int
  package var figure: Figure
  package var member: FactMember
  /// What was printed, without markup.
  package var printed: String
  /// The tag, or the data block, that printed it.
  package var range: SourceRange
  /// Whether it was printed by a data block, which has no text of its own to be found again.
  package var isInBlock: Bool
}
