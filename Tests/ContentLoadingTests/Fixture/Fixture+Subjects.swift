extension Fixture {
  /// Who speaks, and who signs.
  static let subjects: [String: String] = [
    "countries/xa.yaml": """
    id: XA
    languages:
      en: {name: Xanadu, nationals: Xanadians}
      es: {name: Xanadú, article: el}
    paper: us-letter
    issuer: embassy-xa

    """,
    "countries/xb.yaml": """
    id: XB
    languages: {en: {name: Xebec}, es: {name: Jabeque}}
    paper: a4

    """,
    "groups/pair.yaml": """
    id: pair
    languages: {en: {nationals: Xs}, es: {nationals: Equis}}
    members: [XB, XA]
    paper: us-letter

    """,
    "issuers/embassy-xa.yaml": """
    id: embassy-xa
    kind: embassy
    voice: government
    name: {en: Embassy, es: Embajada}
    subjects: [XA, pair]
    place: {en: Town, es: Ciudad}
    colour: "#1F4E3D"
    mission: {en: the Embassy, es: la Embajada}
    contact: {text: {en: Write, es: Escriba}, url: "https://example.org", source: census, verified: true, checked: 2026-11-23, also: [census]}

    """,
    "edition.yaml": "day: 2026-11-30\n",
    "audiences.yaml": """
    audiences:
      xanadians: [XA, pair]

    """,
  ]
}
