extension BriefingFixture {
  static let templates: [String: String] = [
    bodyPath: """
    # {{>*opening.title}}

    {{>*opening.bottom-line}}

    {{#proposals}}
    ## {{number}}. {{title}}

    {{>*position}}

    {{#points}}
    **{{>*title}}.** {{>*body}}

    {{/points}}
    {{/proposals}}
    {{#answers}}
    *{{>*objection}}* {{>*body}}

    {{/answers}}
    {{#open-acts}}
    1. **{{to}}** {{>*body}}
    {{/open-acts}}

    ```data-span
    ```

    ```sources
    ```

    {{#issuer.contact}}
    {{issuer.contact.text}}
    {{/issuer.contact}}

    """,
    "documents/paper/document.yaml": """
    id: paper
    name: {en: Paper, es: Documento}
    function: {en: States something., es: Dice algo.}
    senders: [embassy, joint]
    parts:
      title: required
      opening: required
      position: required
      points: required
      acts: required
      answers: optional
      contact: optional
    pages: {min: 1, max: 4}
    """,
    "languages/en/terms.yaml": english,
    "languages/es/terms.yaml": spanish,
  ]

  private static let english = """
    id: en
    name: English
    terms:
      mark-specimen: "SPECIMEN. Nobody has issued this text, which is for {mission} to clear."
      mark-joint: "SPECIMEN. Nobody has issued this text, which is for the Governments to clear."
      mark-known: "This paper holds what is known to be out of date."
      mark-sample: "SPECIMEN. The organization is an example."
      mark-reconstruction: "RECONSTRUCTION, not of {year}: compiled in {compiled} from what was public on {date}."
      mark-top: Status
      mark-bottom: Status again
      paper-specimen: Specimen
      paper-reconstruction: Reconstruction
      letterhead-for: "For {mission}"
      content-set: Content set
      current-series: "Current series from {from} to {to}."
      current-series-day: "Current series as of {date}."
      positions-checked: "Legal positions last checked on {date}."
      public-by: "Made from what was public on {date}."
      reconstructed: "Reconstructed with what was public on {date}."
      source: Source
      accessed: "accessed {date}"
      unverified: unverified
      kind-official: official text
      kind-press: press
      chart-alt: "Bar chart: {title}. {values}."
      place: Place
      date: Date
      value: Value
      all-countries: All countries
      data-of: "data of {date}"
      period-observed: "period: {period}"
      period-limit: "limit; period: {period}"
      period-plan: "plan; period: {period}"
      compiled-later: compiled later
      all-accessed: all-accessed
      back-to-text: back-to-text
      note: note
      notes: notes
      kind-official-mirror: kind-official-mirror
      kind-court: kind-court
      kind-mirror: kind-mirror
      kind-transcription: kind-transcription
      kind-research: kind-research
      kind-ngo: kind-ngo
      kind-legal-commentary: kind-legal-commentary
      kind-opinion: kind-opinion
      kind-blog: kind-blog
      kind-guide: kind-guide
      kind-encyclopedia: kind-encyclopedia
      kind-aggregator: kind-aggregator
      note-sum: "sum of {parts}"
      note-share: "{part} of {whole}"
      note-rank: "rank among the countries of the release"
      note-change: "from {from} ({earlier}) to {to}"
      note-mark: after-punctuation
      timeline-of: "Timeline: {names}"
      instrument: Instrument
      since: Since
      status: Status
      status-on: "Status on {date}"
      decided-by: By
      state-lapsed: "unknown since {until}"
      state-until: "{state} until {until}"
      state-proposed: state-proposed
      state-announced: state-announced
      state-signed: state-signed
      state-in-force: state-in-force
      state-in-practice: state-in-practice
      state-open: state-open
      state-partly-blocked: state-partly-blocked
      state-blocked: state-blocked
      state-paused: state-paused
      state-closed: state-closed
      state-expired: state-expired
      state-revoked: state-revoked
      state-ended: state-ended
      state-unknown: state-unknown
    numbers:
      decimal: "."
      group: ","
      words: {1: one, 2: two, 9: nine}
      ordinals: {1: first, 2: second}
    dates:
      day: "{month} {day}, {year}"
      month: "{month} {year}"
      year: "{year}"
      months: [January, February, March, April, May, June, July, August, September, October, November, December]
      fiscal-year: "fiscal year {year}"
      quarters: ["the first quarter of {year}", "the second quarter of {year}", "the third quarter of {year}", "the fourth quarter of {year}"]
      periods: {days: "from {from} to {to}", months: "from {from} to {to}", years: "from {from} to {to}", months-of-year: "from {from} to {to} {year}"}
    lists:
      and: {word: and, serial-comma: true, before: []}
      or: {word: or, serial-comma: true, before: []}
    units:
      persons: {value: "{n}"}
      posts: {value: "{n} posts", one: "{n} post"}
      percent: {value: "{n}%"}
      usd-million: {value: "US${n} million", scale: {from: 1000, divide: 1000, value: "US${n} billion"}}
    qualifiers: {about: "about {v}", more-than: "more than {v}"}
    grammar: {of: "of {name}", to: "to {name}", in: "in {name}", government: "the Government {of}", governments: "the Governments {of}", contractions: {}}
    """

