extension Fixture {
  /// The proposal with its pieces, and the opening.
  static let pieces: [String: String] = [
    "proposals/2-peace/proposal.yaml": """
    title: {en: Peace, es: Paz}

    """,
    "proposals/2-peace/position.md": """
    ---
    ---
    # en:
    We want peace.

    # es:
    Queremos paz.

    """,
    "proposals/2-peace/points/first.md": """
    ---
    for: xanadians
    valid: {from: 2016-01-01, until: 2027-12-31}
    needs: [people]
    weight: 10
    ---
    # en: First
    {{facts.people.value}}

    # es: Primero
    {{facts.people.value}}

    """,
    "proposals/2-peace/points/second.md": """
    ---
    for: all
    weight: 20
    ---
    # en: Second
    We say.

    # es: Segundo
    Decimos.

    # en civil-society: Second of ours
    We sing.

    # es civil-society: Segundo nuestro
    Cantamos.

    """,
    "proposals/2-peace/acts/sign.md": """
    ---
    for: all
    kind: request
    to: {en: The Senate, es: Al Senado}
    by: 2027-03-31
    weight: 10
    ---
    # en:
    sign.

    # es:
    que firme.

    """,
    "proposals/2-peace/answers/cost.md": """
    ---
    for: all
    weight: 10
    ---
    # en: It costs.
    No.

    # es: Cuesta.
    No.

    """,
    "openings/xa-today.md": """
    ---
    for: [XA]
    valid: {from: 2025-01-20}
    ---
    # en: Peace now

    ## :issue
    The issue.

    # es: Paz ahora

    ## :issue
    El asunto.

    """,
  ]
}
