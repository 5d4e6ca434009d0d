extension DiagnosticID {
  /// Findings about what Governments are made to say, and why.
  static let positions: [DiagnosticID: Explanation] = [
    .aboutNothing: Explanation(
      """
      A line under 'may-not-say' keeps pieces about a matter from being printed. Without instruments or \
      themes it would keep none.
      """,
      wrong: """
        may-not-say:
          - {kinds: [request], since: 2026-01, …}
        """,
      right: """
        may-not-say:
          - {kinds: [request], about: [tps/sv], since: 2026-01, …}
        """),
    .againstStatedLine: Explanation(
      """
      A paper makes a Government say what it has said that it does not say, or rests on words after which \
      it took another stand. No mission would clear it.
      """,
      wrong: """
        kind: request
        about: [tps/sv]      # its 'may-not-say' has requests on it
        """,
      right: """
        kind: notice
        about: [tps/sv]
        """),
    .badBasis: Explanation(
      """
      The basis of a piece is one thing for each country: something that its Government has said, an \
      instrument that binds it, or 'proposed' where nobody there has said it.
      """,
      wrong: """
        basis: {HN: {stated: review, instrument: accord}}
        """,
      right: """
        basis: {HN: {stated: review}}
        """),
    .earlierGovernment: Explanation(
      """
      What an earlier Government said is not the word of the present one. The piece counts as proposed.
      """, severity: .warning,
      wrong: """
        basis: {HN: {stated: hn-2025-extension}}   # under an earlier one
        """,
      right: """
        basis: {HN: proposed}
        """),
    .inventedUndertaking: Explanation(
      """
      A piece undertakes something in the name of a Government that has neither offered it nor is bound to \
      it. Nobody can give that in its name, so that the paper stops, whatever is known.
      """,
      wrong: """
        kind: offer
        basis: proposed
        """,
      right: """
        kind: offer
        basis: {GT: {stated: gt-2025-minors}}        # a statement of kind 'offer'
        """),
    .tooManyThemes: Explanation(
      """
      A piece argues one theme of the proposals, or two. More would say of none how well it is argued.
      """,
      wrong: """
        themes: [1a, 1b, 1c]
        """,
      right: """
        themes: [1a, 1b]
        """),
    .unfoundedPosition: Explanation(
      """
      In this piece a Government asks, offers, holds, regrets or rejects something, and its head does not \
      say for each country why it may be made to: that it was stated, that an instrument says so, or that \
      it is proposed.
      """,
      wrong: """
        for: [HN]
        kind: request
        """,
      right: """
        for: [HN]
        kind: request
        basis: {HN: proposed}
        """),
    .unknownStatement: Explanation(
      """
      A basis names something that the Governments of the country have not said, as far as \
      'statements/' tells.
      """,
      wrong: """
        basis: {HN: {stated: hn-2026-revue}}
        """,
      right: """
        basis: {HN: {stated: hn-2026-review}}
        """),
    .unknownTheme: Explanation(
      """
      A piece or a statement names a theme that no proposal has.
      """,
      wrong: """
        themes: [9z]
        """,
      right: """
        themes: [1a]
        """),
  ]
}
