import Diagnostics
import TestSupport
import Testing

@Suite struct InstrumentTests {
  @Test func `every key`() {
    expectFindings(
      "orders/eo-1.yaml",
      """
      id: ⟪eo-2⟫
      name: {en: Order, es: Orden}
      parties: [US, ⟪pairs⟫, ⟪all⟫]
      sources: ⟪census⟫
      timeline:
        - {id: ⟪A⟫, date: ⟪2016-13⟫, state: ⟪inforce⟫, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}
        - {id: b, date: 2016, text: {en: a, es: a}, source: census, verified: true, milestone: ⟪maybe⟫}
        - {id: ⟪b⟫, date: 2016, text: {en: a, es: a}, source: census, verified: true}
        - ⟪text⟫
      provisions:
        - {⟪id⟫: a, text: {en: a, es: a}, source: census, verified: true}
        - {id: c, date: 2016, ⟪text⟫: {en: a}, source: census, verified: ⟪True⟫, ⟪sektion⟫: 7}

      """,
      [
        ExpectedDiagnostic("id-mismatch", "the id 'eo-2' does not agree with 'orders/eo-1.yaml'"),
        ExpectedDiagnostic("unknown-subject", "unknown party 'pairs'; did you mean 'pair'?"),
        ExpectedDiagnostic("unknown-subject", "unknown party 'all'"),
        ExpectedDiagnostic("wrong-type", "'sources' must be a list"),
        ExpectedDiagnostic("bad-id", "'A' is not an id"),
        ExpectedDiagnostic("bad-date", "'2016-13' is not a date"),
        ExpectedDiagnostic("bad-choice", "'state' cannot be 'inforce'; did you mean 'in-force'?"),
        ExpectedDiagnostic("bad-choice", "'milestone' cannot be 'maybe'"),
        ExpectedDiagnostic("duplicate-id", "the event id 'b' is taken"),
        ExpectedDiagnostic("wrong-type", "an item of 'timeline' must be a map"),
        ExpectedDiagnostic("missing-key", "the key 'date' is missing"),
        ExpectedDiagnostic("missing-translation", "'text' is missing in 'es'"),
        ExpectedDiagnostic("bad-choice", "'verified' cannot be 'True'; did you mean 'true'?"),
        ExpectedDiagnostic("unknown-key", "unknown key 'sektion'; did you mean 'section'?"),
      ])
  }

  @Test func tables() {
    expectFindings(
      "programs/aid.yaml",
      """
      id: aid
      name: {en: Aid, es: Ayuda}
      sources: [survey]
      timeline: []
      table:
        caption: {en: C, es: C}
        columns:
          - {id: a, label: {en: A, es: A}}
          - {id: b, label: {en: B, es: B}}
          - {id: ⟪a⟫, label: {en: A, es: A}}
        rows:
          - {id: r, date: 2016, source: census, verified: true, ⟪cells⟫: {a: x, ⟪c⟫: y}}
          - {id: s, date: 2016, source: census, verified: true, cells: {a: x, b: {en: y, es: z}}}
          - {id: t, date: 2016, source: census, verified: true, cells: {a: x, ⟪b⟫: []}}
          - {id: ⟪s⟫, date: 2016, source: census, verified: true, cells: {a: x, b: y}}

      """,
      [
        ExpectedDiagnostic("duplicate-id", "the column id 'a' is taken"),
        ExpectedDiagnostic("missing-key", "the key 'b' is missing"),
        ExpectedDiagnostic("unknown-key", "unknown key 'c'"),
        ExpectedDiagnostic("wrong-type", "'b' must be text by language"),
        ExpectedDiagnostic("duplicate-id", "the row id 's' is taken"),
      ])
  }

  @Test func `ids are shared by all kinds`() {
    expectFindings(
      "programs/eo-1.yaml",
      "id: ⟪eo-1⟫\nname: {en: Aid, es: Ayuda}\nsources: [survey]\ntimeline: []\n",
      [ExpectedDiagnostic("duplicate-id", "the instrument id 'eo-1' is taken")])
  }
}
