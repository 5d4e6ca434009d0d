import Briefing
import Diagnostics
import DossierModel

extension PublicationPlan {
  /// How many days before the end of an opening `check` speaks of it.
  private static let notice = 30

  /// The openings of the plan that end soon, with none to follow: one day all papers would stop.
  ///
  /// Those of a past moment end with it.
  func endingOpenings(_ catalog: any Catalog) -> [Diagnostic] {
    editions.compactMap { edition in
      let day = edition.clock.asOf.lastDayNumber
      let openings = catalog.openings(of: edition.subject.id, on: edition.clock.asOf)
      guard edition.type.requires(.opening), let opening = openings.first,
        opening.reconstruction == nil, let until = opening.applicability.validity.until,
        until.lastDayNumber - day <= Self.notice,
        catalog.openings(
          of: edition.subject.id, on: CalendarDate(dayNumber: until.lastDayNumber + 1)
        ).isEmpty
      else { return nil }
      return .openingEnds(opening, on: until, in: until.lastDayNumber - day)
    }.unique()
  }

  /// Sources and contacts that were read on a day which no reader has seen yet: later than the papers of
  /// the plan, and than a year after the newest publication in the content.
  func readings(_ catalog: any Catalog) -> [Diagnostic] {
    guard let day = editions.map(\.clock.asOf.lastDayNumber).max() else { return [] }
    let newest = catalog.allFacts.flatMap(\.latestFirst).compactMap(\.published).max()
    let latest = CalendarDate(dayNumber: max(day, newest.map { $0.lastDayNumber + 365 } ?? day))
    let sources = catalog.allSources.map(\.accessed)
    let contacts = catalog.allIssuers.compactMap(\.contact?.checked)
    let heads =
      catalog.openings(for: nil).map(\.applicability)
      + catalog.proposals.flatMap { proposal in
        [proposal.positionApplicability]
          + (proposal.points + proposal.acts.map(\.point) + proposal.answers).map(\.applicability)
      }
    return (sources + contacts + heads.compactMap(\.reviewed)).filter { $0.value.firstDay > latest }
      .map { .readInFuture($0, latest) }
  }
}

extension Diagnostic {
  fileprivate static func openingEnds(
    _ opening: Opening, on until: CalendarDate, in days: Int
  ) -> Diagnostic {
    let when = days == 0 ? "today" : days == 1 ? "in 1 day" : "in \(days) days"
    return Diagnostic(
      .openingEnds, .warning,
      "opening '\(opening.id)' ends \(when), on \(until), and none follows",
      at: opening.applicability.validity.range ?? opening.range,
      help: ["read it again and move its 'until', or add one to openings/ that begins then"])
  }

  fileprivate static func readInFuture(
    _ day: Located<CalendarDate>, _ latest: CalendarDate
  ) -> Diagnostic {
    Diagnostic(
      .readInFuture, "read on \(day.value), which is still to come", at: day.range,
      help: [
        "write the day on which the page was read: it is not after \(latest), the day of the papers or "
          + "a year after the newest publication"
      ])
  }
}
