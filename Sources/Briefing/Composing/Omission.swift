package import Diagnostics
package import DossierModel

/// A piece that an edition leaves out, and why.
package struct Omission: Sendable {
  /// Why a piece is left out.
  package enum Reason: Sendable {
    case notValid
    case lacks(FactID)
    case lapsed(CalendarDate)
    /// No paper has a place for acts of this kind yet.
    case notPrinted(Proposal.Act.Kind)
    /// The document type prints fewer pieces of its kind.
    case beyondLimit(Int)
  }

  /// `points/consular-notification`.
  package var piece: String
  package var reason: Reason
  package var range: SourceRange
}
