/// An instrument, or a strand of one: `tps`, `tps/sv`.
package struct StrandID: Sendable, Hashable, CustomStringConvertible {
  package var instrument: InstrumentID
  /// Nothing for the instrument as a whole.
  package var strand: String?

  package init(_ instrument: InstrumentID, _ strand: String? = nil) {
    self.instrument = instrument
    self.strand = strand
  }

  /// The id as files write it.
  package init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    instrument = InstrumentID(String(parts.first ?? ""))
    strand = parts.count > 1 ? String(parts[1]) : nil
  }

  package var description: String { instrument.description + (strand.map { "/" + $0 } ?? "") }
}

/// Where an instrument or a strand stands on a day.
package struct Status: Sendable {
  /// An event that told of a state, and what it told.
  package struct Decision: Sendable {
    package var event: Instrument.Event
    package var turn: Instrument.Turn
  }

  package var id: StrandID
  /// `unknown` when the time for which something was decided is over, and nothing later is known.
  package var state: Instrument.State
  /// What brought the state about.
  package var first: Decision
  /// What confirmed or prolonged it last; where nothing did, the same as `first`.
  package var last: Decision

  /// The last day for which it was decided; nothing where no end was set, or `state` is of later.
  package var until: CalendarDate? { isLapsed ? nil : last.turn.until }
  /// Whether the time for which something was decided is over.
  package var isLapsed: Bool { state == .unknown && last.turn.state != .unknown }
  /// Since when it stands there: from what brought it about, or since the end of what was decided.
  package var since: CalendarDate {
    isLapsed ? last.turn.until ?? last.event.date : first.event.date
  }
  /// Whether all that it rests on was read in its source.
  package var isVerified: Bool { first.event.statement.verified && last.event.statement.verified }

  /// Where what it rests on was read.
  package var sources: [SourceID] {
    [first, last].map(\.event.statement).flatMap { [$0.source.value] + $0.also.map(\.value) }
      .unique()
  }
}

extension Instrument {
  /// Where a strand, or the whole, stands by what is known at the clock's day; nothing where no event
  /// tells.
  ///
  /// An event about the whole is one about each strand.
  package func status(of strand: String?, at clock: Clock) -> Status? {
    let decisions = timeline.compactMap { event -> Status.Decision? in
      guard let turn = event.turn, turn.strand == nil || turn.strand?.value == strand,
        clock.knows(event.date, published: event.published),
        clock.admits(verified: event.statement.verified)
      else { return nil }
      return Status.Decision(event: event, turn: turn)
    }
    guard let last = decisions.last else { return nil }
    var first = last
    for earlier in decisions.dropLast().reversed() {
      guard earlier.turn.state == last.turn.state, !earlier.isOver(on: first.event.date) else {
        break
      }
      first = earlier
    }
    return Status(
      id: StrandID(id, strand), state: last.isOver(on: clock.asOf) ? .unknown : last.turn.state,
      first: first, last: last)
  }

  /// Whether there is such a strand; the whole is one.
  package func has(strand: String?) -> Bool {
    strand.map { id in strands.contains { $0.id == id } } ?? true
  }
}

extension Status.Decision {
  /// Whether a day comes after the last one for which it was decided.
  fileprivate func isOver(on day: CalendarDate) -> Bool {
    turn.until.map { $0.lastDayNumber < day.lastDayNumber } ?? false
  }
}
