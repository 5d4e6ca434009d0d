/// What the words of a piece presume of a status: that it is one of some states.
package struct Presumption: Sendable {
  package var strand: Located<StrandID>
  package var states: [Instrument.State]

  package init(strand: Located<StrandID>, states: [Instrument.State]) {
    self.strand = strand
    self.states = states
  }

  /// How a state that was found bears on the words.
  package enum Outcome: Sendable {
    case holds
    /// The words are no longer true.
    case falls(Instrument.State)
    /// Nobody knows whether they are.
    case open
  }

  /// Judges a status; nothing stands for a strand of which no event tells.
  package func outcome(for status: Status?) -> Outcome {
    let state = status?.state ?? .unknown
    if states.contains(state) { return .holds }
    return state == .unknown ? .open : .falls(state)
  }
}
