package import Diagnostics
package import DossierModel

/// A piece that an edition leaves out, and why.
package struct Omission: Sendable {
  /// Why a piece is left out.
  package enum Reason: Sendable {
    case notValid
    case lacks(FactID)
    case lapsed(CalendarDate)
    /// A status that its words presume is another one.
    case fallen(StrandID, Instrument.State)
    /// Nobody knows whether a status that its words presume still holds.
    case unsettled(StrandID)
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
