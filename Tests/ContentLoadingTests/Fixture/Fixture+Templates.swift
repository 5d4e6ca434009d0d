extension Fixture {
  static let templates: [String: String] = [
    "languages/en/terms.yaml": terms("en", "English"),
    "languages/es/terms.yaml": terms("es", "español"),
    "languages/es/partials/place.md.mustache": "Ciudad",
    "documents/position-paper/document.yaml": """
    id: position-paper
    name: {en: Position paper, es: Documento de posición}
    function: {en: States a position, es: Expone una posición}
    senders: [embassy, joint]
    parts: {title: required, opening: required, points: required, answers: optional}
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
    dates: {day: "{day}/{month}/{year}", month: "{month} {year}", year: "{year}", fiscal-year: "FY {year}", months: [a, b, c, d, e, f, g, h, i, j, k, l], quarters: [q1, q2, q3, q4], periods: {days: "{from} - {to}", months: "{from} - {to}", years: "{from} - {to}", months-of-year: "{from} - {to} {year}"}}
    lists:
      and: {word: and, serial-comma: true, before: [{starts: [i], except: [ia], word: e}]}
      or: {word: or}
    units:
      persons: {value: "{n}", one: "{n} person"}
      percent: {value: "{n}%", scale: {from: 1000, divide: 1000, value: "{n} k%"}}
      heads: {value: "{n}", whole: true}
      share: {value: "{n}%", most: 100}
      change: {value: "{n}%", signed: true}
    qualifiers: {about: "about {v}", more-than: "more than {v}", up-to: "up to {v}"}
    grammar: {of: "of {name}", to: "to {name}", in: "in {name}", government: "the Government {of}", governments: "the Governments {of}", contractions: {"de el": del}}

    """
  }
}
