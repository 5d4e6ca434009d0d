/// What an edition may know: only entries measured and published by a day, and verified ones unless
/// others are asked for.
package struct Clock: Sendable {
  /// A full date.
  package let asOf: CalendarDate
  package let includeUnverified: Bool

  package init(asOf: CalendarDate, includeUnverified: Bool = false) {
    self.asOf = asOf
    self.includeUnverified = includeUnverified
  }

  /// Whether an entry that measures `date` and became public on `published` (default: `date`) is known.
  package func knows(_ date: CalendarDate, published: CalendarDate?) -> Bool {
    date.lastDayNumber <= asOf.lastDayNumber
      && (published ?? date).lastDayNumber <= asOf.lastDayNumber
  }

  /// Whether a release is known: one that observed is public and over, a limit or plan is public.
  package func knows(_ release: Release) -> Bool {
    release.firstKnown.lastDayNumber <= asOf.lastDayNumber
  }

  /// Whether a source is certainly newer than the day, so that nobody could cite it then.
  package func isBefore(_ source: Source) -> Bool {
    guard let date = source.date else { return false }
    return date.firstDay.lastDayNumber > asOf.lastDayNumber
  }

  /// Whether a value or statement may be printed.
  package func admits(verified: Bool) -> Bool { verified || includeUnverified }
}
