extension DiagnosticID {
  /// Findings about facts, their releases and formulas.
  static let facts: [DiagnosticID: Explanation] = [
    .badFormula: Explanation(
      "A computed fact is a share, a rank or a sum: exactly one of the three.",
      wrong: """
        formula: {share: daca-active, rank: daca-active, of: all}
        """,
      right: """
        formula: {share: daca-active, of: all}
        """),
    .computedFact: Explanation(
      """
      Formulas and data blocks take facts that were measured. The note of a figure computed \
      from computed figures could not say in one line where it comes from.
      """,
      wrong: """
        formula: {rank: daca-share}      # daca-share is itself a formula
        """,
      right: """
        formula: {rank: daca-active}
        """),
    .formulaAndReleases: Explanation(
      """
      A fact is measured, with releases, or computed, with a formula. With both there would be \
      two values, and no telling which one holds.
      """,
      wrong: """
        formula: {share: daca-active, of: all}
        releases: [{id: y2025, value: 81.3, …}]
        """,
      right: """
        formula: {share: daca-active, of: all}
        """),
    .formulaCycle: Explanation(
      "A formula never computes from itself, not even by way of another fact.",
      wrong: """
        a: {formula: {sum: [b, c]}, …}
        b: {formula: {sum: [a, c]}, …}
        """,
      right: """
        a: {formula: {sum: [b, c]}, …}
        b: {releases: […], …}
        """),
    .mixedReleases: Explanation(
      """
      All releases of a fact have 'value', or all have 'values' by place. Otherwise a country \
      would have a figure on one day and none on the next.
      """,
      wrong: """
        - {id: y2024, value: 700, …}
        - {id: y2025, values: {CR: 720}, …}
        """,
      right: """
        - {id: y2024, values: {CR: 700}, …}
        - {id: y2025, values: {CR: 720}, …}
        """),
    .noObservation: Explanation(
      """
      A figure, block or status that is printed has a value for the place on the day of the \
      paper; never a blank. Name the fact under 'needs' of its piece, and the piece is left \
      out where there is no value.
      """,
      wrong: """
        {{facts.cr-remittances.value}}      in a paper of a day before its data
        """,
      right: """
        needs: [cr-remittances]
        """),
    .unknownFact: Explanation(
      "A fact that an entry or a data block names has an entry in facts/.",
      wrong: """
        ```chart remitances by=release
        ```
        """,
      right: """
        ```chart cr-remitances by=release
        ```
        """),
    .valueAndValues: Explanation(
      """
      A release states one 'value', or 'values' by place. The total of all places is 'all' \
      among the values.
      """,
      wrong: """
        value: 515600
        values: {MX: 419070}
        """,
      right: """
        values: {all: 515600, MX: 419070}
        """),
  ]
}
