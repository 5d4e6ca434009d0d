import Diagnostics
import TestSupport
import Testing

@Suite struct FactTests {
  private let path = "facts/more.yaml"
  private let head = "title: {en: T, es: T}, unit: persons, kind: event"

  @Test func `every key`() {
    expectFindings(
      path,
      """
      facts:
        votes:
          title: ⟪Votes⟫
          unit: ⟪person⟫
          kind: ⟪serie⟫
          groups: ⟪mean⟫
          decimals: ⟪12⟫
          releases:
            - id: v-2016
              period: {fiscal-year: ⟪16⟫}
              source: ⟪censuss⟫
              also: [⟪surveys⟫, survey]
              verified: true
              qualifier: ⟪abut⟫
              values: {XA: ⟪1 200⟫, ⟪par⟫: 5, ⟪xa⟫: 6, ZZ: 7, all: 9, pair: 3}

      """,
      [
        ExpectedDiagnostic("wrong-type", "'title' must be text by language"),
        ExpectedDiagnostic("unknown-unit", "unknown unit 'person'; did you mean 'persons'?"),
        ExpectedDiagnostic("bad-choice", "'kind' cannot be 'serie'; did you mean 'series'?"),
        ExpectedDiagnostic("bad-choice", "'groups' cannot be 'mean'"),
        ExpectedDiagnostic("bad-number", "'decimals' cannot be '12'"),
        ExpectedDiagnostic("bad-number", "'fiscal-year' cannot be '16'"),
        ExpectedDiagnostic("unknown-source", "unknown source 'censuss'; did you mean 'census'?"),
        ExpectedDiagnostic("unknown-source", "unknown source 'surveys'; did you mean 'survey'?"),
        ExpectedDiagnostic("unknown-qualifier", "unknown qualifier 'abut'; did you mean 'about'?"),
        ExpectedDiagnostic("bad-number", "'1 200' is not a number"),
        ExpectedDiagnostic("unknown-subject", "unknown place 'par'; did you mean 'pair'?"),
        ExpectedDiagnostic("unknown-subject", "unknown place 'xa'; did you mean 'XA'?"),
      ])
  }

  @Test func forms() {
    expectFindings(
      path,
      MarkedText(
        """
        facts:
          both: {\(head), releases: [{id: a, as_of: 2016, source: census, verified: true, ⟪value⟫: 1, values: {XA: 1}}]}
          mixed:
            \(head.replacing(", unit", with: "\n    unit").replacing(", kind", with: "\n    kind"))
            releases:
              - {id: a, as_of: 2016, source: census, verified: true, value: 1}
              - {id: b, as_of: 2017, source: census, verified: true, ⟪values⟫: {XA: 1}}
              - {⟪id⟫: c, as_of: 2018, source: census, verified: true}
              - {id: ⟪a⟫, as_of: 2019, source: census, verified: true, value: 2}
          empty: {\(head), ⟪releases⟫: {}}
          ⟪neither⟫: {\(head)}
          double: {\(head), formula: {rank: people}, ⟪releases⟫: []}

        """),
      [
        ExpectedDiagnostic("value-and-values", "a release has 'value' or 'values', not both"),
        ExpectedDiagnostic("mixed-releases", "'values' does not fit the other releases"),
        ExpectedDiagnostic("missing-key", "the key 'values' is missing"),
        ExpectedDiagnostic("duplicate-id", "the release id 'a' is taken"),
        ExpectedDiagnostic("wrong-type", "'releases' must be a list"),
        ExpectedDiagnostic("missing-key", "the key 'releases' is missing"),
        ExpectedDiagnostic("formula-and-releases", "a fact has releases or a formula, not both"),
      ])
  }

  @Test func overrides() {
    expectFindings(
      path,
      MarkedText(
        """
        facts:
          votes:
            title: {en: T, es: T}
            unit: persons
            kind: event
            releases:
              - id: a
                as_of: 2016
                source: unseen
                verified: false
                values:
                  XA: {value: 1, verified: true, source: census}
                  XB: {⟪verfied⟫: true, value: ⟪one⟫}
                  NO: {value: 2, source: ⟪unsen⟫}
                  ⟪ZZ⟫: {verified: true}

        """),
      [
        ExpectedDiagnostic("unknown-key", "unknown key 'verfied'; did you mean 'verified'?"),
        ExpectedDiagnostic("bad-number", "'one' is not a number"),
        ExpectedDiagnostic("unknown-source", "unknown source 'unsen'; did you mean 'unseen'?"),
        ExpectedDiagnostic("missing-key", "the key 'value' is missing"),
      ])
  }

  @Test func formulas() {
    expectFindings(
      path,
      MarkedText(
        """
        facts:
          a: {\(head), formula: {share: ⟪peple⟫, of: al1}}
          b: {\(head), formula: {rank: ⟪people-share⟫}}
          c: {\(head), formula: {sum: [people, ⟪c⟫]}}
          d: {\(head), formula: {rank: ⟪e⟫}}
          e: {\(head), formula: {share: ⟪d⟫, of: all}}
          f: {\(head), ⟪formula⟫: {rank: people, sum: [people]}}
          g: {\(head), ⟪formula⟫: {share: people}}
          h: {\(head), ⟪formula⟫: {}}

        """.replacing("al1", with: "⟪al1⟫")),
      [
        ExpectedDiagnostic("unknown-fact", "unknown fact 'peple'; did you mean 'people'?"),
        ExpectedDiagnostic("unknown-subject", "unknown place 'al1'; did you mean 'all'?"),
        ExpectedDiagnostic("computed-fact", "'people-share' is itself computed"),
        ExpectedDiagnostic("formula-cycle", "'c' is computed from itself"),
        ExpectedDiagnostic("formula-cycle", "'d' is computed from itself"),
        ExpectedDiagnostic("formula-cycle", "'e' is computed from itself"),
        ExpectedDiagnostic("bad-formula", "a formula is one of 'share', 'rank' and 'sum'"),
        ExpectedDiagnostic("missing-key", "the key 'of' is missing"),
        ExpectedDiagnostic("bad-formula", "a formula is one of 'share', 'rank' and 'sum'"),
      ])
  }

  @Test func `verified value of unseen source`() {
    expectFindings(
      path,
      MarkedText(
        """
        facts:
          a:
            title: {en: T, es: T}
            unit: persons
            kind: event
            releases:
              - {id: a, as_of: 2016, source: ⟪unseen⟫, verified: true, values: {XA: 1, XB: 2}}
              - {id: b, as_of: 2017, source: census, verified: true, values: {XA: {value: 1, source: ⟪unseen⟫}}}
              - {id: c, as_of: 2018, source: unseen, verified: true, values: {XA: {value: 1, verified: false}}}

        """),
      [
        ExpectedDiagnostic("unverified-only-source", "'unseen' was not consulted"),
        ExpectedDiagnostic("unverified-only-source", "'unseen' was not consulted"),
      ])
  }

  @Test func `names that look like other types`() {
    let found = Fixture.load([
      path: """
      facts:
        no: {\(head), releases: [{id: 2016-10, as_of: 2016-10, source: census, verified: true, values: {NO: 007}}]}

      """
    ])
    #expect(found.diagnostics.isEmpty, "\(ConsoleFormat().format(found.diagnostics))")
  }
}
