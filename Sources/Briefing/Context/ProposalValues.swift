import Diagnostics
import DossierModel
import Templating

/// The proposals with the pieces that an edition prints, as templates see them.
struct ProposalValues {
  private(set) var proposals: [TemplateValue] = []
  /// The asks of all proposals, in their order.
  private(set) var openAsks: [TemplateValue] = []
  private(set) var answers: [TemplateValue] = []
  /// The day of each ask that is printed, by the id of the ask.
  private(set) var days: [String: CalendarDate] = [:]
  let diagnostics: [Diagnostic]
  private let session: Session

  init(_ session: Session) {
    self.session = session
    let selection = PieceSelection(session)
    diagnostics = selection.diagnostics
    for chosen in selection.proposals { add(chosen) }
  }

  private mutating func add(_ chosen: PieceSelection.Chosen) {
    let proposal = chosen.proposal
    let asks = chosen.asks.map(value)
    let answers = chosen.answers.map { value($0, heading: "objection") }
    let what = "proposal '\(proposal.id)'"
    proposals.append(
      .object(
        ValueObject([
          "id": .text(proposal.id.description),
          "number": .text(String(proposals.count + 1)),
          "title": session.text(proposal.title, what),
          "position": body(proposal.position, what),
          "points": .list(chosen.points.map { value($0, heading: "title") }),
          "open-asks": .list(asks),
          "answers": .list(answers),
        ])))
    for ask in chosen.asks { days[ask.ask.point.id] = ask.day }
    openAsks += asks
    self.answers += answers
  }

  private func value(_ open: PieceSelection.OpenAsk) -> TemplateValue {
    let by = TemplateValue.text(session.language.date(open.day))
    let what = "ask '\(open.ask.point.id)'"
    return .object(
      ValueObject([
        "id": .text(open.ask.point.id),
        "to": session.text(open.ask.addressee, what),
        "by": by,
        "ask": .object(ValueObject(["by": by])),
        "body": body(open.ask.point.prose, what),
      ]))
  }

  private func value(_ point: Proposal.Point, heading: String) -> TemplateValue {
    .object(
      ValueObject([
        "id": .text(point.id),
        heading: prose(point.prose)?.heading.map { .text($0.value) }
          ?? .missing(
            MissingValue(id: .noValue, summary: "'\(point.id)' has no '\(heading)'")),
        "body": body(point.prose, "'\(point.id)'"),
      ]))
  }

  private func prose(_ passage: Passage) -> Prose? {
    passage.prose(in: session.language.id, voice: session.edition.issuer.voice)
  }

  private func body(_ passage: Passage, _ what: String) -> TemplateValue {
    session.piece(
      prose(passage), .blocks, what,
      missing: "\(what) has no text in language '\(session.language.id)'")
  }
}

/// `asks`: the asks of a paper by id, so that its opening names the day that the ask itself prints.
struct AsksObject: TemplateObject {
  let session: Session
  let days: [String: CalendarDate]

  func value(for name: String) -> TemplateValue? {
    if let day = days[name] {
      return .object(ValueObject(["by": .text(session.language.date(day))]))
    }
    for proposal in session.dossier.proposals {
      for ask in proposal.asks where ask.point.id == name {
        let missing = AskNotPrinted(
          session: session, proposal: proposal, ask: ask, printed: Set(days.keys))
        return .missing(missing.value)
      }
    }
    return nil
  }

  var knownNames: [String] {
    session.dossier.proposals.flatMap { $0.asks.map(\.point.id) }
  }
}
