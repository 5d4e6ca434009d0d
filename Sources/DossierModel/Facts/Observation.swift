package import Diagnostics

/// One value with its source; there is no observation without one.
package struct Observation: Sendable {
  package var value: DecimalNumber
  package var source: Located<SourceID>
  package var also: [Located<SourceID>]
  /// Whether the value was read in the source itself; what was not is printed only on request, and marked.
  package var verified: Bool
  /// The hedge of the source, a key of the language packs: `about`, `more-than`.
  package var qualifier: Located<String>?
  package var range: SourceRange

  package init(
    value: DecimalNumber, source: Located<SourceID>, also: [Located<SourceID>], verified: Bool,
    qualifier: Located<String>?, range: SourceRange
  ) {
    self.value = value
    self.source = source
    self.also = also
    self.verified = verified
    self.qualifier = qualifier
    self.range = range
  }
}
