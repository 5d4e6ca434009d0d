package import Briefing
package import Diagnostics

extension PublicationPlan {
  /// What is wrong with the papers of the plan: every edition is composed and rendered in every
  /// format, and nothing is written.
  package func findings(_ composer: Composer, version: String) -> [Diagnostic] {
    let renderer = EditionRenderer(composer, version: version)
    return unplanned.flatMap(\.findings)
      + editions.flatMap { renderer.render($0, as: formats).diagnostics }
  }
}
