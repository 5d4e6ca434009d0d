extension DiagnosticID {
  /// Findings about openings, points, acts and answers.
  static let pieces: [DiagnosticID: Explanation] = [
    .actNotPrinted: Explanation(
      """
      A text that names the day of an act stands in a paper that prints this act. The message \
      says why it is not printed: another act comes first, it does not hold, or its day has \
      passed.
      """,
      wrong: """
        by {{acts.office-costa-rica.by}}      # 'daca-renewals' comes first
        """,
      right: """
        by {{acts.daca-renewals.by}}
        """),
    .ambiguousOpening: Explanation(
      """
      On each day exactly one opening holds for a subject. Of two, one would be chosen by \
      accident.
      """,
      wrong: """
        # openings/cr-today.md    valid: {from: 2026-01-01}
        # openings/cr-autumn.md   valid: {from: 2026-09-01}
        """,
      right: """
        # openings/cr-today.md    valid: {from: 2026-01-01, until: 2026-08-31}
        # openings/cr-autumn.md   valid: {from: 2026-09-01}
        """),
    .emptyProposal: Explanation(
      """
      Where the document type requires points, each proposal has one that holds for the subject on the day of \
      the paper. A heading over nothing would say that we have nothing to say.
      """,
      wrong: """
        # points/wages.md, and no other is for Costa Rica
        for: [MX]
        """,
      right: """
        for: [MX, CR]
        """),
    .endsBeforeStart: Explanation(
      "A validity ends on the day that it begins or later. Otherwise the piece would never hold.",
      wrong: """
        valid: {from: 2026-09-01, until: 2026-03-31}
        """,
      right: """
        valid: {from: 2026-03-31, until: 2026-09-01}
        """),
    .equalWeights: Explanation(
      """
      The type prints fewer pieces than hold, and the last that it prints weighs as much as the next. \
      What matters more is for an author to say, not for the alphabet.
      """,
      wrong: """
        weight: 20      # as in points/taxes.md
        """,
      right: """
        weight: 25
        """),
    .lapsedAct: Explanation(
      """
      The day that an act names has passed on the day of the paper, so the act is left out. \
      Nobody can be asked to act yesterday.
      """,
      severity: .warning,
      wrong: """
        by: 2026-06-30      # in a paper of November 2026
        """,
      right: """
        by: {days: 60}
        """),
    .noAct: Explanation(
      "The document type requires acts: it asks for something. On this day no request holds for the subject.",
      wrong: """
        # acts/office.md, and no other is for Costa Rica
        for: [MX]
        """,
      right: """
        for: [MX, CR]
        """),
    .noAnswer: Explanation(
      "The document type requires answers. On this day no answer to an objection holds for the subject.",
      wrong: """
        # answers/cost.md, and no other is for Costa Rica
        for: [MX]
        """,
      right: """
        for: [MX, CR]
        """),
    .noOpening: Explanation(
      """
      A paper whose document type requires an opening begins with the one that holds for the subject on its \
      day, and none does.
      """,
      wrong: """
        valid: {from: 2026-09-01, until: 2027-03-31}      # on 2027-04-01
        """,
      right: """
        valid: {from: 2026-09-01, until: 2027-09-30}
        """),
  ]
}
