import Diagnostics
import DossierModel
import Templating

/// The proposals with the pieces that an edition prints, as templates see them.
struct ProposalValues {
  private(set) var proposals: [TemplateValue] = []
  /// The acts of all proposals, in their order.
  private(set) var openActs: [TemplateValue] = []
  private(set) var answers: [TemplateValue] = []
  /// The day of each act that is printed, by the id of the act.
  private(set) var days: [String: CalendarDate] = [:]
  let diagnostics: [Diagnostic]
  private let session: Session

  init(_ session: Session) {
    self.session = session
    let selection = PieceSelection(session, isForPaper: true)
    diagnostics = selection.diagnostics
    for chosen in selection.proposals { add(chosen) }
  }

  private mutating func add(_ chosen: PieceSelection.Chosen) {
    let proposal = chosen.proposal
    let acts = chosen.acts.map(value)
    let answers = chosen.answers.map { value($0, .answer, heading: "objection") }
    let what = "proposal '\(proposal.id)'"
    proposals.append(
      .object(
        ValueObject([
          "id": .text(proposal.id.description),
          "number": .text(String(proposals.count + 1)),
          "title": session.text(proposal.title, what),
          "position": session.part(
            .position,
            body(
              proposal.position, of: PieceID(.position, proposal.id.description), what)),
          "points": session.part(
            .points, .list(chosen.points.map { value($0, .point, heading: "title") })),
          "open-acts": session.part(.acts, .list(acts)),
          "answers": session.part(.answers, .list(answers)),
        ])))
    for act in chosen.acts { days[act.act.point.id] = act.day }
    openActs += acts
    self.answers += answers
  }

  private func value(_ open: PieceSelection.OpenAct) -> TemplateValue {
    let by = TemplateValue.text(session.date(open.day))
    let what = "act '\(open.act.point.id)'"
    let id = PieceID(.act, open.act.point.id)
    return .object(
      ValueObject([
        "id": .text(open.act.point.id),
        "to": session.text(open.act.addressee, what),
        "by": by,
        TagRoot.act.rawValue: .object(ValueObject(["by": by])),
        "short": title(open.act.point.words, of: id, "short", what),
        "body": body(open.act.point.words, of: id, what),
      ]))
  }

  private func value(
    _ point: Proposal.Point, _ kind: PieceKind, heading: String
  ) -> TemplateValue {
    let id = PieceID(kind, point.id)
    return .object(
      ValueObject([
        "id": .text(point.id),
        heading: title(point.words, of: id, heading, "'\(point.id)'"),
        "body": body(point.words, of: id, "'\(point.id)'"),
      ]))
  }

  private func title(
    _ words: Words<Passage>, of id: PieceID, _ name: String, _ what: String
  ) -> TemplateValue {
    session.title(
      session.prose(of: words), of: id, "'\(name)' of \(what)", missing: "\(what) has no '\(name)'")
  }

  private func body(
    _ words: Words<Passage>, of id: PieceID, _ what: String
  ) -> TemplateValue {
    session.piece(
      session.prose(of: words), of: id, .blocks, what,
      missing: "\(what) has no text in language '\(session.language.id)'")
  }
}

/// `acts`: the acts of a paper by id, so that its opening names the day that the act itself prints.
struct ActsObject: TemplateObject {
  let session: Session
  let days: [String: CalendarDate]

  func value(for name: String) -> TemplateValue? {
    if let day = days[name] {
      return .object(ValueObject(["by": .text(session.date(day))]))
    }
    for proposal in session.content.catalog.proposals {
      for act in proposal.acts where act.point.id == name {
        let missing = ActNotPrinted(
          session: session, proposal: proposal, act: act, printed: Set(days.keys))
        return .missing(missing.value)
      }
    }
    return nil
  }

  var knownNames: [String] {
    session.content.catalog.names(of: .act)
  }
}
