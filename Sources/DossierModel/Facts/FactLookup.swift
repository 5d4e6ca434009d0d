/// Answers which figure a fact has for a subject at a date.
package struct FactLookup {
  let content: CatalogReader
  package let clock: Clock

  package init(_ content: CatalogReader, clock: Clock) {
    self.content = content
    self.clock = clock
  }

  /// The value of a fact for `subject`, or for the place and moment of the selector.
  package func figure(
    _ fact: Fact, for subject: SubjectID, _ selector: FigureSelector = FigureSelector()
  ) -> Result<Figure, MissingFigure> {
    switch fact.content {
    case .measured(let releases):
      measured(fact, releases, at: selector.place ?? subject, selector.moment)
    case .derived(let formula):
      derived(fact, formula, for: subject, selector)
    }
  }

  /// The releases known at the date, latest first.
  package func knownReleases(of fact: Fact) -> [Release] { fact.latestFirst.filter(clock.knows) }

  private func measured(
    _ fact: Fact, _ releases: [Release], at place: SubjectID, _ moment: String?
  ) -> Result<Figure, MissingFigure> {
    let candidates =
      moment.map { moment in
        fact.latestFirst.filter { $0.id == moment || $0.moment.name == moment }
      } ?? fact.latestFirst.filter(fact.isRepresented)
    if moment != nil, candidates.isEmpty {
      return .failure(.noRelease(releases.map(\.id).sorted()))
    }
    if candidates.isEmpty, !releases.isEmpty {
      return .failure(.notOfSeries(fact.latestFirst.map(\.id)))
    }
    var sawUnverified = false
    for release in candidates where clock.knows(release) {
      switch observed(fact, in: release, at: place) {
      case .success(var figure):
        figure.isCurrent = fact.kind == .series && moment == nil
        return .success(figure)
      case .failure(let reason): sawUnverified = sawUnverified || reason == .unverified
      }
    }
    return .failure(sawUnverified ? .unverified : absence(fact, candidates, at: place))
  }

  /// The value in one release: the place's own, else the sum of the group's members.
  package func observed(
    _ fact: Fact, in release: Release, at place: SubjectID
  ) -> Result<Figure, MissingFigure> {
    content.note(.series(fact.id, place))
    if let observation = release.observations[nil] ?? release.observations[place] {
      guard clock.admits(verified: observation.verified) else { return .failure(.unverified) }
      let isByPlace = release.observations[nil] == nil
      return .success(
        figure(fact, release, observation, at: isByPlace ? place : nil))
    }
    guard content.catalog.isGroup(place), let members = content.subject(place)?.members else {
      return .failure(.noPlace(Self.places(in: [release])))
    }
    guard fact.groups == .sum else { return .failure(.notForGroups) }
    var inputs: [Figure] = []
    for member in members {
      switch observed(fact, in: release, at: member) {
      case .success(let figure): inputs.append(figure)
      case .failure(let reason): return .failure(reason)
      }
    }
    return Self.sum(inputs, fact: fact, place: place)
  }

  private func figure(
    _ fact: Fact, _ release: Release, _ observation: Observation, at place: SubjectID?
  ) -> Figure {
    Figure(
      fact: fact.id, place: place, value: observation.value, unit: fact.unit.value,
      decimals: fact.decimals, moment: release.moment, measure: release.measure,
      release: release.id, sources: [observation.source.value],
      also: observation.also.map(\.value), published: release.published,
      verified: observation.verified,
      qualifier: observation.qualifier?.value, origin: .observed, inputs: [], isCurrent: false,
      range: observation.range)
  }

  /// Why no known release has a value: the day from which one has, else what came nearest to one.
  private func absence(
    _ fact: Fact, _ releases: [Release], at place: SubjectID
  ) -> MissingFigure {
    var days: [Int] = []
    var reasons: Set<MissingFigure> = []
    for release in releases {
      switch observed(fact, in: release, at: place) {
      case .success:
        days.append(release.firstKnown.lastDayNumber)
      case .failure(let reason): reasons.insert(reason)
      }
    }
    if let first = days.min() { return .notYet(from: CalendarDate(dayNumber: first)) }
    let nearest: [MissingFigure] = [.unverified, .noResult, .notForGroups]
    return nearest.first(where: reasons.contains) ?? .noPlace(Self.places(in: releases))
  }

  private static func places(in releases: [Release]) -> [String] {
    releases.flatMap { $0.observations.keys.compactMap { $0?.description } }.unique().sorted()
  }
}
