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
