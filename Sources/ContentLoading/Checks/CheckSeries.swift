import Diagnostics
import DossierModel

/// The releases of a fact must measure alike: all of them moments, or all of them periods.
struct CheckSeries {
  let fact: Fact
  /// Where `every` stands.
  let every: SourceRange?

  func findings() -> [Diagnostic] {
    guard case .measured(let releases) = fact.content else {
      return every.map { [.needlessEvery($0)] } ?? []
    }
    let isFlow = releases.first?.moment.period != nil
    let strangers = releases.filter { ($0.moment.period != nil) != isFlow }
    guard strangers.isEmpty, let first = releases.first else {
      return strangers.map { .stockAndFlow($0, isFlow: isFlow) }
    }
    return rhythm(of: releases, isFlow: isFlow) + measure(of: releases, first)
  }

  /// A series of periods says how often it is measured, as does a fact whose periods differ in length.
  private func rhythm(of releases: [Release], isFlow: Bool) -> [Diagnostic] {
    guard isFlow else { return every.map { [.needlessEvery($0)] } ?? [] }
    let lengths = Set(releases.compactMap(\.moment.period?.length))
    guard fact.every == nil, every == nil, fact.kind == .series || lengths.count > 1 else {
      return []
    }
    return [.missingEvery(fact)]
  }

  private func measure(of releases: [Release], _ first: Release) -> [Diagnostic] {
    releases.contains { $0.measure == fact.measure } ? [] : [.otherMeasure(fact, first)]
  }
}

extension Diagnostic {
  fileprivate static func stockAndFlow(_ release: Release, isFlow: Bool) -> Diagnostic {
    Diagnostic(
      .stockAndFlow,
      isFlow
        ? "release '\(release.id)' stands on a day, and the others of this fact measure periods"
        : "release '\(release.id)' measures a period, and the others of this fact stand on a day",
      at: release.range,
      help: ["write '\(isFlow ? "period" : "as_of")' here, or make two facts of this one"])
  }

  fileprivate static func missingEvery(_ fact: Fact) -> Diagnostic {
    Diagnostic(
      .missingEvery, "the series '\(fact.id)' does not say how often it is measured",
      at: fact.range,
      help: [
        "add 'every: year', 'quarter' or 'month': tags then print periods of that length, and "
          + "others only by '.at.RELEASE'",
        "add 'every: irregular' where each release has a length of its own",
      ])
  }

  fileprivate static func needlessEvery(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingEvery, "'every' is for releases that measure a period", at: place,
      help: ["leave it out, or write 'period' in the releases"])
  }

  fileprivate static func otherMeasure(_ fact: Fact, _ release: Release) -> Diagnostic {
    Diagnostic(
      .mixedMeasures,
      "no release of '\(fact.id)' is of the fact's own measure, '\(fact.measure.rawValue)'",
      at: release.range,
      help: ["write 'measure: \(release.measure.rawValue)' beside the title of the fact"])
  }
}
