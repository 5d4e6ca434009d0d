package import Briefing
import DossierModel

extension PublicationPlan {
  /// The pieces that are for one subject alone and hold, but are in none of its papers of the plan,
  /// because others come before them; as `points/network`.
  package func unprinted(_ composer: Composer) -> [String] {
    var papers: [SubjectID: Set<String>] = [:]
    var pieces: [String: (beyond: Int, subject: SubjectID)] = [:]
    for edition in editions where edition.hasPaper(in: composer.catalog) {
      let paper = "\(edition.type.id) \(edition.issuer.id)"
      // Pieces are the same in every language.
      guard papers[edition.subject.id, default: []].insert(paper).inserted else { continue }
      for report in composer.pieces(of: edition) where report.isBeyondLimit {
        let name = "\(report.kind.rawValue)s/\(report.piece.id)"
        pieces[name, default: (0, edition.subject.id)].beyond += 1
      }
    }
    return pieces.filter { $0.value.beyond == papers[$0.value.subject]?.count }.keys.sorted()
  }
}

extension Edition {
  /// Whether there is a paper on its day.
  fileprivate func hasPaper(in catalog: any Catalog) -> Bool {
    !type.requires(.opening) || catalog.opening(of: subject.id, on: clock.asOf) != nil
  }
}

extension PieceReport {
  /// Whether it is for one subject and misses its paper only for want of room.
  fileprivate var isBeyondLimit: Bool {
    guard case .beyondLimit = fate else { return false }
    return piece.applicability.subjects?.count == 1
  }
}
