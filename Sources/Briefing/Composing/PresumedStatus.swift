package import DossierModel

/// A status that the words of a printed piece presume, and what it is on the day.
package struct PresumedStatus: Sendable {
  /// `points/network`.
  package var piece: String
  package var strand: StrandID
  /// The states in which the words are true.
  package var states: [Instrument.State]
  package var found: Instrument.State
}
