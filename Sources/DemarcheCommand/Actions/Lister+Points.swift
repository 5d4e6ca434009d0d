import Briefing
import Diagnostics
import DossierModel
import Publishing

extension Lister {
  /// Every piece for each subject, and whether its paper prints it, or why not.
  var points: ListAction.Listing {
    var seen = Set<String>()
    var rows: [[String]] = []
    for edition in plan.editions {
      let (subject, type) = (edition.subject.slug, edition.type.id.description)
      // Pieces are the same in every language.
      guard seen.insert("\(subject) \(type) \(edition.issuer.id)").inserted else { continue }
      rows += composer.pieces(of: edition).map { report in
        [
          report.proposal.description, report.kind.rawValue, report.piece.id, subject, type,
          report.fate.words(on: clock.asOf),
          catalog.passage(of: report.piece.words).common[language.id]?.titleRange?.text ?? "",
        ]
      }
    }
    return ListAction.Listing(
      columns: ["proposal", "kind", "id", "subject", "type", "state", "heading"], rows: rows)
  }
}

extension PieceReport.Fate {
  /// Whether a piece is printed, or why not.
  func words(on day: CalendarDate) -> String {
    switch self {
    case .printed: "printed"
    case .omitted(.notValid): "not printed: not valid on \(day)"
    case .beyondLimit(let place, let count, let limit):
      "not printed: number \(place) of \(count) that hold, the type prints \(limit)"
    case .omitted(let reason): "not printed: \(reason.words)"
    case .otherVoice: "not printed: for the other voice"
    }
  }
}
