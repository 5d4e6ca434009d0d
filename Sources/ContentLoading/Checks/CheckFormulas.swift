import Diagnostics
import DossierModel

/// A formula computes from measured facts, never from itself.
struct CheckFormulas {
  let fact: Fact
  let other: (FactID) -> Fact?

  func findings() -> [Diagnostic] {
    guard case .derived(let formula) = fact.content else { return [] }
    return formula.inputs.compactMap { finding($0) } + strangers(of: formula)
  }

  private func finding(_ input: Located<FactID>) -> Diagnostic? {
    guard let other = other(input.value), case .derived = other.content else { return nil }
    return reaches(fact.id, from: other.id)
      ? .formulaCycle(fact, input, other) : .derivedInput(input, other)
  }

  /// The inputs of a sum that measure otherwise than the first.
  private func strangers(of formula: Formula) -> [Diagnostic] {
    guard case .sum(let inputs) = formula, let first = inputs.first.flatMap({ other($0.value) })
    else { return [] }
    return inputs.dropFirst().compactMap { input in
      guard let fact = other(input.value) else { return nil }
      let isAlike =
        fact.unit.value == first.unit.value && fact.measure == first.measure
        && fact.every == first.every
      return isAlike ? nil : .strangerInSum(input, fact, first)
    }
  }

  private func reaches(_ goal: FactID, from start: FactID) -> Bool {
    var seen: Set<FactID> = []
    var next = [start]
    while let id = next.popLast() {
      if id == goal { return true }
      guard seen.insert(id).inserted, case .derived(let formula)? = other(id)?.content else {
        continue
      }
      next += formula.inputs.map(\.value)
    }
    return false
  }
}

extension Formula {
  /// The facts that the formula computes from.
  fileprivate var inputs: [Located<FactID>] {
    switch self {
    case .share(let fact, _), .rank(let fact): [fact]
    case .sum(let facts): facts
    }
  }
}

extension Fact {
  /// What it measures, in few words.
  fileprivate var kindOfFigure: String {
    "\(measure.rawValue) \(unit.value)" + (every.map { " by \($0.rawValue)" } ?? "")
  }
}

extension Diagnostic {
  fileprivate static func strangerInSum(
    _ input: Located<FactID>, _ fact: Fact, _ first: Fact
  ) -> Diagnostic {
    Diagnostic(
      .mixedMeasures,
      "a sum adds \(first.kindOfFigure) to \(fact.kindOfFigure)", at: input.range,
      notes: [Note("the first of them is defined here", at: first.range)],
      help: ["add only facts with one unit, one measure and one length of periods"])
  }

  fileprivate static func formulaCycle(
    _ fact: Fact, _ input: Located<FactID>, _ other: Fact
  ) -> Diagnostic {
    Diagnostic(
      .formulaCycle, .error, "'\(fact.id)' is computed from itself", at: input.range,
      notes: other.id == fact.id ? [] : [Note("by way of '\(other.id)'", at: other.range)],
      help: ["name facts that have releases"])
  }

  fileprivate static func derivedInput(_ input: Located<FactID>, _ other: Fact) -> Diagnostic {
    Diagnostic(
      .computedFact, .error, "'\(input.value)' is itself computed", at: input.range,
      notes: [Note("defined here", at: other.range)], help: ["name facts that have releases"])
  }
}
