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
    "proposals/1-first/proposal.yaml": """
    id: first
    title: {en: The first matter, es: El primer asunto}
    points:
      - {id: alpha, for: all}
    asks:
      - {id: request, for: all, to: {en: "The other side:", es: "A la otra parte:"}, by: 2021-03-31}
    answers:
      - {id: doubt, for: all}
    """,
    "proposals/1-first/position.en.md": "Our position is plain.\n",
    "proposals/1-first/position.es.md": "Nuestra posición es clara.\n",
    pointPath: "---\ntitle: Alpha\n---\nThere are {{facts.people.value}} people.\n",
    "proposals/1-first/points/alpha.es.md":
      "---\ntitle: Alfa\n---\nHay {{facts.people.value}} personas.\n",
    askPath: "Act by {{ask.by}}.\n",
    "proposals/1-first/asks/request.es.md": "Actúe antes del {{ask.by}}.\n",
    "proposals/1-first/answers/doubt.en.md": "---\nobjection: Why?\n---\nBecause.\n",
    "proposals/1-first/answers/doubt.es.md": "---\nobjection: ¿Por qué?\n---\nPorque sí.\n",
    "openings/xa-now/opening.yaml": opening("xa-now", "XA"),
    "openings/xa-now/title.en.md": "A plain title\n",
    "openings/xa-now/title.es.md": "Un título claro\n",
    "openings/xa-now/bottom-line.en.md": "It is so.\n",
    "openings/xa-now/bottom-line.es.md": "Así es.\n",
    "openings/xa-now/issue.en.md": "The issue.\n",
    "openings/xa-now/issue.es.md": "El asunto.\n",
    "openings/pair-now/opening.yaml": opening("pair-now", "pair"),
    "openings/pair-now/title.en.md": "A plain title\n",
    "openings/pair-now/title.es.md": "Un título claro\n",
    "openings/pair-now/bottom-line.en.md": "It is so for both.\n",
    "openings/pair-now/bottom-line.es.md": "Así es para ambos.\n",
    "openings/pair-now/issue.en.md": "The joint issue.\n",
    "openings/pair-now/issue.es.md": "El asunto común.\n",
  ]

  static func opening(_ id: String, _ subject: String, _ valid: String = "{}") -> String {
    """
    id: \(id)
    for: [\(subject)]
    valid: \(valid)
    """
  }

  private static let pact = """
    id: pact
    name: {en: The Pact, es: El Pacto}
    short: {en: PCT, es: PCT}
    parties: [XA, XB]
    sources: [gazette]
    timeline:
      - {id: signed, date: 2015-05-01, state: concluded, milestone: true, text: {en: The pact is signed, es: Se firma el pacto}, source: gazette, verified: true}
      - {id: talk, date: 2016-01-01, text: {en: Talks, es: Pláticas}, source: gazette, verified: true}
      - {id: force, date: 2017-02-01, published: 2017-06-01, state: in-force, milestone: true, text: {en: In force, es: En vigor}, source: gazette, verified: true}
      - {id: rumour, date: 2018-02-01, state: suspended, milestone: true, text: {en: Said to be suspended, es: Al parecer suspendido}, source: gazette, verified: false}
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
    timeline:
      - {id: begun, date: 2016-03-01, state: open, milestone: true, text: {en: The plan begins, es: Comienza el plan}, source: table-2020, verified: true}
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
