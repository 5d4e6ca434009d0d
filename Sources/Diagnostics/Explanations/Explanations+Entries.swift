extension DiagnosticID {
  /// Findings about entries and the names by which they refer to one another.
  static let entries: [DiagnosticID: Explanation] = [
    .badCountryCode: Explanation(
      "A country is named by the two capital letters of ISO 3166-1.",
      wrong: """
        members: [slv, GT]
        """,
      right: """
        members: [SV, GT]
        """),
    .duplicateId: Explanation(
      """
      An id names one thing. Of two entries of one id, nobody could tell which one a paper \
      prints.
      """,
      wrong: """
        releases:
          - {id: cr-2025, period: 2025-Q1, …}
          - {id: cr-2025, period: 2025-Q2, …}
        """,
      right: """
        releases:
          - {id: cr-2025-q1, period: 2025-Q1, …}
          - {id: cr-2025-q2, period: 2025-Q2, …}
        """),
    .smallGroup: Explanation(
      "A group has at least two countries. One country speaks for itself.",
      wrong: """
        members: [CR]
        """,
      right: """
        members: [CR, PA]
        """),
    .unknownIssuer: Explanation(
      "The one who signs has a file in issuers/. Without it there is no letterhead.",
      wrong: """
        issuer: embasy-cr
        """,
      right: """
        issuer: embassy-cr
        """),
    .unknownQualifier: Explanation(
      """
      A qualifier, such as 'about', is defined in the terms.yaml of the languages, which say \
      how it is printed.
      """,
      wrong: """
        qualifier: roughly
        """,
      right: """
        qualifier: about
        """),
    .unknownSource: Explanation(
      """
      A source that is named has an entry in sources/. A statement without its source is not \
      printed.
      """,
      wrong: """
        source: bcr-2025
        """,
      right: """
        source: bccr-2025
        """),
    .unknownSubject: Explanation(
      """
      A subject has a file in countries/ or groups/. Elsewhere a place may also be 'all' or \
      any country code.
      """,
      wrong: """
        for: [northern-triangel]
        """,
      right: """
        for: [northern-triangle]
        """),
    .unknownUnit: Explanation(
      """
      A unit is defined in the terms.yaml of the languages, which say how an amount is printed \
      with it.
      """,
      wrong: """
        unit: dollars
        """,
      right: """
        unit: usd-million
        """),
    .unreadSource: Explanation(
      """
      Text cites sources that somebody has read. One that says 'consulted: false' was never \
      opened, so nothing may rest on it.
      """,
      wrong: """
        The accord [still holds](source:not-opened).
        """,
      right: """
        The accord [still holds](source:gazette).
        """),
    .unverifiedOnlySource: Explanation(
      """
      What is called verified rests on a source that was opened. 'verified: true' beside a \
      source that says 'consulted: false' would be a false assurance.
      """,
      wrong: """
        source: not-opened
        verified: true
        """,
      right: """
        source: not-opened
        verified: false
        """),
  ]
}
