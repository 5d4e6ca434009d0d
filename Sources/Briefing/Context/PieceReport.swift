package import DossierModel

/// What becomes of a point, act or answer in a paper.
package struct PieceReport: Sendable {
  /// What sort of piece it is.
  package enum Kind: String, Sendable, CaseIterable {
    case point, act, answer
  }

  /// What becomes of a piece in a paper.
  package enum Fate: Sendable {
    /// Printed, as the one of this number among its kind in its proposal.
    case printed(Int)
    /// So many of its kind that hold come before it, itself counted, of so many; the type prints
    /// `limit`.
    case beyondLimit(place: Int, of: Int, limit: Int)
    /// The type has no pieces of its kind.
    case forbidden
    /// Left out for what it says itself.
    case omitted(Omission.Reason)
    /// For issuers of the other voice.
    case otherVoice
  }

  package var proposal: ProposalID
  package var kind: Kind
  package var piece: Proposal.Point
  package var fate: Fate
}

extension Composer {
  /// Every piece that is for the subject of an edition, in the order of its paper.
  package func pieces(of edition: Edition) -> [PieceReport] {
    let session = Session(edition: edition, composer: self)
    let selection = PieceSelection(session, isForPaper: false)
    let omissions = Dictionary(
      session.ledger.omissions.map { ($0.piece, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    return selection.proposals.flatMap { chosen in
      let proposal = chosen.proposal
      let kinds:
        [(
          PieceReport.Kind, DocumentType.Part, all: [Proposal.Point], printed: [Proposal.Point]
        )] = [
          (.point, .points, proposal.points, chosen.points),
          (.act, .acts, proposal.acts.map(\.point), chosen.acts.map(\.act.point)),
          (.answer, .answers, proposal.answers, chosen.answers),
        ]
      return kinds.flatMap { kind, part, all, printed in
        let concerned = all.filter { $0.applicability.concerns(edition.subject.id) }
        var fates = Fates(
          isForbidden: edition.type.forbids(part), printed: printed.map(\.id), omitted: [:])
        for piece in concerned {
          fates.omitted[piece.id] = omissions["\(part.rawValue)/\(piece.id)"]
        }
        return concerned.map {
          PieceReport(
            proposal: proposal.id, kind: kind, piece: $0, fate: fates.fate(of: $0.id, concerned))
        }
      }
    }
  }
}

/// What is known of the pieces of one kind in one proposal.
private struct Fates {
  var isForbidden: Bool
  /// Ids in the order of the paper.
  var printed: [String]
  var omitted: [String: Omission.Reason]

  func fate(of id: String, _ pieces: [Proposal.Point]) -> PieceReport.Fate {
    if isForbidden { return .forbidden }
    if let index = printed.firstIndex(of: id) { return .printed(index + 1) }
    switch omitted[id] {
    case .beyondLimit(let limit):
      let beyond = pieces.map(\.id).filter { isBeyondLimit($0) }
      let place = printed.count + (beyond.firstIndex(of: id) ?? 0) + 1
      return .beyondLimit(place: place, of: printed.count + beyond.count, limit: limit)
    case let reason?: return .omitted(reason)
    case nil: return .otherVoice
    }
  }

  private func isBeyondLimit(_ id: String) -> Bool {
    if case .beyondLimit = omitted[id] { true } else { false }
  }
}
