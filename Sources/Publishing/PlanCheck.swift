package import Briefing
package import Diagnostics

extension PublicationPlan {
  /// What is wrong with the papers of the plan: every edition is composed and rendered in every
  /// format, and nothing is written.
  package func findings(_ composer: Composer, version: String) -> [Diagnostic] {
    unplanned.flatMap(\.findings)
      + editions.flatMap { findings(of: $0, composer, version: version) }
      + endingOpenings(composer.catalog) + readings(composer.catalog)
  }

  /// What is wrong with one paper.
  package func findings(
    of edition: Edition, _ composer: Composer, version: String
  ) -> [Diagnostic] {
    EditionRenderer(composer, version: version).render(edition, as: formats).diagnostics
  }
}
