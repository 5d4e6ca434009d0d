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
    .neverReviewed: Explanation(
      """
      Nobody has read the piece against its sources, as far as its head tells. Nothing then notices when \
      what it rests on has moved.
      """, severity: .warning,
      wrong: """
        weight: 20
        """,
      right: """
        weight: 20
        reviewed: 2026-11-30
        """),
    .newRelease: Explanation(
      """
      A figure that the piece prints has a release that is newer than the day on which somebody last read \
      the piece. The figure is right by itself; the words around it may not be.
      """, severity: .warning,
      wrong: """
        reviewed: 2025-01-31      # a release came out in March
        """,
      right: """
        reviewed: 2025-04-01
        """),
    .overtaken: Explanation(
      """
      Something that the piece says, or names, has changed since somebody last read it against its sources.
      """,
      wrong: """
        while: {cam: [paused, closed]}
        reviewed: 2025-01-31      # on February 10 it was closed
        """,
      right: """
        while: {cam: [paused, closed]}
        reviewed: 2025-03-01
        """),
    .unboundStatus: Explanation(
      """
      A text names an agreement, a program or an order, and its head says neither under 'while' what the \
      words presume of where that stands, nor under 'about' that they presume nothing. When it moves, \
      nobody would hear that the words are no longer true.
      """,
      wrong: """
        ---
        for: [SV]
        weight: 1
        ---
        # en: A status with an end
        Salvadorans hold Temporary Protected Status.
        """,
      right: """
        ---
        for: [SV]
        while: {tps/sv: [in-force]}
        weight: 1
        ---
        # en: A status with an end
        Salvadorans hold Temporary Protected Status.
        """),
    .unnamedInstrument: Explanation(
      """
      An agreement, program or order is not in 'names.yaml', which tells what texts call it. No text \
      could be seen to name it.
      """,
      wrong: """
        names: {}
        """,
      right: """
        names:
          cam:
            en: [Central American Minors program, CAM]
            es: [Programa de menores centroamericanos, CAM]
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
