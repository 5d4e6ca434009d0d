import Diagnostics
import DossierModel

/// The values of a fact must be such as its unit can have, and no part larger than its whole.
struct CheckPlausibility {
  let fact: Fact
  /// What the unit allows; nothing where no language is known.
  let bounds: LanguagePack.Bounds?

  func findings() -> [PartFinding] {
    guard case .measured(let releases) = fact.content, let bounds else { return [] }
    return releases.flatMap { release in
      values(of: release, bounds) + (bounds.most == nil ? parts(of: release) : [])
    }
  }

  private func values(of release: Release, _ bounds: LanguagePack.Bounds) -> [PartFinding] {
    release.observations.sorted {
      $0.value.range.bytes.lowerBound < $1.value.range.bytes.lowerBound
    }
    .compactMap { place, observation in
      fault(of: observation.value, bounds).map { fault in
        (
          .value(release: release.id, place: place),
          .impossibleValue(observation, fact.unit.value, fault)
        )
      }
    }
  }

  private func fault(of value: DecimalNumber, _ bounds: LanguagePack.Bounds) -> String? {
    if bounds.isWhole, value.trimmed.scale > 0 { return "is counted in whole numbers" }
    if !bounds.isSigned, value < DecimalNumber(mantissa: 0) { return "cannot be negative" }
    if let most = bounds.most, value > most { return "cannot be more than \(most)" }
    return nil
  }

  /// No place has more than all, nor have all countries together.
  ///
  /// Rounded and hedged figures claim no more than their digits.
  private func parts(of release: Release) -> [PartFinding] {
    guard let all = release.observations[.all] else { return [] }
    let whole = Interval(all.value, qualifier: all.qualifier?.value)
    var sum: Interval?
    var findings: [PartFinding] = []
    for (place, observation) in release.observations.sorted(by: {
      $0.value.range.bytes.lowerBound < $1.value.range.bytes.lowerBound
    }) {
      guard let place, place != .all else { continue }
      let part = Interval(observation.value, qualifier: observation.qualifier?.value)
      if part.isAbove(whole) {
        findings.append(
          (.value(release: release.id, place: place), .partOverWhole(place, observation, all)))
      }
      if place.isCountryCode { sum = sum?.adding(part) ?? part }
    }
    if findings.isEmpty, let sum, sum.isAbove(whole) {
      findings.append((.value(release: release.id, place: .all), .partsOverWhole(all)))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func impossibleValue(
    _ observation: Observation, _ unit: String, _ fault: String
  ) -> Diagnostic {
    Diagnostic(
      .impossibleValue, "'\(unit)' \(fault): \(observation.value)", at: observation.range,
      help: [
        "check the number and the 'unit' of the fact; what units allow stands in terms.yaml: "
          + "'whole', 'signed', 'most'"
      ])
  }

  fileprivate static func partOverWhole(
    _ place: SubjectID, _ part: Observation, _ all: Observation
  ) -> Diagnostic {
    Diagnostic(
      .partOverWhole, "'\(place)' has \(part.value) of \(all.value) in all", at: part.range,
      notes: [Note("the total stands here", at: all.range)],
      help: ["check both in the source, or leave 'all' out where it is no total of these values"])
  }

  fileprivate static func partsOverWhole(_ all: Observation) -> Diagnostic {
    Diagnostic(
      .partOverWhole, "the countries of this release have more than the \(all.value) in all",
      at: all.range,
      help: ["check the values in the source, or leave 'all' out where it is no total of them"])
  }
}
