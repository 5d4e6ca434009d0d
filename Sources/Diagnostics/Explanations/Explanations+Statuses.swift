extension DiagnosticID {
  /// Findings about where instruments stand, and about what pieces presume of it.
  static let statuses: [DiagnosticID: Explanation] = [
    .emptyPresumption: Explanation(
      """
      A piece says under 'while' which states of an instrument its words presume. Without a state \
      they would never be true.
      """,
      wrong: """
        while: {tps/sv: []}
        """,
      right: """
        while: {tps/sv: [in-force]}
        """),
    .fallenOpening: Explanation(
      """
      An opening presumes a state that the instrument no longer has on the day of the paper. A point \
      would be left out; a paper without its opening says nothing, so that it stops.
      """,
      wrong: """
        while: {cam: [open]}        # since January 2025 it is paused
        """,
      right: """
        while: {cam: [paused]}      # and words that say so
        """),
    .impossibleState: Explanation(
      """
      What was revoked does not come back by itself, and what never ran does not expire. One of two \
      events of a timeline, or the day of one, is wrong.
      """,
      wrong: """
        - {id: revoked, date: 2021-01-20, state: revoked, …}
        - {id: again, date: 2025-01-20, state: in-force, …}
        """,
      right: """
        - {id: revoked, date: 2021-01-20, state: revoked, …}
        - {id: again, date: 2025-01-20, …}
        """),
    .statusUnknown: Explanation(
      """
      The words of a piece presume a state of an instrument, and on the day of the paper nobody knows \
      whether it still holds: the time for which it was decided is over, or no event tells. The paper \
      stops until somebody has looked.
      """,
      wrong: """
        while: {tps/sv: [in-force]}               # decided until September 9, 2026
        """,
      right: """
        while: {tps/sv: [in-force, unknown]}      # words that are true of both
        """),
    .strayStatus: Explanation(
      """
      The keys 'strand', 'by' and 'until' of an event tell of the 'state' that it brought about. \
      Without a state nothing would heed them.
      """,
      wrong: """
        - {id: extension, date: 2025-01-17, until: 2026-09-09, …}
        """,
      right: """
        - {id: extension, date: 2025-01-17, state: in-force, until: 2026-09-09, …}
        """),
    .unknownStrand: Explanation(
      """
      A strand is a part of an instrument with a status of its own, listed under 'strands' of its \
      file. Another name is mistyped, or waits for being listed.
      """,
      wrong: """
        while: {tps/svl: [in-force]}
        """,
      right: """
        while: {tps/sv: [in-force]}
        """),
  ]
}
