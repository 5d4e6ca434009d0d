package import Diagnostics

/// A sentence of ours that a source supports.
package struct Statement: Sendable {
  package var text: LocalizedText
  package var source: Located<SourceID>
  package var also: [Located<SourceID>]
  package var verified: Bool
  package var range: SourceRange

  package init(
    text: LocalizedText, source: Located<SourceID>, also: [Located<SourceID>], verified: Bool,
    range: SourceRange
  ) {
    self.text = text
    self.source = source
    self.also = also
    self.verified = verified
    self.range = range
  }
}
