import Diagnostics
import DossierModel

/// A piece of a paper with what its head says, whose words are held to it.
struct JudgedPiece {
  var id: PieceID
  var applicability: Applicability
  /// What it does whatever its words are; nothing for one that may only tell.
  var stance: Stance?
  /// What it says in the language of the paper for its issuer: titles and texts, in order.
  let texts: [JudgedText]
  /// Where it is shown as a whole.
  var range: SourceRange

  private init(
    _ id: PieceID, _ applicability: Applicability, _ stance: Stance?, _ prose: [Prose?],
    _ range: SourceRange
  ) {
    self.id = id
    self.applicability = applicability
    self.stance = stance
    texts = prose.compactMap(\.self).flatMap {
      [$0.titleRange, $0.bodyRange].compactMap(\.self).map(JudgedText.init)
    }
    self.range = range
  }
}

extension JudgedPiece {
  init(_ kind: PieceKind, _ point: Proposal.Point, _ stance: Stance? = nil, in session: Session) {
    self.init(
      PieceID(kind, point.id), point.applicability, stance, [session.prose(of: point.words)],
      point.range)
  }

  init(_ act: Proposal.Act, in session: Session) {
    self.init(.act, act.point, act.kind.stance, in: session)
  }

  /// The position of a proposal.
  init(positionOf proposal: Proposal, in session: Session) {
    self.init(
      PieceID(.position, proposal.id.description), proposal.positionApplicability, .hold,
      [session.prose(of: proposal.position)], proposal.range)
  }

  /// An opening, whose bottom line asks.
  init(_ opening: Opening, in session: Session) {
    let passages = session.content.passages(of: opening.words)
    self.init(
      PieceID(.opening, opening.id.description), opening.applicability, .request,
      OpeningValues.roles.map { passages[$0].flatMap(session.prose) }, opening.range)
  }
}

extension Session {
  /// What a passage says in the language of the paper for its issuer.
  func prose(of passage: Passage) -> Prose? {
    passage.prose(in: language.id, for: edition.issuer)
  }

  /// The words of a piece in the language of the paper for its issuer.
  func prose(of words: Words<Passage>) -> Prose? { prose(of: content.passage(of: words)) }
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
