import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// A tiny project without findings, for tests that break one thing in it.
enum Fixture {
  static let content: [String: String] = [
    "sources/main.yaml": """
    sources:
      census:
        title: Census of Xanadu
        publisher: Bureau of Xanadu
        label: {en: "Xanadu, census", es: "Xanadú, censo"}
        date: 2016-02
        url: https://example.org/census
        accessed: 2026-11-23
        language: en
        kind: official
        note: for the editor
      survey: {title: Survey, publisher: Bureau, accessed: 2026-11-20, language: es, kind: ngo}
      unseen: {title: T, publisher: P, accessed: 2026-11-20, language: en, kind: press, consulted: false}

    """,
    "facts/people.yaml": """
    # People.
    facts:
      people:
        title: {en: People, es: Personas}
        unit: persons
        kind: series
        groups: sum
        releases:
          - id: p-2016
            as_of: 2016-02-23
            published: 2016-03
            source: census
            also: [survey]
            verified: true
            qualifier: about
            values:
              XA: 1200
              XB: {value: 800.5, verified: false, source: unseen, note: not seen}
              NO: 7
              pair: 2001
              all: 4000
      people-share:
        title: {en: Share, es: Proporción}
        unit: percent
        kind: series
        decimals: 1
        formula: {share: people, of: all}
      people-rank:
        title: {en: Rank, es: Lugar}
        unit: persons
        kind: series
        formula: {rank: people}
      treaties:
        title: {en: Treaties, es: Tratados}
        unit: persons
        kind: event
        releases:
          - {id: t-2015, as_of: 2015, fiscal_year: 2016, source: census, verified: true, value: 9}

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
        text: {en: it closed, es: cerró}
        source: census
        verified: true
      - {id: signed, date: 2016-02-23, state: in-force, milestone: true, text: {en: signed, es: firmado}, source: census, also: [survey], verified: true}
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
    "countries/xa.yaml": """
    id: XA
    languages:
      en: {name: Xanadu, nationals: Xanadians}
      es: {name: Xanadú, article: el}
    paper: us-letter
    numbers: {decimal: ",", group: " "}
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

  static let templates: [String: String] = [
    "languages/en/terms.yaml": terms("en", "English"),
    "languages/es/terms.yaml": terms("es", "español"),
    "languages/es/partials/place.md.mustache": "Ciudad",
    "documents/position-paper/document.yaml": """
    id: position-paper
    name: {en: Position paper, es: Documento de posición}
    function: {en: States a position, es: Expone una posición}
    senders: [embassy, joint]
    pages: {min: 2, max: 4}

    """,
    "documents/position-paper/body.md.mustache": "# {{>*opening.title}}\n",
    "formats/html/page.html.mustache": "<p>",
    "formats/html/style.css": "p {}",
  ]

  private static func terms(_ id: String, _ name: String) -> String {
    """
    id: \(id)
    name: \(name)
    terms: {sources: Sources, notes: Notes}
    numbers: {decimal: ".", group: ",", words: {1: one}, ordinals: {1: first}}
    dates: {day: "{day}/{month}/{year}", month: "{month} {year}", year: "{year}", fiscal-year: "FY {year}", months: [a, b, c, d, e, f, g, h, i, j, k, l]}
    lists:
      and: {word: and, serial-comma: true, before: [{starts: [i], except: [ia], word: e}]}
      or: {word: or}
    units:
      persons: {value: "{n}", one: "{n} person"}
      percent: {value: "{n}%", scale: {from: 1000, divide: 1000, value: "{n} k%"}}
    qualifiers: {about: "about {v}"}
    grammar: {of: "of {name}", to: "to {name}", in: "in {name}", government: "the Government {of}", governments: "the Governments {of}", contractions: {"de el": del}}

    """
  }

  static var languages: [LanguageTag: LanguagePack] {
    StationeryLoader.load(templates: MemoryFiles(templates)).value.languages
  }

  /// Loads the content with some files changed, added, or (where nil) taken away.
  static func load(
    _ changes: [String: String?] = [:], languages: [LanguageTag: LanguagePack]? = languages
  ) -> Diagnosed<Dossier> {
    ContentLoader.load(
      content: MemoryFiles(changed(content, changes), displayRoot: "Content"),
      languages: languages)
  }

  /// Loads the templates with some files changed.
  static func loadStationery(_ changes: [String: String?] = [:]) -> Diagnosed<Stationery> {
    StationeryLoader.load(
      templates: MemoryFiles(changed(templates, changes), displayRoot: "Templates"))
  }

  private static func changed(
    _ files: [String: String], _ changes: [String: String?]
  ) -> [String: String] {
    var files = files
    for (path, text) in changes { files[path] = text }
    return files
  }
}

/// Requires exactly these findings, all in the one content file that is changed, at its marks.
func expectFindings(
  _ path: String, _ marked: MarkedText, _ expected: [ExpectedDiagnostic],
  with others: [String: String?] = [:],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  var changes = others
  changes[path] = marked.text
  let found = Fixture.load(changes).diagnostics
  expect(found, match: expected, in: marked, sourceLocation: sourceLocation)
  expectPaths(found, "Content/" + path, sourceLocation)
}

/// The same for a template file.
func expectStationeryFindings(
  _ path: String, _ marked: MarkedText, _ expected: [ExpectedDiagnostic],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let found = Fixture.loadStationery([path: marked.text]).diagnostics
  expect(found, match: expected, in: marked, sourceLocation: sourceLocation)
  expectPaths(found, "Templates/" + path, sourceLocation)
}

private func expectPaths(
  _ found: [Diagnostic], _ path: String, _ sourceLocation: Testing.SourceLocation
) {
  #expect(
    found.allSatisfy { $0.range?.file.path == path }, "\(ConsoleFormat().format(found))",
    sourceLocation: sourceLocation)
}
