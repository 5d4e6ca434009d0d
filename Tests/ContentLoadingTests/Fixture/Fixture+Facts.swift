extension Fixture {
  /// Sources and facts.
  static let facts: [String: String] = [
    "sources/main.yaml": """
    sources:
      census:
        title: Census of Xanadu
        publisher: Bureau of Xanadu
        label: {en: "Xanadu, census", es: "Xanadú, censo"}
        date: 2026-02
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
          - {id: t-2015, period: {fiscal-year: 2016}, source: census, verified: true, value: 9}

    """,
  ]
}
