extension DiagnosticID {
  /// Findings about openings, points, asks and answers.
  static let pieces: [DiagnosticID: Explanation] = [
    .ambiguousOpening: Explanation(
      """
      On each day exactly one opening holds for a subject. Of two, one would be chosen by \
      accident.
      """,
      wrong: """
        # openings/cr-today    valid: {from: 2026-01-01}
        # openings/cr-autumn   valid: {from: 2026-09-01}
        """,
      right: """
        # openings/cr-today    valid: {from: 2026-01-01, until: 2026-08-31}
        # openings/cr-autumn   valid: {from: 2026-09-01}
        """),
    .askNotPrinted: Explanation(
      """
      A text that names the day of an ask stands in a paper that prints this ask. The message \
      says why it is not printed: another ask comes first, it does not hold, or its day has \
      passed.
      """,
      wrong: """
        by {{asks.office-costa-rica.by}}      # 'daca-renewals' comes first
        """,
      right: """
        by {{asks.daca-renewals.by}}
        """),
    .emptyProposal: Explanation(
      """
      Each proposal has a point that holds for the subject on the day of the paper. A heading \
      over nothing would say that we have nothing to say.
      """,
      wrong: """
        points:
          - {id: wages, for: [MX]}      # nothing is for Costa Rica
        """,
      right: """
        points:
          - {id: wages, for: [MX, CR]}
        """),
    .emptyProse: Explanation(
      "A file of prose has text below its front matter.",
      wrong: """
        ---
        title: Wages that keep a home
        ---
        """,
      right: """
        ---
        title: Wages that keep a home
        ---
        In 2025, {{subject.name}} received …
        """),
    .endsBeforeStart: Explanation(
      "A validity ends on the day that it begins or later. Otherwise the piece would never hold.",
      wrong: """
        valid: {from: 2026-09-01, until: 2026-03-31}
        """,
      right: """
        valid: {from: 2026-03-31, until: 2026-09-01}
        """),
    .lapsedAsk: Explanation(
      """
      The day that an ask names has passed on the day of the paper, so the ask is left out. \
      Nobody can be asked to act yesterday.
      """,
      severity: .warning,
      wrong: """
        by: 2026-06-30      # in a paper of November 2026
        """,
      right: """
        by: {days: 60}
        """),
    .longTitle: Explanation(
      "A title is one line. What follows belongs into the bottom line or the issue.",
      wrong: """
        Wages that keep a home
        and more
        """,
      right: """
        Wages that keep a home
        """),
    .noAsk: Explanation(
      "A position paper asks for something. On this day none of the asks for the subject holds.",
      wrong: """
        asks: []
        """,
      right: """
        asks:
          - {id: office-costa-rica, for: [CR], by: {days: 60}, to: …}
        """),
    .noOpening: Explanation(
      "A paper begins with the opening that holds for the subject on its day, and none does.",
      wrong: """
        valid: {from: 2026-09-01, until: 2027-03-31}      # on 2027-04-01
        """,
      right: """
        valid: {from: 2026-09-01, until: 2027-09-30}
        """),
  ]
}
