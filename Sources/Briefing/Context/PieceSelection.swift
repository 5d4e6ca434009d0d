import Diagnostics
import DossierModel

/// Of each proposal, the points, asks and answers that an edition prints.
///
/// A piece is printed when it is for the subject and the voice, true at the date, has the facts that
/// it needs, and the document type has room for it. What is left out for one of the last three
/// reasons is recorded.
struct PieceSelection {
  /// An ask with its day.
  struct OpenAsk {
    var ask: Proposal.Ask
    var day: CalendarDate
  }

  struct Chosen {
    var proposal: Proposal
    var points: [Proposal.Point]
    var asks: [OpenAsk]
    var answers: [Proposal.Point]
  }

  private(set) var proposals: [Chosen] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let session: Session

  init(_ session: Session) {
    self.session = session
    let limits = session.edition.type.limits
    for proposal in session.dossier.proposals {
      let points = chosen(proposal.points, "points", of: proposal, limits.points)
      if points.isEmpty { diagnostics.append(.emptyProposal(proposal, session.edition)) }
      var open: [OpenAsk] = []
      for ask in proposal.asks { openAsk(ask, of: proposal).map { open.append($0) } }
      let asks = limited(open, limits.asks) {
        ("\(proposal.id)/asks/\($0.ask.point.id)", $0.ask.point)
      }
      let answers = chosen(proposal.answers, "answers", of: proposal, limits.answers)
      proposals.append(Chosen(proposal: proposal, points: points, asks: asks, answers: answers))
    }
  }

  private func chosen(
    _ points: [Proposal.Point], _ kind: String, of proposal: Proposal, _ limit: Int?
  ) -> [Proposal.Point] {
    let name = { (point: Proposal.Point) in "\(proposal.id)/\(kind)/\(point.id)" }
    return limited(points.filter { holds($0, name($0)) }, limit) { (name($0), $0) }
  }

  /// The first pieces, in the order of their weight.
  private func limited<Piece>(
    _ pieces: [Piece], _ limit: Int?, _ named: (Piece) -> (String, Proposal.Point)
  ) -> [Piece] {
    guard let limit else { return pieces }
    for (name, point) in pieces.dropFirst(limit).map(named) {
      session.ledger.omit(name, .beyondLimit(limit), at: point.range)
    }
    return Array(pieces.prefix(limit))
  }

  private func holds(_ point: Proposal.Point, _ name: String) -> Bool {
    let edition = session.edition
    guard point.applicability.concerns(edition.subject.id),
      point.applicability.suits(edition.issuer.voice)
    else { return false }
    guard point.applicability.validity.holds(on: edition.clock.asOf) else {
      session.ledger.omit(name, .notValid, at: point.range)
      return false
    }
    for need in point.applicability.needs {
      guard let fact = session.dossier.facts[need.value] else { continue }
      if case .failure = session.lookup.figure(fact, for: edition.subject.id) {
        session.ledger.omit(name, .lacks(need.value), at: need.range)
        return false
      }
    }
    return true
  }

  /// An ask whose day has passed is never printed; its author hears of it.
  private mutating func openAsk(_ ask: Proposal.Ask, of proposal: Proposal) -> OpenAsk? {
    let name = "\(proposal.id)/asks/\(ask.point.id)"
    guard holds(ask.point, name) else { return nil }
    let day = ask.by.day(from: session.clock.asOf)
    guard day.lastDayNumber >= session.clock.asOf.lastDayNumber else {
      session.ledger.omit(name, .lapsed(day), at: ask.point.range)
      diagnostics.append(.lapsedAsk(ask, day))
      return nil
    }
    return OpenAsk(ask: ask, day: day)
  }
}

extension Diagnostic {
  fileprivate static func emptyProposal(_ proposal: Proposal, _ edition: Edition) -> Diagnostic {
    Diagnostic(
      .emptyProposal,
      "proposal '\(proposal.id)' has no point that holds for '\(edition.subject.slug)' "
        + "on \(edition.clock.asOf)",
      at: proposal.range,
      help: ["add a point for the subject, or widen 'valid' or 'needs' of one that is there"])
  }

  fileprivate static func lapsedAsk(_ ask: Proposal.Ask, _ day: CalendarDate) -> Diagnostic {
    Diagnostic(
      .lapsedAsk, .warning, "the day of ask '\(ask.point.id)' has passed: \(day)",
      at: ask.point.range, help: ["set a new day, or end its 'valid'"])
  }
}
