import Diagnostics
import DossierModel

/// What an edition says of facts and statuses: written while it is composed and resolved, read afterwards.
final class Ledger {
  private(set) var mentions: [Mention] = []
  private(set) var chosen: [ChosenPiece] = []
  private(set) var omissions: [Omission] = []
  private(set) var positions: [PrintedPosition] = []
  /// The strands that printed pieces presume something of.
  private(set) var presumed: Set<StrandID> = []
  /// What is known to be wrong and printed all the same.
  private(set) var excused: Set<PieceFinding> = []

  func record(
    _ content: Mention.Content, printed: String, at range: SourceRange, inBlock: Bool = false
  ) -> Mention {
    let mention = Mention(
      number: mentions.count + 1, content: content, printed: printed, range: range,
      isInBlock: inBlock)
    mentions.append(mention)
    return mention
  }

  func choose(_ piece: String, weight: Int) {
    chosen.append(ChosenPiece(name: piece, weight: weight))
  }

  func found(_ piece: PieceID, _ country: SubjectID, _ ground: Ground) {
    positions.append(
      PrintedPosition(piece: piece.description, country: country, ground: ground))
  }

  /// Notes what a printed piece rests on.
  func presume(_ strands: [StrandID]) { presumed.formUnion(strands) }

  func excuse(_ id: DiagnosticID, of piece: PieceID) {
    excused.insert(PieceFinding(piece: piece.description, id: id))
  }

  func omit(_ piece: String, _ reason: Omission.Reason, at range: SourceRange) {
    omissions.append(Omission(piece: piece, reason: reason, range: range))
  }
}
