import Diagnostics
import TestSupport
import Testing

/// What an event says of the state that it brought about, and what pieces say of it.
@Suite struct StatusEntryTests {
  @Test func `events and strands`() {
    expectFindings(
      "orders/eo-1.yaml",
      """
      id: eo-1
      name: {en: Order, es: Orden}
      sources: [census]
      strands:
        - {id: nine, name: {en: section 9, es: sección 9}}
        - {id: ⟪nine⟫, name: {en: section 9, es: sección 9}}
        - {id: ten, ⟪name⟫: {en: section 10}}
      timeline:
        - {id: a, date: 2016-01-01, ⟪state⟫: signed, by: {en: A, es: A}, until: 2015-12-31, text: {en: a, es: a}, source: census, verified: true}
        - {⟪id⟫: b, date: 2016-02-01, state: in-force, text: {en: a, es: a}, source: census, verified: true}
        - {id: c, date: 2016-03-01, state: blocked, strand: ⟪nin⟫, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}
        - {id: d, date: 2016-04-01, ⟪strand⟫: nine, ⟪by⟫: {en: A, es: A}, ⟪until⟫: 2017-01-01, text: {en: a, es: a}, source: census, verified: true}
        - {id: e, date: 2016-05-01, state: revoked, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}
        - {id: f, date: 2016-06-01, ⟪state⟫: open, strand: nine, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}

      """,
      [
        ExpectedDiagnostic("duplicate-id", "the strand id 'nine' is taken"),
        ExpectedDiagnostic("missing-translation", "'name' is missing in 'es'"),
        ExpectedDiagnostic(
          "ends-before-start", "'until' is before the day of the event: 2015-12-31"),
        ExpectedDiagnostic("missing-key", "the key 'by' is missing"),
        ExpectedDiagnostic("unknown-strand", "unknown strand 'nin'; did you mean 'nine'?"),
        ExpectedDiagnostic("stray-status", "'strand' says nothing of an event without a 'state'"),
        ExpectedDiagnostic("stray-status", "'by' says nothing of an event without a 'state'"),
        ExpectedDiagnostic("stray-status", "'until' says nothing of an event without a 'state'"),
        ExpectedDiagnostic("impossible-state", "what was 'revoked' cannot become 'open'"),
      ])
  }

  /// An order that was revoked stays so; a court may bring back what was ended.
  @Test func `what may follow is silent`() {
    expectFindings(
      "orders/eo-1.yaml",
      """
      id: eo-1
      name: {en: Order, es: Orden}
      sources: [census]
      strands:
        - {id: nine, name: {en: section 9, es: sección 9}}
      timeline:
        - {id: a, date: 2016, state: in-force, by: {en: A, es: A}, until: 2016, text: {en: a, es: a}, source: census, verified: true}
        - {id: b, date: 2017, state: ended, strand: nine, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}
        - {id: c, date: 2018, state: in-force, strand: nine, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}
        - {id: d, date: 2019, state: revoked, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}
        - {id: e, date: 2020, state: unknown, by: {en: A, es: A}, text: {en: a, es: a}, source: census, verified: true}

      """, [])
  }
}