  private static let spanish = """
    id: es
    name: español
    terms:
      mark-specimen: "MODELO. Nadie ha emitido este texto, que es para visto bueno {of-mission}."
      mark-joint: "MODELO. Nadie ha emitido este texto, para visto bueno de los Gobiernos."
      mark-known: "Este papel contiene algo que se sabe desactualizado."
      mark-sample: "MODELO. La organización es un ejemplo."
      mark-reconstruction: "RECONSTRUCCIÓN, no es de {year}: compilada en {compiled} con lo público el {date}."
      mark-top: Carácter
      mark-bottom: Carácter, otra vez
      paper-specimen: Modelo
      paper-reconstruction: Reconstrucción
      letterhead-for: "Para {mission}"
      content-set: Conjunto de contenidos
      current-series: "Series vigentes con corte entre el {from} y el {to}."
      current-series-day: "Series vigentes con corte al {date}."
      positions-checked: "Situación jurídica verificada por última vez el {date}."
      public-by: "Elaborado con lo que era público el {date}."
      reconstructed: "Reconstruido con lo que era público al {date}."
      source: Fuente
      accessed: "consultado el {date}"
      unverified: sin verificar
      kind-official: texto oficial
      kind-press: prensa
      chart-alt: "Gráfica: {title}. {values}."
      place: Lugar
      date: Fecha
      value: Valor
      all-countries: Todos los países
      data-of: "datos del {date}"
      period-observed: "periodo: {period}"
      period-limit: "límite; periodo: {period}"
      period-plan: "previsto; periodo: {period}"
      compiled-later: compilado después
      all-accessed: all-accessed
      back-to-text: back-to-text
      note: note
      notes: notes
      kind-official-mirror: kind-official-mirror
      kind-court: kind-court
      kind-mirror: kind-mirror
      kind-transcription: kind-transcription
      kind-research: kind-research
      kind-ngo: kind-ngo
      kind-legal-commentary: kind-legal-commentary
      kind-opinion: kind-opinion
      kind-blog: kind-blog
      kind-guide: kind-guide
      kind-encyclopedia: kind-encyclopedia
      kind-aggregator: kind-aggregator
      note-sum: "suma de {parts}"
      note-share: "{part} de {whole}"
      note-rank: "lugar entre los países"
      note-change: "de {from} ({earlier}) a {to}"
      note-mark: before-punctuation
      timeline-of: "Cronología: {names}"
      instrument: Instrumento
      since: Desde
      status: Situación
      status-on: "Situación al {date}"
      decided-by: Por
      state-lapsed: "desconocida desde el {until}"
      state-until: "{state} hasta el {until}"
      state-proposed: state-proposed
      state-announced: state-announced
      state-signed: state-signed
      state-in-force: state-in-force
      state-in-practice: state-in-practice
      state-open: state-open
      state-partly-blocked: state-partly-blocked
      state-blocked: state-blocked
      state-paused: state-paused
      state-closed: state-closed
      state-expired: state-expired
      state-revoked: state-revoked
      state-ended: state-ended
      state-unknown: state-unknown
    numbers:
      decimal: "."
      group: ","
      words: {1: uno, 2: dos, 9: nueve}
      ordinals: {1: primero, 2: segundo}
    dates:
      day: "{day} de {month} de {year}"
      month: "{month} de {year}"
      year: "{year}"
      months: [enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre]
      fiscal-year: "año fiscal {year}"
      quarters: ["el primer trimestre de {year}", "el segundo trimestre de {year}", "el tercer trimestre de {year}", "el cuarto trimestre de {year}"]
      periods: {days: "del {from} al {to}", months: "de {from} a {to}", years: "de {from} a {to}", months-of-year: "de {from} a {to} de {year}"}
    lists:
      and: {word: y, serial-comma: false, before: []}
      or: {word: o, serial-comma: false, before: []}
    units:
      persons: {value: "{n}"}
      posts: {value: "{n} sedes", one: "{n} sede"}
      percent: {value: "{n}%"}
      usd-million: {value: "US${n} millones"}
    qualifiers: {about: "cerca de {v}", more-than: "más de {v}"}
    grammar: {of: "de {name}", to: "a {name}", in: "en {name}", government: "el Gobierno {of}", governments: "los Gobiernos {of}", contractions: {"de el": del}}
    """
}
