extension FactLookup {
  /// Evaluates a declared formula; every input keeps its own source and date.
  func derived(
    _ fact: Fact, _ formula: Formula, for subject: SubjectID, _ selector: FigureSelector
  ) -> Result<Figure, MissingFigure> {
    switch formula {
    case .share(let of, let whole):
      guard let base = content.fact(of.value) else { return .failure(.noResult) }
      return share(
        of: base, for: subject, selector, whole: whole.value, decimals: fact.decimals ?? 1
      )
      .map { named($0, after: fact) }
    case .rank(let of):
      guard let base = content.fact(of.value) else { return .failure(.noResult) }
      return rank(of: base, for: subject, selector).map { named($0, after: fact) }
    case .sum(let ids):
      var inputs: [Figure] = []
      for id in ids {
        guard let input = content.fact(id.value) else { return .failure(.noResult) }
        switch figure(input, for: subject, selector) {
        case .success(let figure): inputs.append(figure)
        case .failure(let reason): return .failure(reason)
        }
      }
      guard Set(inputs.map(\.moment)).count == 1, Set(inputs.map(\.measure)).count == 1,
        Set(inputs.map(\.unit)).count == 1
      else {
        return .failure(.mixedReleases)
      }
      return Self.sum(inputs, fact: fact, place: selector.place ?? subject)
    }
  }

  /// The percentage that the place holds of `whole` in the same release, rounded half up.
  package func share(
    of fact: Fact, for subject: SubjectID, _ selector: FigureSelector, whole: SubjectID = .all,
    decimals: Int = 1
  ) -> Result<Figure, MissingFigure> {
    figure(fact, for: subject, selector).flatMap { part in
      release(of: part, in: fact).flatMap { release in
        guard part.place != nil else { return .failure(.noResult) }
        return observed(fact, in: release, at: whole).flatMap { total in
          guard part.value <= total.value else { return .failure(.partOverWhole) }
          return computed(part, .share, inputs: [part, total], unit: "percent") {
            DecimalNumber.ratio(part.value, to: total.value, times: 100, decimals: decimals)
          }
        }
      }
    }
  }

  /// The position of the place, 1 for the largest value, among at least three countries of the same
  /// release; equal values share a position.
  package func rank(
    of fact: Fact, for subject: SubjectID, _ selector: FigureSelector
  ) -> Result<Figure, MissingFigure> {
    figure(fact, for: subject, selector).flatMap { part in
      guard part.origin == .observed, let place = part.place, isCountry(place) else {
        return .failure(.notForGroups)
      }
      return release(of: part, in: fact).flatMap { release in
        content.note(.table(fact.id, release: release.id))
        let values = release.observations.compactMap { place, observation in
          place.map(isCountry) == true && clock.admits(verified: observation.verified)
            ? observation.value : nil
        }
        // Of one or two places, “first” or “last” says nothing.
        guard values.count >= 3 else { return .failure(.fewPlaces(values.count)) }
        let larger = values.count { $0 > part.value }
        return computed(part, .rank, inputs: [part], unit: "rank") {
          DecimalNumber(mantissa: Int64(larger + 1))
        }
      }
    }
  }

  /// The percent change from the latest earlier release that measures alike, rounded half up;
  /// negative for a fall.
  ///
  /// Alike are equal measures of stocks, or of flows through periods of equal length at the same place
  /// in the year. A release that measures the same moment is an earlier version of the figure, not an
  /// earlier figure; from nothing or less than nothing there is no percentage.
  package func change(
    of fact: Fact, for subject: SubjectID, _ selector: FigureSelector
  ) -> Result<Figure, MissingFigure> {
    figure(fact, for: subject, selector).flatMap { latest in
      guard case .measured = fact.content else { return .failure(.noResult) }
      let place = selector.place ?? subject
      let earlier = knownReleases(of: fact).drop { $0.id != latest.release }.dropFirst()
      for release in earlier
      where release.moment != latest.moment && release.measure == latest.measure
        && release.moment.isComparable(to: latest.moment)
      {
        guard case .success(let previous) = observed(fact, in: release, at: place) else {
          continue
        }
        return computed(latest, .change, inputs: [previous, latest], unit: "percent") {
          let before = previous.value
          guard before > DecimalNumber(mantissa: 0) else { return nil }
          return latest.value
            .adding(DecimalNumber(mantissa: -before.mantissa, scale: before.scale))
            .flatMap { DecimalNumber.ratio($0, to: before, times: 100, decimals: 1) }
        }
      }
      return .failure(.noResult)
    }
  }

  static func sum(
    _ inputs: [Figure], fact: Fact, place: SubjectID
  ) -> Result<Figure, MissingFigure> {
    guard var total = inputs.first else { return .failure(.noResult) }
    for input in inputs.dropFirst() {
      guard let value = total.value.adding(input.value) else { return .failure(.noResult) }
      total.value = value
    }
    total.fact = fact.id
    total.place = place
    total.decimals = fact.decimals
    total.sources = inputs.flatMap(\.sources).unique()
    total.also = inputs.flatMap(\.also).unique()
    total.published = nil
    total.verified = inputs.allSatisfy(\.verified)
    let hedges = Set(inputs.compactMap(\.qualifier))
    total.qualifier = hedges.count > 1 ? "about" : hedges.first
    total.origin = .sum
    total.inputs = inputs
    total.isCurrent = inputs.contains(where: \.isCurrent)
    return .success(total)
  }

  /// Whether a place stands for itself in a ranking: neither the total nor a group.
  private func isCountry(_ place: SubjectID) -> Bool {
    place != .all && !content.catalog.isGroup(place)
  }

  private func release(of figure: Figure, in fact: Fact) -> Result<Release, MissingFigure> {
    guard case .measured(let releases) = fact.content,
      let release = releases.first(where: { $0.id == figure.release })
    else { return .failure(.mixedReleases) }
    return .success(release)
  }

  private func computed(
    _ base: Figure, _ origin: Figure.Origin, inputs: [Figure], unit: String,
    _ value: () -> DecimalNumber?
  ) -> Result<Figure, MissingFigure> {
    guard let value = value() else { return .failure(.noResult) }
    var figure = base
    figure.value = value
    figure.unit = unit
    figure.decimals = nil
    figure.origin = origin
    // A hedged whole or base turns “more than” round, so no narrower word is safe.
    let isHedged = origin != .rank && inputs.contains { $0.qualifier != nil }
    figure.qualifier = isHedged ? "about" : nil
    figure.inputs = inputs
    figure.sources = inputs.flatMap(\.sources).unique()
    figure.also = inputs.flatMap(\.also).unique()
    figure.published = nil
    figure.verified = inputs.allSatisfy(\.verified)
    return .success(figure)
  }

  private func named(_ figure: Figure, after fact: Fact) -> Figure {
    var figure = figure
    figure.fact = fact.id
    if figure.origin != .rank { figure.unit = fact.unit.value }
    return figure
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  package func unique() -> [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
