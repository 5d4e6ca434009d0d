/// How far a template may go before it counts as runaway.
package enum TemplateLimits {
  /// Sections, blocks and parents within one template.
  package static let sectionNesting = 32
  /// Partials, parents and block arguments within one another while rendering.
  package static let partialNesting = 32
  /// Bytes of one rendered text.
  package static let outputBytes = 64 << 20
  /// Passes through sections, partials and blocks in one rendering.
  package static let passes = 1_000_000
}
