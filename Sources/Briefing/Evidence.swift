package import DossierModel

/// The ledger of an edition: every printing of a fact, every source cited, what was left out.
package struct Evidence: Sendable {
  package var mentions: [Mention]
  /// In order of first citation.
  package var sources: [SourceID]
  /// The points, acts and answers of the paper, by proposal.
  package var pieces: [ChosenPiece]
  package var omissions: [Omission]
  /// What Governments are made to say, country by country, and why.
  package var positions: [PrintedPosition] = []
  /// The statuses that its pieces presume.
  package var presumed: [PresumedStatus] = []
  /// What is known to be wrong and stands in the paper all the same.
  package var excused: Set<PieceFinding> = []
  /// The sources cited and those that say the same.
  package var consulted: [Source] = []
  /// The oldest and the newest date among the current series used.
  package var currentSeries: ClosedRange<CalendarDate>?
}
