import Briefing
package import Diagnostics
import DossierModel

/// Where a person mends what an engine refuses.
package struct RefusalPlace {
  package var range: SourceRange
  /// The piece of prose that holds it, such as `points/network`.
  package var piece: String?
  /// The template that prints it, where the words come from elsewhere.
  package var template: SourceRange?

  package init(range: SourceRange, piece: String? = nil, template: SourceRange? = nil) {
    self.range = range
    self.piece = piece
    self.template = template
  }
}

extension Brief {
  /// Where the edition begins: the place for what belongs to no other.
  func opening(by composer: Composer) -> SourceRange {
    composer.catalog.opening(of: edition.subject.id, on: edition.clock.asOf)?.range
      ?? edition.subject.range
  }
}
