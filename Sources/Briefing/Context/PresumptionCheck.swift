import Diagnostics
import DossierModel

/// Judges what the words of a piece presume, on the day of the paper.
struct PresumptionCheck {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// A presumption that does not hold.
  struct Failure {
    var reason: Omission.Reason
    /// Where the piece says what it presumes.
    var range: SourceRange
    /// What stops the paper; nothing where the piece is only left out.
    var finding: Diagnostic?
  }

  /// The first presumption that does not hold: those that stop the paper before all others.
  func first(of presumptions: [Presumption]) -> Failure? {
    let failures = presumptions.compactMap(failure)
    return failures.first { $0.finding != nil } ?? failures.first
  }

  private func failure(_ presumption: Presumption) -> Failure? {
    let id = presumption.strand.value
    // A strand that there is not was told when the content was read.
    guard let instrument = session.content.instrument(id.instrument),
      instrument.has(strand: id.strand)
    else { return nil }
    let status = session.status(of: instrument, id.strand)
    let range = presumption.strand.range
    switch presumption.outcome(for: status) {
    case .holds: return nil
    case .falls(let state): return Failure(reason: .fallen(id, state), range: range, finding: nil)
    case .open:
      let finding = Diagnostic.statusUnknown(presumption, status, on: session.clock.asOf)
      return Failure(reason: .unsettled(id), range: range, finding: finding)
    }
  }

  /// What is wrong with an opening, which cannot be left out.
  func findings(of opening: Opening) -> [Diagnostic] {
    opening.applicability.presumptions.compactMap { presumption in
      guard let failure = failure(presumption) else { return nil }
      guard case .fallen(let strand, let state) = failure.reason else { return failure.finding }
      return .fallenOpening(opening, strand, state, at: failure.range)
    }
  }
}

extension Session {
  /// Notes what the words of a printed piece presume, and what is so on the day.
  func presume(_ presumptions: [Presumption], by piece: PieceID) {
    for presumption in presumptions {
      let id = presumption.strand.value
      guard let instrument = content.instrument(id.instrument) else { continue }
      ledger.presume(
        presumption, status(of: instrument, id.strand)?.state ?? .unknown, by: piece)
    }
  }
}

extension Diagnostic {
  fileprivate static func statusUnknown(
    _ presumption: Presumption, _ status: Status?, on day: CalendarDate
  ) -> Diagnostic {
    let id = presumption.strand.value
    let cause =
      switch status {
      case let status? where status.isLapsed:
        "what was decided ended on \(status.since), and nothing later is known"
      case _?: "its latest event says that it is not known"
      case nil: "no event tells"
      }
    return Diagnostic(
      .statusUnknown, "nobody knows where '\(id)' stands on \(day): \(cause)",
      at: presumption.strand.range,
      notes: status.map { [Note("the event that it rests on", at: $0.last.turn.range)] } ?? [],
      help: [
        "add the event that tells, with its source",
        "or, where the words are true all the same, list 'unknown' among the states",
      ])
  }

  fileprivate static func fallenOpening(
    _ opening: Opening, _ strand: StrandID, _ state: Instrument.State, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .fallenOpening,
      "opening '\(opening.id)' presumes another state: '\(strand)' is '\(state.rawValue)'",
      at: range, help: ["write its words anew, and then what they presume"])
  }
}
