import Briefing
import Diagnostics
import DossierModel

extension Lister {
  /// Every piece for each subject, and whether its paper prints it, or why not.
  var points: Listing {
    var seen = Set<String>()
    var rows: [[String]] = []
    for edition in plan.editions {
      let (subject, type) = (edition.subject.slug, edition.type.id.description)
      // Pieces are the same in every language.
      guard seen.insert(edition.paper).inserted else { continue }
      let papers = plan.editions.filter { $0.paper == edition.paper }
      let refusals = papers.compactMap(refusal(of:))
      rows += composer.pieces(of: edition).map { report in
        [
          report.proposal.description, report.kind.rawValue, report.piece.id, subject, type,
          report.fate.words(on: clock.asOf, refusals, of: papers.count),
          catalog.passage(of: report.piece.words).commonProse(in: language.id)?.titleRange?.text
            ?? "",
        ]
      }
    }
    return Listing(
      columns: ["proposal", "kind", "id", "subject", "type", "state", "heading"], rows: rows)
  }

  /// Why there is no paper of an edition, if there is none.
  private func refusal(of edition: Edition) -> PieceReport.Refusal? {
    let findings = plan.findings(of: edition, composer, version: version)
    return findings.first { $0.severity == .error }
      .map { PieceReport.Refusal(language: edition.language.id, id: $0.id) }
  }
}

extension Edition {
  /// What its versions in other languages share.
  fileprivate var paper: String { "\(subject.slug) \(type.id) \(issuer.id)" }
}

extension PieceReport {
  /// The first error of a paper that is not made.
  struct Refusal {
    var language: LanguageTag
    var id: DiagnosticID
  }
}

extension PieceReport.Fate {
  /// Whether a piece is printed, or why not, in papers of so many languages.
  func words(
    on day: CalendarDate, _ refusals: [PieceReport.Refusal] = [], of papers: Int = 1
  ) -> String {
    switch self {
    case .printed where refusals.isEmpty: "printed"
    case .printed where refusals.count == papers:
      "not printed: the paper is refused [\(refusals[0].id)]"
    case .printed:
      "not printed in \(refusals.map(\.language.description).joined(separator: ", ")): "
        + "that paper is refused [\(refusals[0].id)]"
    case .forbidden: "not printed: the type has none of its kind"
    case .omitted(.notValid): "not printed: not valid on \(day)"
    case .beyondLimit(let place, let count, let limit):
      "not printed: number \(place) of \(count) that hold, the type prints \(limit)"
    case .omitted(let reason): "not printed: \(reason.words)"
    case .otherVoice: "not printed: for the other voice"
    }
  }
}
