extension BriefingFixture {
  static let sources = """
    sources:
      table-2018:
        title: Table of 2018
        publisher: Statistics Office
        label: {en: Table 2018, es: Cuadro 2018}
        date: 2019-01-15
        url: https://example.org/2018
        accessed: 2020-10-01
        language: en
        kind: official
      table-2020:
        title: Table of 2020
        publisher: Statistics Office
        date: 2020-09-01
        accessed: 2020-11-01
        language: es
        kind: official
      gazette:
        title: The Gazette
        publisher: State Press
        url: https://example.org/gazette
        accessed: 2020-10-01
        language: en
        kind: press
      rumour-mill:
        title: Never opened
        publisher: Nobody
        accessed: 2020-10-01
        language: en
        kind: press
        consulted: false
    """

  static let facts = """
    facts:
      people:
        title: {en: People abroad, es: Personas en el exterior}
        unit: persons
        kind: series
        groups: sum
        releases:
          - id: r2018
            as_of: 2018-06-30
            published: 2018-09-01
            source: table-2018
            verified: true
            values: {XA: 1000, XB: 500, XC: 2000, all: 8000}
          - id: r2020
            as_of: 2020-06-30
            published: 2020-09-01
            source: table-2020
            verified: true
            values: {XA: 1200, XB: 450, XC: 2000, all: 8000}
      staff:
        title: {en: Staff, es: Personal}
        unit: persons
        kind: series
        groups: none
        releases:
          - id: s2019
            as_of: 2019-12-31
            published: 2020-01-31
            source: gazette
            verified: true
            qualifier: about
            values: {XA: 40, XB: {value: 30, qualifier: more-than}}
      guests:
        title: {en: Guests, es: Huéspedes}
        unit: persons
        kind: series
        groups: none
        releases:
          - {id: g2020, as_of: 2020-06-30, published: 2020-09-01, source: gazette, verified: true, values: {XA: 300}}
      offices:
        title: {en: Offices, es: Oficinas}
        unit: posts
        kind: event
        releases:
          - {id: opened, as_of: 2016-02-23, published: 2016-02-23, source: gazette, verified: true, value: 9}
      hearsay:
        title: {en: Hearsay, es: Rumores}
        unit: persons
        kind: event
        releases:
          - {id: told, as_of: 2017-01-01, published: 2017-01-01, source: rumour-mill, verified: false, values: {XA: 77}}
      aid:
        title: {en: Aid, es: Ayuda}
        unit: usd-million
        kind: series
        every: year
        groups: sum
        releases:
          - {id: fy2018, period: {fiscal-year: 2018}, published: 2019-01-15, source: table-2018, verified: true, values: {XA: 750, XB: 20}}
          - {id: fy2019, period: {fiscal-year: 2019}, published: 2020-01-15, source: table-2020, verified: true, values: {XA: 1500}}
      people-share:
        title: {en: Share of people, es: Proporción}
        unit: percent
        kind: series
        formula: {share: people, of: all}
        decimals: 1
      people-rank:
        title: {en: Rank of people, es: Lugar}
        unit: persons
        kind: series
        formula: {rank: people}
      people-guests:
        title: {en: People and guests, es: Personas y huéspedes}
        unit: persons
        kind: series
        formula: {sum: [people, guests]}
      people-staff:
        title: {en: People and staff, es: Personas y personal}
        unit: persons
        kind: series
        formula: {sum: [people, staff]}
    """
}
