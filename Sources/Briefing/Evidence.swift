package import DossierModel

/// The ledger of an edition: every printing of a fact, every source cited, what was left out.
package struct Evidence: Sendable {
  package var mentions: [Mention]
  /// In order of first citation.
  package var sources: [SourceID]
  /// The points, acts and answers of the paper, by proposal.
  package var pieces: [ChosenPiece]
  package var omissions: [Omission]
  /// The oldest and the newest date among the current series used.
  package var currentSeries: ClosedRange<CalendarDate>?
}
