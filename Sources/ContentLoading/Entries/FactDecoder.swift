import Diagnostics
import DossierModel

/// Reads an entry of `facts/*.yaml`.
enum FactDecoder {
  static func fact(_ id: Located<String>, _ fields: Fields) -> Fact? {
    let title = fields.required("title", .localized)
    let unit = fields.required("unit", .name(.unit))
    let kind: Fact.Kind? = fields.required("kind", .choice)
    let groups: Fact.GroupRule? = fields.optional("groups", .choice)
    let decimals = fields.optional("decimals", .integer(0...9))
    let measure: Measure? = fields.optional("measure", .choice)
    let every: Rhythm? = fields.optional("every", .choice)
    let looked = fields.optional("looked", .day)
    fields.note()
    let content = content(fields, measure ?? .observed)
    guard let title, let unit, let kind, let content else { return nil }
    let fact = Fact(
      id: FactID(id.value), title: title, unit: unit, kind: kind, groups: groups ?? .none,
      decimals: decimals, measure: measure ?? .observed, every: every, looked: looked,
      content: content,
      range: id.range)
    let series = CheckSeries(fact: fact, every: fields.entry("every")?.place)
    fields.log.report(series.findings())
    return fact
  }

  /// What the fact says: releases, or a formula over other facts.
  private static func content(_ fields: Fields, _ measure: Measure) -> Fact.Content? {
    guard let formula = fields.entry("formula") else {
      let drafts = fields.required(
        "releases", .list(ReleaseDecoder.release(measure), uniqueIDs: "release"))
      return drafts.map { .measured(ReleaseDecoder.releases($0, fields.log)) }
    }
    if let releases = fields.entry("releases") {
      fields.log.report(.releasesBesideFormula(releases.place))
    }
    return Reader.formula.read(formula, fields.log).map { .derived($0) }
  }
}

extension Reader where Value == Formula {
  /// `{share: FACT, of: PLACE}`, `{rank: FACT}` or `{sum: [FACT, …]}`.
  static var formula: Reader {
    Reader.object { fields in
      let names = ["share", "rank", "sum"].filter(fields.has)
      let share: Located<FactID>? = fields.optional("share", .reference(.fact))
      let rank: Located<FactID>? = fields.optional("rank", .reference(.fact))
      let sum: [Located<FactID>]? = fields.optional("sum", .list(.reference(.fact)))
      let of: Located<SubjectID>? =
        names.contains("share")
        ? fields.required("of", .reference(.place)) : nil
      guard names.count == 1 else {
        fields.log.report(.notOneFormula(fields.place))
        return nil
      }
      if let share, let of { return .share(of: share, in: of) }
      if let rank { return .rank(rank) }
      if let sum { return .sum(sum) }
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func releasesBesideFormula(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .formulaAndReleases, .error, "a fact has releases or a formula, not both", at: range,
      help: ["leave one of the two out"])
  }

  fileprivate static func notOneFormula(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badFormula, .error, "a formula is one of 'share', 'rank' and 'sum'", at: range,
      help: ["write {share: FACT, of: all}, {rank: FACT} or {sum: [FACT, FACT]}"])
  }
}
