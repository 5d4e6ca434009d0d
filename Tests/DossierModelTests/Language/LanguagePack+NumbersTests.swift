import DossierModel
import Testing

@Suite struct LanguagePackNumbersTests {
  let english = LanguagePack.english
  let spanish = LanguagePack.spanish

  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("999", "999"), ("1000", "1,000"), ("12345", "12,345"),
    ("419070", "419,070"), ("1234567", "1,234,567"), ("999999999999999", "999,999,999,999,999"),
    ("8479.70", "8,479.70"), ("0.5", "0.5"), ("1000.0001", "1,000.0001"),
    ("-7", "−7"), ("-999", "−999"), ("-1000", "−1,000"), ("-0.5", "−0.5"), ("-0", "0"),
  ])
  func `groups digits`(text: String, printed: String) {
    #expect(english.number(Fixture.number(text)) == printed)
    #expect(spanish.number(Fixture.number(text)) == printed)
  }

  @Test(arguments: [
    ("1234.5", ",", ".", "1.234,5"), ("1234567.5", ".", "\u{2009}", "1\u{2009}234\u{2009}567.5"),
    ("1234.5", ".", "", "1234.5"),
  ])
  func `takes other separators`(text: String, decimal: String, group: String, printed: String) {
    var pack = english
    pack.separators = NumberSeparators(decimal: decimal, group: group)
    #expect(pack.number(Fixture.number(text)) == printed)
  }

  @Test(
    arguments: [
      ("12.25", 1, "12.3"), ("12.25", 0, "12"), ("12", 1, "12.0"), ("999.95", 1, "1,000.0"),
      ("-12.25", 1, "−12.3"), ("-0.04", 1, "0.0"), ("12.5", nil, "12.5"),
    ] as [(String, Int?, String)])
  func rounds(text: String, decimals: Int?, printed: String) {
    #expect(english.number(Fixture.number(text), decimals: decimals) == printed)
  }

  @Test func `prints the largest number unrounded`() {
    let most = DecimalNumber(mantissa: .min)
    #expect(english.number(most) == "−9,223,372,036,854,775,808")
    #expect(english.number(most, decimals: 2) == "−9,223,372,036,854,775,808")
  }

  @Test(
    arguments: [
      ("419070", "persons", nil, "419,070", "419,070"),
      ("12.5", "percent", 1, "12.5%", "12.5%"),
      ("9", "arrangements", nil, "9 arrangements", "9 arreglos"),
      ("0", "arrangements", nil, "0 arrangements", "0 arreglos"),
      ("1", "arrangements", nil, "1 arrangement", "1 arreglo"),
      ("1.0", "arrangements", nil, "1.0 arrangement", "1.0 arreglo"),
      ("1.5", "arrangements", nil, "1.5 arrangements", "1.5 arreglos"),
      ("-1", "arrangements", nil, "−1 arrangements", "−1 arreglos"),
      // What is printed decides, not what it was rounded from.
      ("0.96", "arrangements", 0, "1 arrangement", "1 arreglo"),
      ("1.4", "arrangements", 0, "1 arrangement", "1 arreglo"),
      ("1", "usd-million", nil, "US$1 million", "US$1 millón"),
      ("750", "usd-million", nil, "US$750 million", "US$750 millones"),
      ("999.9", "usd-million", nil, "US$999.9 million", "US$999.9 millones"),
      ("1000", "usd-million", nil, "US$1 billion", "US$1 mil millones"),
      ("999.7", "usd-million", 0, "US$1 billion", "US$1 mil millones"),
      ("2600", "usd-million", nil, "US$2.6 billion", "US$2.6 mil millones"),
      ("2640.0", "usd-million", 1, "US$2.64 billion", "US$2.64 mil millones"),
      ("36800.5", "usd-million", nil, "US$36.801 billion", "US$36.801 mil millones"),
      ("1234567.8", "usd-million", nil, "US$1,234.568 billion", "US$1,234.568 mil millones"),
      ("-2600", "usd-million", nil, "−US$2.6 billion", "−US$2.6 mil millones"),
      ("-12.5", "usd-million", nil, "−US$12.5 million", "−US$12.5 millones"),
    ] as [(String, String, Int?, String, String)])
  func `prints units`(text: String, unit: String, decimals: Int?, en: String, es: String) {
    let value = Fixture.number(text)
    #expect(english.amount(value, unit: unit, decimals: decimals) == en)
    #expect(spanish.amount(value, unit: unit, decimals: decimals) == es)
  }

  /// Rounded once, whatever the language makes of it afterwards; a larger unit loses nothing.
  @Test func `rounds once for all languages`() {
    func printed(_ text: String) -> [String?] {
      [english, spanish].map { $0.amount(Fixture.number(text), unit: "usd-million", decimals: nil) }
    }
    #expect(printed("1628.2") == ["US$1.628 billion", "US$1.628 mil millones"])
    var pack = spanish
    pack.units["usd-million"]?.scale = nil
    #expect(
      pack.amount(Fixture.number("1628.2"), unit: "usd-million", decimals: nil)
        == "US$1,628 millones")
    #expect(
      english.amount(Fixture.number("1628.25"), unit: "usd-million", decimals: 2)
        == "US$1.62825 billion")
  }

  /// A rounded figure never claims more than its hedge allows.
  @Test(
    arguments: [
      ("9987.91", nil, "US$9.988 billion"), ("9987.91", "more-than", "US$9.987 billion"),
      ("9987.2", "nearly", "US$9.988 billion"), ("9987.2", "up-to", "US$9.988 billion"),
      ("9987.91", "about", "US$9.988 billion"), ("9987", "at-least", "US$9.987 billion"),
    ] as [(String, String?, String)])
  func `rounds to the safe side`(text: String, qualifier: String?, printed: String) {
    #expect(
      english.amount(
        Fixture.number(text), unit: "usd-million", decimals: nil,
        hedge: qualifier.map(Interval.Hedge.init)) == printed)
  }

  @Test func `one of the larger unit`() {
    var pack = spanish
    pack.units["usd-million"]?.scale?.one = "US${n} billón"
    #expect(
      pack.amount(Fixture.number("1000"), unit: "usd-million", decimals: nil) == "US$1 billón")
    pack.units["persons"]?.words = [1: "una"]
    #expect(pack.cardinal(Fixture.number("1"), unit: "persons") == "una")
    #expect(pack.cardinal(Fixture.number("9"), unit: "persons") == "nueve")
  }

  @Test func `does not guess units`() {
    #expect(english.amount(Fixture.number("1"), unit: "person", decimals: nil) == nil)
  }

  @Test(
    arguments: [
      ("9", "nueve", nil), ("1", "uno", "primero"), ("3", nil, "tercero"), ("9.0", nil, nil),
      ("-1", nil, nil), ("0", nil, nil), ("999999999999999", nil, nil),
    ] as [(String, String?, String?)])
  func `writes words`(text: String, cardinal: String?, ordinal: String?) {
    #expect(spanish.cardinal(Fixture.number(text)) == cardinal)
    #expect(spanish.ordinal(Fixture.number(text)) == ordinal)
  }
}
