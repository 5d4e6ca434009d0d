import Diagnostics
import DossierModel
import Templating

/// The proposals with the points, asks and answers that hold for the subject at the date.
struct ProposalValues {
  private(set) var proposals: [TemplateValue] = []
  private(set) var asks: [TemplateValue] = []
  private(set) var answers: [TemplateValue] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let session: Session

  init(_ session: Session) {
    self.session = session
    for proposal in session.dossier.proposals { add(proposal) }
  }

  private mutating func add(_ proposal: Proposal) {
    let points = proposal.points.filter { holds($0, "\(proposal.id)/points/\($0.id)") }
    if points.isEmpty { diagnostics.append(.emptyProposal(proposal, session.edition)) }
    let asks = proposal.asks.filter { isOpen($0, in: proposal) }.map(value)
    let answers = proposal.answers
      .filter { holds($0, "\(proposal.id)/answers/\($0.id)") }
      .map { value($0, heading: "objection") }
    let what = "proposal '\(proposal.id)'"
    proposals.append(
      .object(
        ValueObject([
          "id": .text(proposal.id.description),
          "number": .text(String(proposals.count + 1)),
          "title": session.text(proposal.title, what),
          "position": body(proposal.position, what),
          "points": .list(points.map { value($0, heading: "title") }),
          "asks": .list(asks),
          "answers": .list(answers),
        ])))
    self.asks += asks
    self.answers += answers
  }

  /// Whether the piece is for the subject, true at the date, and has the facts it needs; what is
  /// left out for one of the last two reasons is recorded.
  private func holds(_ point: Proposal.Point, _ name: String) -> Bool {
    let edition = session.edition
    guard point.applicability.concerns(edition.subject.id) else { return false }
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
  private mutating func isOpen(_ ask: Proposal.Ask, in proposal: Proposal) -> Bool {
    let name = "\(proposal.id)/asks/\(ask.point.id)"
    guard holds(ask.point, name) else { return false }
    guard ask.by.lastDayNumber >= session.clock.asOf.lastDayNumber else {
      session.ledger.omit(name, .lapsed(ask.by), at: ask.point.range)
      diagnostics.append(.lapsedAsk(ask))
      return false
    }
    return true
  }

  private func value(_ ask: Proposal.Ask) -> TemplateValue {
    let by = TemplateValue.text(session.language.date(ask.by))
    return .object(
      ValueObject([
        "to": session.text(ask.addressee, "ask '\(ask.point.id)'"),
        "by": by,
        "ask": .object(ValueObject(["by": by])),
        "body": body(ask.point.prose, "ask '\(ask.point.id)'"),
      ]))
  }

  private func value(_ point: Proposal.Point, heading: String) -> TemplateValue {
    let prose = point.prose[session.language.id]
    return .object(
      ValueObject([
        "id": .text(point.id),
        heading: prose?.heading.map { .text($0.value) }
          ?? .missing(
            MissingValue(id: "no-value", summary: "'\(point.id)' has no '\(heading)'")),
        "body": body(point.prose, "'\(point.id)'"),
      ]))
  }

  private func body(_ passage: Passage, _ what: String) -> TemplateValue {
    passage[session.language.id].flatMap { session.composer.template(of: $0) }
      .map { .template($0) }
      ?? .missing(
        MissingValue(
          id: "no-value", summary: "\(what) has no text in language '\(session.language.id)'"))
  }
}

extension Diagnostic {
  fileprivate static func emptyProposal(_ proposal: Proposal, _ edition: Edition) -> Diagnostic {
    Diagnostic(
      "empty-proposal",
      "proposal '\(proposal.id)' has no point that holds for '\(edition.subject.slug)' "
        + "on \(edition.clock.asOf)",
      at: proposal.range,
      help: ["add a point for the subject, or widen 'valid' or 'needs' of one that is there"])
  }

  fileprivate static func lapsedAsk(_ ask: Proposal.Ask) -> Diagnostic {
    Diagnostic(
      "lapsed-ask", .warning, "the day of ask '\(ask.point.id)' has passed: \(ask.by)",
      at: ask.point.range, help: ["set a new day, or end its 'valid'"])
  }
}
