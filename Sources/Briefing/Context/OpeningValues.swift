import Diagnostics
import DossierModel
import Templating

/// The opening that holds for the subject at the date: its title and passages.
struct OpeningValues {
  private(set) var values: [String: TemplateValue] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// The roles that a body template may include; the last may be absent.
  static let roles = ["title", "bottom-line", "issue", "effect"]

  init(_ session: Session) {
    let edition = session.edition
    let holding = session.dossier.openings(of: edition.subject.id, on: edition.clock.asOf)
    guard let opening = holding.first else {
      diagnostics.append(.noOpening(edition))
      return
    }
    if holding.count > 1 { diagnostics.append(.ambiguousOpening(edition, holding)) }
    for role in Self.roles {
      let prose = opening.passages[role]?.prose(
        in: edition.language.id, for: edition.issuer)
      values[role] = session.piece(
        prose, role == "title" ? .line : .blocks, "'\(role)' of opening '\(opening.id)'",
        missing: "opening '\(opening.id)' has no '\(role)'")
    }
  }
}

extension Diagnostic {
  fileprivate static func noOpening(_ edition: Edition) -> Diagnostic {
    Diagnostic(
      .noOpening,
      "no opening of '\(edition.subject.slug)' holds on \(edition.clock.asOf)",
      at: edition.subject.range,
      help: ["add a file to openings/ that is valid on that day"])
  }

  fileprivate static func ambiguousOpening(
    _ edition: Edition, _ openings: [Opening]
  ) -> Diagnostic {
    let names = openings.map { "'\($0.id)'" }.joined(separator: " and ")
    return Diagnostic(
      .ambiguousOpening,
      "openings \(names) of '\(edition.subject.slug)' both hold on \(edition.clock.asOf)",
      at: openings[0].range,
      notes: openings.dropFirst().map { Diagnostic.Note("the other one", at: $0.range) },
      help: ["end the validity of one where the other begins"])
  }
}
