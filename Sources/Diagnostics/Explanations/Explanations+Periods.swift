extension DiagnosticID {
  /// Findings about what of time a figure measures.
  static let periods: [DiagnosticID: Explanation] = [
    .badPeriod: Explanation(
      """
      A flow is measured through a period, which is written in one way: a year, a quarter, a month, a \
      fiscal year of the United States, or the first and the last day, month or year of any other span.
      """,
      wrong: """
        period: {from: 2025-01, to: 2025-12}
        """,
      right: """
        period: 2025                    # or 2026-Q1, 2026-01, {fiscal-year: 2026}
        period: {from: 2026-01, to: 2026-09}
        """),
    .missingEvery: Explanation(
      """
      A series of periods says how often it is measured. Tags and charts then print periods of that \
      length alone: nine months never stand for a year. A part of one is printed by '.at.RELEASE'.
      """,
      wrong: """
        kind: series
        releases: [{id: cr-2025, period: 2025, …}]
        """,
      right: """
        kind: series
        every: year                     # or quarter, month, irregular
        releases: [{id: cr-2025, period: 2025, …}]
        """),
    .mixedMeasures: Explanation(
      """
      What was observed, what was allowed and what was planned are never one series or one sum. The \
      'measure' of a fact says which of them its tags print; a release that measures otherwise is \
      printed by '.at.RELEASE'.
      """,
      wrong: """
        formula: {sum: [aid-spent, aid-planned]}
        """,
      right: """
        formula: {sum: [aid-spent, aid-spent-regional]}
        """),
    .stockAndFlow: Explanation(
      """
      A release measures what stands on a day ('as_of') or what happens in the course of time \
      ('period'), and all releases of a fact do the same.
      """,
      wrong: """
        - {id: cr-2025, period: 2025, …}
        - {id: cr-2026-09, as_of: 2026-09-30, …}
        """,
      right: """
        - {id: cr-2025, period: 2025, …}
        - {id: cr-2026-09, period: {from: 2026-01, to: 2026-09}, …}
        """),
    .unequalPeriods: Explanation(
      """
      A chart or table by release shows periods of equal length: beside whole years nine months \
      would look like a fall.
      """,
      wrong: """
        ```chart returns-to-date by=release
        ```
        """,
      right: """
        every: year                     # in the fact: it shows whole years
        """),
    .wrongMoment: Explanation(
      """
      What stands on a day has '.date'. What runs through a period has '.period', and '.until' for \
      its last day, which a part of a year does not have in a series of years.
      """,
      wrong: """
        In the year that ended on {{facts.cr-remittances.date}}
        """,
      right: """
        In {{facts.cr-remittances.period}}
        """),
  ]
}
