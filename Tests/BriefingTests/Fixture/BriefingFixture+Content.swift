extension BriefingFixture {
  static let content: [String: String] = [
    "sources/all.yaml": sources,
    "facts/all.yaml": facts,
    "agreements/pact.yaml": pact,
    "programs/plan.yaml": plan,
    "orders/decree.yaml": decree,
    "countries/xa.yaml": """
    id: XA
    languages:
      en: {name: Alba, nationals: Albans, adjective: Alban}
      es: {name: Alba, article: el, nationals: albos, adjective: albo}
    paper: a4
    issuer: embassy-xa
    """,
    "countries/xb.yaml": """
    id: XB
    languages:
      en: {name: Brisa, nationals: Brisans}
      es: {name: Brisa, nationals: brisos}
    paper: us-letter
    """,
    "groups/pair.yaml": """
    id: pair
    languages:
      en: {name: The Pair}
      es: {name: La Pareja}
    members: [XA, XB]
    paper: a4
    """,
    "issuers/friends.yaml": """
    id: friends
    kind: organization
    voice: civil-society
    name: {en: Friends of Alba, es: Amigos del Alba}
    subjects: [XA]
    place: {en: Somewhere, es: En algún lugar}
    colour: "#1F4E3D"
    """,
    "issuers/embassy-xa.yaml": """
    id: embassy-xa
    kind: embassy
    voice: government
    name: {en: Embassy of Alba, es: Embajada del Alba}
    mission: {en: the Embassy of Alba, es: la Embajada del Alba}
    subjects: [XA]
    place: {en: Somewhere, es: En algún lugar}
    colour: "#1F4E3D"
    contact:
      text: {en: Knock at the door., es: Llame a la puerta.}
      source: gazette
      verified: true
      checked: 2020-10-01
    """,
    "proposals/1-first/proposal.yaml": "title: {en: The first matter, es: El primer asunto}\n",
    "names.yaml": """
    names:
      pact: {en: [Pact of Alba], es: [Pacto de Alba]}
      plan: {en: [Plan of Alba], es: [Plan de Alba]}
      decree: {en: [Decree 1], es: [Decreto 1]}
    """,
    "proposals/1-first/position.md": """
    ---
    basis: proposed
    ---
    # en:
    Our position is plain.

    # es:
    Nuestra posición es clara.

    """,
    pointPath: """
    ---
    for: all
    weight: 10
    ---
    # en: Alpha
    There are {{facts.people.value}} people.

    # es: Alfa
    Hay {{facts.people.value}} personas.

    """,
    actPath: """
    ---
    \(actHead)
    ---
    # en:
    Act by {{act.by}}.

    # es:
    Actúe antes del {{act.by}}.

    """,
    answerPath: """
    ---
    for: all
    weight: 10
    ---
    # en: Why?
    Because.

    # es: ¿Por qué?
    Porque sí.

    """,
    "openings/xa-now.md": opening("XA", bottomLine: "It is so."),
    "openings/pair-now.md": opening("pair", bottomLine: "It is so for both."),
  ]

  static let actHead = """
    for: all
    basis: proposed
    kind: request
    to: {en: "The other side:", es: "A la otra parte:"}
    by: 2021-03-31
    weight: 10
    """

  /// An opening of a subject; `texts` stands at the end of each of its two wordings.
  static func opening(
    _ subject: String, _ valid: String = "{}", title: String = "A plain title",
    bottomLine: String = "It is so.", texts: String = ""
  ) -> String {
    """
    ---
    for: [\(subject)]
    valid: \(valid)
    basis: proposed
    ---
    # en: \(title)
    ## :bottom-line
    \(bottomLine)
    ## :issue
    The issue.
    \(texts)
    # es: Un título claro
    ## :bottom-line
    Así es.
    ## :issue
    El asunto.
    \(texts)
    """
  }

  /// A point or answer in which a test is about the English wording.
  static func piece(
    _ title: String, _ body: String, _ head: String = "for: all\nweight: 10"
  ) -> String {
    "---\n\(head)\n---\n# en: \(title)\n\(body)\n# es:\(title.isEmpty ? "" : " Título")\nTexto.\n"
  }

  /// An act in which a test is about the English wording.
  static func act(_ body: String, _ head: String = actHead) -> String { piece("", body, head) }

  private static let pact = """
    id: pact
    name: {en: The Pact, es: El Pacto}
    short: {en: PCT, es: PCT}
    parties: [XA, XB]
    sources: [gazette]
    timeline:
      - {id: signed, date: 2015-05-01, state: signed, by: {en: Both, es: Ambos}, milestone: true, text: {en: The pact is signed, es: Se firma el pacto}, source: gazette, verified: true}
      - {id: talk, date: 2016-01-01, text: {en: Talks, es: Pláticas}, source: gazette, verified: true}
      - {id: force, date: 2017-02-01, published: 2017-06-01, state: in-force, by: {en: Both, es: Ambos}, until: 2020-06-30, milestone: true, text: {en: In force, es: En vigor}, source: gazette, verified: true}
      - {id: rumour, date: 2018-02-01, state: paused, by: {en: Ardia, es: Ardia}, milestone: true, text: {en: Said to be suspended, es: Al parecer suspendido}, source: gazette, verified: false}
    table:
      caption: {en: Places of the pact, es: Lugares del pacto}
      columns:
        - {id: place, label: {en: Town, es: Ciudad}}
        - {id: partner, label: {en: Partner, es: Contraparte}}
      rows:
        - {id: one, date: 2016-02-23, source: gazette, verified: true, cells: {place: Uno, partner: {en: Sea, es: Mar}}}
        - {id: two, date: 2018-02-23, source: table-2020, verified: true, cells: {place: Dos, partner: {en: Hill, es: Cerro}}}
        - {id: three, date: 2018-03-01, source: gazette, verified: false, cells: {place: Tres, partner: {en: Lake, es: Lago}}}
    """

  private static let plan = """
    id: plan
    name: {en: The Plan, es: El Plan}
    parties: [XA]
    sources: [gazette]
    strands:
      - {id: north, name: {en: the north, es: el norte}}
      - {id: south, name: {en: the south, es: el sur}}
    timeline:
      - {id: shut, date: 2019-03-01, state: closed, strand: south, by: {en: A court, es: Un tribunal}, text: {en: Shut in the south, es: Cerrado en el sur}, source: gazette, verified: true}
      - {id: begun, date: 2016-03-01, state: open, by: {en: Ardia, es: Ardia}, milestone: true, text: {en: The plan begins, es: Comienza el plan}, source: table-2020, verified: true}
    """

  private static let decree = """
    id: decree
    name: {en: The Decree, es: El Decreto}
    citation: 1 XR 2
    parties: [XA]
    sources: [gazette]
    timeline:
      - {id: issued, date: 2019-03-01, text: {en: Issued, es: Emitido}, source: gazette, verified: true}
    """
}
