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

/// A point, act or answer that an edition has room for.
package struct ChosenPiece: Sendable, Hashable {
  /// `points/consular-notification`.
  package var name: String
  package var weight: Int
}

/// A piece that an edition leaves out, and why.
package struct Omission: Sendable {
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

/// What an edition says of facts: written while it is composed and resolved, read afterwards.
final class Ledger {
  private(set) var mentions: [Mention] = []
  private(set) var chosen: [ChosenPiece] = []
  private(set) var omissions: [Omission] = []

  func record(
    _ figure: Figure, _ member: FactMember, printed: String, at range: SourceRange,
    inBlock: Bool = false
  ) -> Mention {
    let mention = Mention(
      number: mentions.count + 1, figure: figure, member: member, printed: printed, range: range,
      isInBlock: inBlock)
    mentions.append(mention)
    return mention
  }

  func choose(_ piece: String, weight: Int) {
    chosen.append(ChosenPiece(name: piece, weight: weight))
  }

  func omit(_ piece: String, _ reason: Omission.Reason, at range: SourceRange) {
    omissions.append(Omission(piece: piece, reason: reason, range: range))
  }
}
