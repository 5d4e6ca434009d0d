package import Briefing
package import Diagnostics

extension PublicationPlan {
  /// What is wrong with the papers of the plan: every edition is composed and rendered in every
  /// format, and nothing is written.
  package func findings(_ composer: Composer, version: String) -> [Diagnostic] {
    editions.flatMap { findings(of: $0, composer, version: version) }
  }

  /// What is wrong with one paper.
  package func findings(
    of edition: Edition, _ composer: Composer, version: String
  ) -> [Diagnostic] {
    let page = Page(composer: composer, alternates: [], version: version)
    let made = composer.brief(edition)
    let rendered = made.value.map { brief in
      formats.flatMap { $0.render(brief, on: page).diagnostics }
    }
    return made.diagnostics + (rendered ?? [])
  }
}
