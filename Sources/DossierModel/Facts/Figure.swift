package import Diagnostics

/// A value of a fact at a place and date, ready to be printed: with unit, date, sources and, when
/// it was computed, what from.
package struct Figure: Sendable {
  package enum Origin: Sendable, Hashable {
    case observed, sum, share, rank, change
  }

  package var fact: FactID
  package var place: SubjectID?
  package var value: DecimalNumber
  /// Key of the units in the language packs.
  package var unit: String
  package var decimals: Int?
  /// The oldest date among the inputs.
  package var asOf: CalendarDate
  package var fiscalYear: Int?
  package var release: String?
  package var sources: [SourceID]
  package var verified: Bool
  package var qualifier: String?
  package var origin: Origin
  package var inputs: [Figure]
  /// Whether it is the latest value of a current series, so that its age counts.
  package var isCurrent: Bool
  package var range: SourceRange

  /// The observations that a computed figure rests on; itself when it was observed.
  package var observations: [Figure] {
    inputs.isEmpty ? [self] : inputs.flatMap(\.observations)
  }
}

/// Why a fact has no value where one was asked for.
package enum MissingFigure: Sendable, Error, Hashable {
  /// Nothing measured and published by the date; the day from which there is, if ever.
  case notYet(from: CalendarDate?)
  /// No value for the place in any release; the places there are.
  case noPlace([String])
  /// Only values that were not verified.
  case unverified
  /// The selector names no release; the releases there are.
  case noRelease([String])
  /// A group without own value, in a series that may not be added up.
  case notForGroups
  /// The inputs do not belong to one release or date.
  case mixedReleases
  /// The computation has no result: division by zero, too large, no preceding release.
  case noResult
}

/// Which observation of a fact is meant.
package struct FigureSelector: Sendable, Hashable {
  /// The place, when it is not the subject of the edition.
  package var place: SubjectID?
  /// A release id or an ISO date, when it is not the latest.
  package var moment: String?

  package init(place: SubjectID? = nil, moment: String? = nil) {
    self.place = place
    self.moment = moment
  }
}
