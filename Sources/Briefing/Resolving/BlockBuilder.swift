import Diagnostics
import DossierModel

/// Makes the values of data blocks, and records every figure that they print.
final class BlockBuilder {
  let session: Session
  /// The place of the block.
  let range: SourceRange?
  /// The piece that it stands in.
  let piece: PieceID?
  private(set) var diagnostics: [Diagnostic] = []

  /// Figures of one fact in the order in which they are shown.
  struct Series {
    var fact: Fact
    var rows: [(label: String, figure: Figure, isHighlighted: Bool)]
    var isByPlace: Bool
    var sources: [SourceID] { rows.flatMap(\.figure.sources).unique() }
  }

  init(session: Session, range: SourceRange?, piece: PieceID?) {
    self.piece = piece
    self.session = session
    self.range = range
  }

  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The figures of a fact by place in its latest release, or by release for the subject; of these
  /// only the `last` ones where the block says so.
  func series(_ request: BlockRequest) -> Series? {
    let (id, order) = (request.ids[0], request.options["by"])
    guard let fact = session.content.fact(FactID(id)) else {
      report(.unknownFact(id, in: session.content.catalog, at: range))
      return nil
    }
    guard case .measured = fact.content else {
      report(.computedFact(fact, at: range))
      return nil
    }
    let known = session.lookup.knownReleases(of: fact).filter(fact.isRepresented)
    let byPlace = order.map { $0 == "place" } ?? !known.contains { $0.observations[nil] != nil }
    var rows = byPlace ? places(of: fact, known) : moments(of: fact, known)
    if !byPlace, let last = request.options["last"].flatMap(Int.init) { rows = rows.suffix(last) }
    guard let first = rows.first?.figure.moment else {
      report(.noData(fact, on: session.clock.asOf, at: range))
      return nil
    }
    if let other = rows.first(where: { !$0.figure.moment.isAsLong(as: first) }) {
      report(.unequalPeriods(fact, first.name, other.figure.moment.name, at: range))
      return nil
    }
    for row in rows {
      if let range {
        _ = session.ledger.record(
          .figure(row.figure, .value),
          printed: session.hedged(session.amount(of: row.figure), row.figure), at: range,
          inBlock: true, in: piece)
      }
    }
    return Series(fact: fact, rows: rows, isByPlace: byPlace)
  }

  /// The countries of the dossier that a release has a value for.
  private func countries(in release: Release) -> [SubjectID] {
    release.observations.keys.compactMap(\.self).sorted().filter { place in
      !session.content.catalog.isGroup(place) && session.content.subject(place) != nil
    }
  }

  private typealias Row = (label: String, figure: Figure, isHighlighted: Bool)

  /// The countries of the dossier in the latest release that holds the subject, largest first.
  private func places(of fact: Fact, _ known: [Release]) -> [Row] {
    let subject = session.edition.subject
    for release in known {
      guard case .success = session.lookup.observed(fact, in: release, at: subject.id) else {
        continue
      }
      session.content.note(.table(fact.id, release: release.id))
      let figures = countries(in: release).compactMap { country in
        try? session.lookup.observed(fact, in: release, at: country).get()
      }
      let latest = figures.map { figure in
        var figure = figure
        figure.isCurrent = fact.kind == .series
        return figure
      }
      return latest.sorted {
        ($1.value, $0.place?.description ?? "") < ($0.value, $1.place?.description ?? "")
      }
      .map { figure in
        let place = figure.place ?? subject.id
        let isOwn = place == subject.id || subject.members.contains(place)
        return (session.name(of: place), figure, isOwn)
      }
    }
    return []
  }

  /// The subject's value at every moment, oldest first; of two releases for one moment the later
  /// publication counts.
  private func moments(of fact: Fact, _ known: [Release]) -> [Row] {
    var seen: Set<String> = []
    let observed = known.compactMap { release -> (release: Release, figure: Figure)? in
      guard
        case .success(let figure) = session.lookup.observed(
          fact, in: release, at: session.edition.subject.id)
      else { return nil }
      return (release, figure)
    }
    // Where every figure closes a year, the year says enough.
    let isYearly = observed.allSatisfy {
      let end = $0.release.moment.end
      return $0.release.moment.period == nil && end.month == 12 && end.day == 31
    }
    let latestFirst = observed.compactMap { release, figure -> Row? in
      var figure = figure
      let moment = release.moment
      let label = isYearly ? String(moment.end.year) : session.name(of: moment)
      figure.isCurrent = fact.kind == .series && seen.isEmpty
      return seen.insert(label).inserted ? (label, figure, true) : nil
    }
    return latestFirst.reversed()
  }
}

extension Diagnostic {
  fileprivate static func unknownFact(
    _ id: String, in catalog: any Catalog, at range: SourceRange?
  ) -> Diagnostic {
    // An instrument in the place of a fact is no misspelling.
    let names =
      catalog.names(of: .fact)
      + catalog.names(of: .instrument).filter { $0 != id }
    return Diagnostic(
      .unknownFact, "unknown fact '\(id)'\(Suggestion.question(for: id, in: names))", at: range,
      help: ["'demarche list facts' shows all facts"])
  }

  fileprivate static func computedFact(_ fact: Fact, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .computedFact, "fact '\(fact.id)' is computed, and blocks show measured facts", at: range,
      help: ["name a fact that it is computed from"])
  }

  fileprivate static func unequalPeriods(
    _ fact: Fact, _ first: String, _ other: String, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .unequalPeriods,
      "fact '\(fact.id)' has periods of unequal length: \(first) beside \(other)", at: range,
      help: [
        "declare 'every' in the fact, so that blocks show periods of that length, or show one "
          + "release with 'by=place'"
      ])
  }

  fileprivate static func noData(
    _ fact: Fact, on day: CalendarDate, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .noObservation, "fact '\(fact.id)' has nothing to show on \(day)", at: range,
      help: ["name the fact under 'needs' of the piece that holds the block"])
  }
}
