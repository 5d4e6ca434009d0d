/// Whether a figure says what was, what is allowed, or what is meant to be.
package enum Measure: String, Sendable, CaseIterable {
  /// Counted or estimated after the fact: known when its moment or period is over.
  case observed
  /// The most that was granted, such as an appropriation: known when it is published.
  case limit
  /// Requested, proposed, budgeted or forecast: known when it is published.
  case plan
}
