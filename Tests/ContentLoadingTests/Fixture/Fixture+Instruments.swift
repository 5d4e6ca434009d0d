extension Fixture {
  /// Agreements, programs and orders.
  static let instruments: [String: String] = [
    "names.yaml": """
    names:
      pact: {en: [Pact], es: [Pacto]}
      aid: {en: [Aid], es: [Ayuda]}
      eo-1: {en: [Order 1], es: [Orden 1]}

    """,
    "agreements/pact.yaml": """
    id: pact
    name: {en: Pact, es: Pacto}
    short: {en: P, es: P}
    parties: [XA, XB, US]
    sources: [census]
    timeline:
      - id: closed
        date: 2017-01-01
        state: closed
        by: {en: Both, es: Ambos}
        text: {en: it closed, es: cerró}
        source: census
        verified: true
      - {id: signed, date: 2016-02-23, state: in-force, by: {en: Both, es: Ambos}, milestone: true, text: {en: signed, es: firmado}, source: census, also: [survey], verified: true}
    provisions:
      - {id: night, section: "7", date: 2016-03-01, text: {en: none at night, es: nada de noche}, source: census, verified: true}
    table:
      caption: {en: Places, es: Lugares}
      columns:
        - {id: place, label: {en: Place, es: Lugar}}
        - {id: other, label: {en: Other, es: Otro}}
      rows:
        - id: first
          date: 2016-02-23
          source: census
          also: [census]
          verified: true
          cells:
            place: San Juan
            other: {en: one, es: uno}

    """,
    "programs/aid.yaml": """
    id: aid
    name: {en: Aid, es: Ayuda}
    sources: [survey]
    timeline: []

    """,
    "orders/eo-1.yaml": """
    id: eo-1
    name: {en: Order, es: Orden}
    citation: 82 FR 8793
    sources: [survey]
    timeline: []

    """,
  ]
}
