import DossierModel

extension LanguagePack {
  static var english: LanguagePack {
    var pack = LanguagePack(
      id: LanguageTag("en"), name: "English", terms: ["page": Fixture.located("Page")],
      separators: NumberSeparators(decimal: ".", group: ","),
      cardinals: [1: "one", 9: "nine"], ordinals: [1: "first", 3: "third"],
      datePatterns: [
        "day": "{month} {day}, {year}", "month": "{month} {year}", "year": "{year}",
        "fiscal-year": "fiscal year {year}",
      ],
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      conjunctions: [
        "and": Conjunction(word: "and", hasSerialComma: true, variants: []),
        "or": Conjunction(word: "or", hasSerialComma: true, variants: []),
      ],
      units: [
        "persons": Unit(value: "{n}"), "percent": Unit(value: "{n}%"),
        "arrangements": Unit(value: "{n} arrangements", one: "{n} arrangement"),
        "usd-million": Unit(
          value: "US${n} million", scale: .thousand("US${n} billion"),
          bounds: .wholeFromThousand),
      ],
      qualifiers: ["about": "about {v}"],
      grammar: ["of": "of {name}", "to": "to {name}", "in": "in {name}"], contractions: [:],
      range: Fixture.range)
    pack.quarters = ["first", "second", "third", "fourth"].map { "the \($0) quarter of {year}" }
    pack.periodPatterns = [
      "days": "from {from} to {to}", "months": "from {from} to {to}",
      "years": "from {from} to {to}", "months-of-year": "from {from} to {to} {year}",
    ]
    return pack
  }

  static var spanish: LanguagePack {
    var pack = LanguagePack(
      id: LanguageTag("es"), name: "español", terms: ["page": Fixture.located("Página")],
      separators: NumberSeparators(decimal: ".", group: ","),
      cardinals: [1: "uno", 9: "nueve"], ordinals: [1: "primero", 3: "tercero"],
      datePatterns: [
        "day": "{day} de {month} de {year}", "month": "{month} de {year}", "year": "{year}",
        "fiscal-year": "año fiscal {year}",
      ],
      months: [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
      ],
      conjunctions: [
        "and": Conjunction(
          word: "y", hasSerialComma: false,
          variants: [
            Conjunction.Variant(
              starts: ["i", "í", "hi", "hí", "y"],
              except: ["hia", "hie", "hio", "ya", "ye", "yo", "yu", "ia", "ie", "io"], word: "e")
          ]),
        "or": Conjunction(
          word: "o", hasSerialComma: false,
          variants: [Conjunction.Variant(starts: ["o", "ó", "ho", "hó"], except: [], word: "u")]),
      ],
      units: [
        "persons": Unit(value: "{n}"), "percent": Unit(value: "{n}%"),
        "arrangements": Unit(value: "{n} arreglos", one: "{n} arreglo"),
        "usd-million": Unit(
          value: "US${n} millones", one: "US${n} millón", scale: .thousand("US${n} mil millones"),
          bounds: .wholeFromThousand),
      ],
      qualifiers: ["about": "cerca de {v}"],
      grammar: ["of": "de {name}", "to": "a {name}", "in": "en {name}"],
      contractions: ["de el": "del", "a el": "al"], range: Fixture.range)
    pack.quarters = ["primer", "segundo", "tercer", "cuarto"].map { "el \($0) trimestre de {year}" }
    pack.periodPatterns = [
      "days": "del {from} al {to}", "months": "de {from} a {to}", "years": "de {from} a {to}",
      "months-of-year": "de {from} a {to} de {year}",
    ]
    return pack
  }
}

extension LanguagePack.Unit.Scale {
  fileprivate static func thousand(_ value: String) -> Self {
    Self(
      from: DecimalNumber(mantissa: 1000), divide: DecimalNumber(mantissa: 1000), value: value)
  }
}

extension LanguagePack.Bounds {
  fileprivate static var wholeFromThousand: Self {
    Self(
      isSigned: true,
      rounding: LanguagePack.Rounding(from: DecimalNumber(mantissa: 1000), decimals: 0))
  }
}
