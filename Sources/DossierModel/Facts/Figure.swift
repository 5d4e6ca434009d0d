package import Diagnostics

/// A value of a fact at a place and date, ready to be printed: with unit, date, sources and, when
/// it was computed, what from.
package struct Figure: Sendable {
  /// Read in a source, or computed, and how.
  package enum Origin: Sendable, Hashable {
    case observed, sum, share, rank, change
  }

  package var fact: FactID
  package var place: SubjectID?
  package var value: DecimalNumber
  /// Key of the units in the language packs.
  package var unit: String
  package var decimals: Int?
  /// What of time it measures; of a change, the later end.
  package var moment: Moment
  package var measure: Measure
  package var release: String?
  package var sources: [SourceID]
  /// Sources beside these that say the same.
  package var also: [SourceID] = []
  /// When it became public, where that is known; nothing of a computed one.
  package var published: CalendarDate?
  package var verified: Bool
  package var qualifier: String?
  package var origin: Origin
  package var inputs: [Figure]
  /// Whether it is the latest value of a current series, so that its age counts.
  package var isCurrent: Bool
  package var range: SourceRange

  /// The side on which its hedge leaves it open: rounding must not claim more.
  package var hedge: Interval.Hedge? { qualifier.map(Interval.Hedge.init) }

  /// The observations that a computed figure rests on; itself when it was observed.
  package var observations: [Figure] {
    inputs.isEmpty ? [self] : inputs.flatMap(\.observations)
  }
}
