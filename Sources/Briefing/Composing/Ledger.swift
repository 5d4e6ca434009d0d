import Diagnostics
import DossierModel

/// What an edition says of facts and statuses: written while it is composed and resolved, read afterwards.
final class Ledger {
  private(set) var mentions: [Mention] = []
  private(set) var chosen: [ChosenPiece] = []
  private(set) var omissions: [Omission] = []
  private(set) var positions: [PrintedPosition] = []
  private(set) var presumed: [PresumedStatus] = []
  /// What is known to be wrong and stops nothing.
  private(set) var excused: Set<PieceFinding> = []

  /// Of what is known to be wrong, that which stands in the paper: a limit may leave a piece out.
  var printedAndExcused: Set<PieceFinding> {
    let leftOut = Set(omissions.map(\.piece))
    return excused.filter { !leftOut.contains($0.piece) }
  }

  func record(
    _ content: Mention.Content, printed: String, at range: SourceRange, inBlock: Bool = false,
    in piece: PieceID? = nil
  ) -> Mention {
    var mention = Mention(
      number: mentions.count + 1, content: content, printed: printed, range: range,
      isInBlock: inBlock)
    mention.piece = piece
    mentions.append(mention)
    return mention
  }

  /// Notes in which piece a mention came out.
  func place(_ number: Int, in piece: PieceID?) { mentions[number - 1].piece = piece }

  func presume(_ presumption: Presumption, _ found: Instrument.State, by piece: PieceID) {
    presumed.append(
      PresumedStatus(
        piece: piece.description, strand: presumption.strand.value, states: presumption.states,
        found: found))
  }

  func choose(_ piece: String, weight: Int) {
    chosen.append(ChosenPiece(name: piece, weight: weight))
  }

  func found(_ piece: PieceID, _ country: SubjectID, _ ground: Ground) {
    positions.append(
      PrintedPosition(piece: piece.description, country: country, ground: ground))
  }

  func excuse(_ id: DiagnosticID, of piece: PieceID) {
    excused.insert(PieceFinding(piece: piece.description, id: id))
  }

  func omit(_ piece: String, _ reason: Omission.Reason, at range: SourceRange) {
    omissions.append(Omission(piece: piece, reason: reason, range: range))
  }
}
