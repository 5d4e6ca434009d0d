import Diagnostics
import DossierModel

/// Of each proposal, the points, acts and answers that an edition prints.
///
/// A piece is printed when it is for the subject and the voice, true at the date, has the facts that
/// it needs, and the document type has room for it. What is left out for one of the last three
/// reasons is recorded.
struct PieceSelection {
  /// An act with its day.
  struct OpenAct {
    var act: Proposal.Act
    var day: CalendarDate
  }

  struct Chosen {
    var proposal: Proposal
    var points: [Proposal.Point]
    var acts: [OpenAct]
    var answers: [Proposal.Point]
  }

  private(set) var proposals: [Chosen] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let session: Session
  /// Whether the pieces are chosen to be printed, so that their words are judged.
  private let isForPaper: Bool

  init(_ session: Session, isForPaper: Bool) {
    self.session = session
    self.isForPaper = isForPaper
    let type = session.edition.type
    for proposal in session.content.proposals(for: session.edition.subject.id) {
      let points = chosen(proposal.points, .points, type.limits.points)
      if points.isEmpty, type.requires(.points) {
        diagnostics.append(.emptyProposal(proposal, session.edition))
      }
      var open: [OpenAct] = []
      for act in type.forbids(.acts) ? [] : proposal.acts { openAct(act).map { open.append($0) } }
      let acts = limited(open, .acts, .act, type.limits.acts, \.act.point)
      judge(open, acts.count) { JudgedPiece($0.act, in: $1) }
      if !type.forbids(.position) { judge([proposal], 1) { JudgedPiece(positionOf: $0, in: $1) } }
      let answers = chosen(proposal.answers, .answers, type.limits.answers)
      proposals.append(Chosen(proposal: proposal, points: points, acts: acts, answers: answers))
    }
  }

  private mutating func chosen(
    _ points: [Proposal.Point], _ part: DocumentType.Part, _ limit: Int?
  ) -> [Proposal.Point] {
    guard !session.edition.type.forbids(part) else { return [] }
    var holding: [Proposal.Point] = []
    let kind: PieceKind = part == .points ? .point : .answer
    for point in points where holds(point, kind) { holding.append(point) }
    let printed = limited(holding, part, kind, limit, \.self)
    judge(holding, printed.count) { JudgedPiece(kind, $0, in: $1) }
    return printed
  }

  /// The first pieces, in the order of their weight, which must tell the last of them from the next.
  private mutating func limited<Piece>(
    _ pieces: [Piece], _ part: DocumentType.Part, _ kind: PieceKind, _ limit: Int?,
    _ point: (Piece) -> Proposal.Point
  ) -> [Piece] {
    let points = pieces.map(point)
    for point in points.prefix(limit ?? points.count) {
      session.ledger.choose("\(part.rawValue)/\(point.id)", weight: point.weight.value)
      session.presume(point.applicability.presumptions, by: PieceID(kind, point.id))
    }
    guard let limit, limit < pieces.count else { return pieces }
    for point in points[limit...] {
      session.ledger.omit("\(part.rawValue)/\(point.id)", .beyondLimit(limit), at: point.range)
    }
    if points[limit - 1].weight.value == points[limit].weight.value {
      diagnostics.append(.equalWeights(points[limit - 1], points[limit], limit))
    }
    return Array(pieces.prefix(limit))
  }

  /// Holds the words of pieces to their heads: of those that are printed, or of all.
  private func judge<Piece>(
    _ pieces: [Piece], _ printed: Int, _ judged: (Piece, Session) -> JudgedPiece
  ) {
    guard isForPaper else { return }
    for piece in pieces.prefix(session.judgesAll ? pieces.count : printed) {
      session.judge(judged(piece, session))
    }
  }

  private mutating func holds(_ point: Proposal.Point, _ kind: PieceKind) -> Bool {
    let name = PieceID(kind, point.id).description
    guard point.applicability.concerns(session.edition.subject.id),
      point.applicability.suits(session.edition.issuer.voice)
    else { return false }
    guard point.applicability.validity.holds(on: session.clock.asOf) else {
      session.ledger.omit(name, .notValid, at: point.range)
      return false
    }
    for need in point.applicability.needs {
      guard let fact = session.content.fact(need.value) else { continue }
      if case .failure = session.lookup.figure(fact, for: session.edition.subject.id) {
        session.ledger.omit(name, .lacks(need.value), at: need.range)
        return false
      }
    }
    let judged = PresumptionCheck(session).first(of: point.applicability.presumptions)
    guard let judged else { return true }
    if let finding = judged.finding {
      let told = session.admit(finding, of: PieceID(kind, point.id))
      diagnostics.append(told)
      if told.severity != .error { return true }
    }
    session.ledger.omit(name, judged.reason, at: judged.range)
    return false
  }

  /// An act whose day has passed is never printed; its author hears of it.
  private mutating func openAct(_ act: Proposal.Act) -> OpenAct? {
    let name = "acts/\(act.point.id)"
    guard holds(act.point, .act) else { return nil }
    guard act.kind == .request else {
      // Papers print acts under what they ask for, where an offer would read as a demand.
      session.ledger.omit(name, .notPrinted(act.kind), at: act.point.range)
      return nil
    }
    let day = act.by.day(from: session.clock.asOf)
    guard day.lastDayNumber >= session.clock.asOf.lastDayNumber else {
      session.ledger.omit(name, .lapsed(day), at: act.point.range)
      diagnostics.append(.lapsedAct(act, day))
      return nil
    }
    return OpenAct(act: act, day: day)
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

  fileprivate static func lapsedAct(_ act: Proposal.Act, _ day: CalendarDate) -> Diagnostic {
    Diagnostic(
      .lapsedAct, .warning, "the day of act '\(act.point.id)' has passed: \(day)",
      at: act.point.range, help: ["set a new day, or end its 'valid'"])
  }

  fileprivate static func equalWeights(
    _ last: Proposal.Point, _ next: Proposal.Point, _ limit: Int
  ) -> Diagnostic {
    Diagnostic(
      .equalWeights,
      "'\(last.id)' and '\(next.id)' have the same weight, and \(limit == 1 ? "one" : "only the first \(limit)") can be printed",
      at: last.weight.range, notes: [Diagnostic.Note("the other one", at: next.weight.range)],
      help: ["give the one that matters more the lower weight"])
  }
}
