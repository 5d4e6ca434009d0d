extension DiagnosticID {
  /// Findings about numbers and days that cannot be.
  static let plausibility: [DiagnosticID: Explanation] = [
    .figuresDisagree: Explanation(
      """
      One paper says of one place and moment one thing. What is printed twice may have other digits, \
      as long as these can stand for one number: 9,988 and 9,987.91 do, 26,970 and 26,993 do not.
      """,
      wrong: """
        {{facts.sent.at.cr-2025-first.value}} … {{facts.sent.value}}
        """,
      right: """
        {{facts.sent.value}} … {{facts.sent.value}}
        """),
    .impossibleValue: Explanation(
      """
      A value is one that its unit can have: people are whole and not fewer than none, a share is \
      at most 100%. What a unit allows stands in terms.yaml: 'whole', 'signed', 'most'.
      """,
      wrong: """
        unit: persons
        values: {CR: -5, PE: 5.678}
        """,
      right: """
        unit: persons
        values: {CR: 5, PE: 6}
        """),
    .openingEnds: Explanation(
      """
      An opening ends within thirty days, and none follows it: from then on its papers are refused. \
      'check' says so while there is time to read the opening again.
      """,
      severity: .warning,
      wrong: """
        valid: {from: 2026-09-01, until: 2027-03-31}    # on March 10, 2027
        """,
      right: """
        valid: {from: 2026-09-01, until: 2027-09-30}
        """),
    .partOverWhole: Explanation(
      """
      No place of a release has more than 'all', nor have its countries together, as far as rounded \
      and hedged digits tell.
      """,
      wrong: """
        values: {all: 100, HN: 150}
        """,
      right: """
        values: {all: 1000, HN: 150}
        """),
    .publishedEarly: Explanation(
      """
      What was observed becomes public when its day or period is over. What was allowed or foreseen \
      is public earlier, and says so with 'measure'.
      """,
      wrong: """
        - {id: cr-2025, period: 2025, published: 2025-02-15, …}
        """,
      right: """
        - {id: cr-2025, period: 2025, published: 2026-02-15, …}
        """),
    .readInFuture: Explanation(
      """
      Nobody has read a page on a day to come. 'accessed' and 'checked' are not later than the day of \
      the papers, or than a year after the newest publication of the content.
      """,
      wrong: """
        accessed: 2030-01-01
        """,
      right: """
        accessed: 2026-11-30
        """),
    .sourceAfterPaper: Explanation(
      """
      A paper cites nothing that is newer than its day. A later source may stand behind a figure or an \
      event that was public by then; its note says that it was compiled later.
      """,
      wrong: """
        The program [has ended](source:order-2025).     # in a paper of 2017
        """,
      right: """
        valid: {from: 2025-01-20}
        """),
    .sourceTooEarly: Explanation(
      """
      A source is no older than what was observed in it. What it foresees is 'measure: plan'.
      """,
      wrong: """
        - {id: cr-2026-06, as_of: 2026-06-30, source: bccr-2026-02, …}
        """,
      right: """
        - {id: cr-2026-06, as_of: 2026-06-30, source: bccr-2026-08, …}
        """),
  ]
}
