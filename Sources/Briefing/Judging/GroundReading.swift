import Diagnostics
import DossierModel

/// Reads what a basis is worth for one country on the day of the paper.
struct GroundReading {
  let session: Session
  let country: SubjectID
  let piece: JudgedPiece

  private var day: CalendarDate { session.clock.asOf }

  /// What the piece rests on, and what is wrong with what its head says of that.
  ///
  /// What was said later than the paper, or has not been read, or by an earlier Government, counts as
  /// proposed.
  func ground(_ basis: Basis) -> (ground: Ground, findings: [Diagnostic]) {
    switch basis {
    case .proposed: (.proposed, [])
    case .instrument(let id): ground(of: id)
    case .stated(let ids): ground(of: ids)
    }
  }

  private func ground(of id: Located<StrandID>) -> (Ground, [Diagnostic]) {
    guard let instrument = session.content.instrument(id.value.instrument) else {
      return (.proposed, [])
    }
    // An order or a program is another Government's act.
    guard instrument.kind == .agreement, instrument.parties.contains(where: { $0.value == country })
    else { return (.proposed, [.notParty(id, country)]) }
    switch instrument.status(of: id.value.strand, at: session.clock)?.state {
    case .announced?, .blocked?, .closed?, .ended?, .expired?, .proposed?, .revoked?:
      return (.proposed, [.notBinding(id, country)])
    default: return (.instrument(id.value), [])
    }
  }

  private func ground(of ids: [Located<StatedPositionID>]) -> (Ground, [Diagnostic]) {
    let known = session.content.statedPositions(of: country)
    var findings: [Diagnostic] = []
    var standing: [StatedPosition] = []
    for id in ids {
      guard let said = known?[id.value] else {
        findings.append(.unknownStatement(id, country, known))
        continue
      }
      guard said.day.lastDayNumber <= day.lastDayNumber,
        session.clock.admits(verified: said.statement.verified)
      else { continue }
      if let since = session.government(of: country)?.since,
        said.day.lastDayNumber < since.lastDayNumber
      {
        findings.append(.earlierGovernment(said, since, country, at: id.range))
      } else {
        standing.append(said)
      }
    }
    return (standing.isEmpty ? .proposed : .stated(standing), findings)
  }
}

extension Session {
  /// The Government of a country that is in office on the day of the paper.
  func government(of country: SubjectID) -> Subject.Government? {
    content.subject(country)?.government(on: clock.asOf)
  }
}

extension Diagnostic {
  fileprivate static func unknownStatement(
    _ id: Located<StatedPositionID>, _ country: SubjectID, _ known: StatedPositions?
  ) -> Diagnostic {
    let ids = known?.all.map(\.id.description) ?? []
    return Diagnostic(
      .unknownStatement,
      "'\(country)' has no statement '\(id.value)'"
        + Suggestion.question(for: id.value.description, in: ids), at: id.range,
      help: ["enter it in statements/\(country.slug).yaml, with its day, office and source"])
  }

  fileprivate static func earlierGovernment(
    _ said: StatedPosition, _ since: CalendarDate, _ country: SubjectID, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .earlierGovernment, .warning,
      "'\(said.id)' was said on \(said.day), before the present Government of '\(country)', "
        + "which came into office on \(since): it counts as proposed",
      at: range, notes: [Note("what was said", at: said.statement.range)],
      help: [
        "rest the piece on something that the present Government has said, or write 'proposed'"
      ])
  }

  fileprivate static func notParty(_ id: Located<StrandID>, _ country: SubjectID) -> Diagnostic {
    Diagnostic(
      .unfoundedPosition, "'\(id.value)' is no agreement to which '\(country)' is a party",
      at: id.range,
      help: ["enter '\(country)' under its 'parties', with a source, or write 'proposed'"])
  }

  fileprivate static func notBinding(_ id: Located<StrandID>, _ country: SubjectID) -> Diagnostic {
    Diagnostic(
      .unfoundedPosition, "'\(id.value)', which is to bind '\(country)', is not in force",
      at: id.range, help: ["rest the piece on something else, or write 'proposed'"])
  }
}
