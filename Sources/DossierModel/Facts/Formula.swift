/// A declared computation over facts.
package enum Formula: Sendable {
  /// Percent that a place holds of another place (usually `all`) in the same release.
  case share(of: Located<FactID>, in: Located<SubjectID>)
  /// Position, 1 for the largest, among the countries of one release.
  case rank(Located<FactID>)
  /// Sum of several facts with one date.
  case sum([Located<FactID>])
}
