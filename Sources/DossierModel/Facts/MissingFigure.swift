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
  /// Only releases that do not stand for the series, such as parts of a year; their ids.
  case notOfSeries([String])
  /// A share of a whole that is smaller than its part.
  case partOverWhole
  /// A rank among fewer places than three; how many there are.
  case fewPlaces(Int)
  /// A group without own value, in a series that may not be added up.
  case notForGroups
  /// The inputs do not belong to one release, moment or measure.
  case mixedReleases
  /// The computation has no result: division by zero, too large, no preceding release that measures alike.
  case noResult
}
