package import Briefing
package import Diagnostics

extension PublicationPlan {
  /// What is wrong with the papers of the plan: every edition is composed and rendered in every
  /// format, and nothing is written.
  package func findings(_ composer: Composer, version: String) -> [Diagnostic] {
    let found =
      unplanned.flatMap(\.findings)
      + editions.flatMap { findings(of: $0, composer, version: version) }
      + endingOpenings(composer.catalog) + readings(composer.catalog)
    return found.withOneForUnread
  }

  /// What is wrong with one paper.
  package func findings(
    of edition: Edition, _ composer: Composer, version: String
  ) -> [Diagnostic] {
    EditionRenderer(composer, version: version)
      .render(edition, as: formats, judgesAll: true).diagnostics
  }
}

extension [Diagnostic] {
  /// The findings with one in the place of all those that pieces have which nobody has read: it would be
  /// the same for nearly every piece.
  fileprivate var withOneForUnread: [Diagnostic] {
    let unread = filter { $0.id == .neverReviewed }.unique().sorted()
    guard var first = unread.first, unread.count > 1 else { return self }
    first.summary += ", nor \(unread.count - 1) more pieces"
    return filter { $0.id != .neverReviewed } + [first]
  }
}
