import Diagnostics
import DossierModel

/// A piece of a paper with what its head says, whose words are held to it.
struct JudgedPiece {
  var id: PieceID
  var applicability: Applicability
  /// What it does whatever its words are; nothing for one that may only tell.
  var stance: Stance?
  /// What it says in the language of the paper for its issuer.
  var prose: [Prose]
  /// Where it is shown as a whole.
  var range: SourceRange

  /// Where its words stand: titles and texts, in order.
  var texts: [SourceRange] { prose.flatMap { [$0.titleRange, $0.bodyRange].compactMap(\.self) } }
}

extension JudgedPiece {
  init(_ kind: PieceKind, _ point: Proposal.Point, _ stance: Stance? = nil, in session: Session) {
    let passage = session.content.passage(of: point.words)
    self.init(
      id: PieceID(kind, point.id), applicability: point.applicability, stance: stance,
      prose: [passage.prose(in: session.language.id, for: session.edition.issuer)].compactMap(
        \.self),
      range: point.range)
  }

  init(_ act: Proposal.Act, in session: Session) {
    self.init(.act, act.point, act.kind.stance, in: session)
  }

  /// The position of a proposal.
  init(positionOf proposal: Proposal, in session: Session) {
    let passage = session.content.passage(of: proposal.position)
    self.init(
      id: PieceID(.position, proposal.id.description),
      applicability: proposal.positionApplicability, stance: .hold,
      prose: [passage.prose(in: session.language.id, for: session.edition.issuer)].compactMap(
        \.self),
      range: proposal.range)
  }

  /// An opening, whose bottom line asks.
  init(_ opening: Opening, in session: Session) {
    let passages = session.content.passages(of: opening.words)
    self.init(
      id: PieceID(.opening, opening.id.description), applicability: opening.applicability,
      stance: .request,
      prose: OpeningValues.roles.compactMap {
        passages[$0]?.prose(in: session.language.id, for: session.edition.issuer)
      },
      range: opening.range)
  }
}

extension Proposal.Act.Kind {
  /// A notice tells where its sender stands.
  var stance: Stance {
    switch self {
    case .request: .request
    case .offer: .offer
    case .notice: .hold
    }
  }
}

extension Session {
  /// Notes what is wrong with what a piece says, by what it rests on.
  func judge(_ piece: JudgedPiece) {
    let findings =
      UnboundStatusCheck(session: self).findings(piece) + BasisCheck(session: self).findings(piece)
      + OvertakenCheck(session: self).findings(piece)
    for finding in findings {
      judged.insert(PieceFinding(piece: piece.id.description, id: finding.id))
    }
    judgements += findings.map { admit($0, of: piece.id) }
  }

  /// A finding of a piece; one that is listed as known stops nothing, but the paper says so.
  func admit(_ finding: Diagnostic, of piece: PieceID) -> Diagnostic {
    guard composer.known.holds(finding.id, of: piece.description) else { return finding }
    ledger.excuse(finding.id, of: piece)
    var finding = finding
    finding.severity = .warning
    return finding
  }
}
