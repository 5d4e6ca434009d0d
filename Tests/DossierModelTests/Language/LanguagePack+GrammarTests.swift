import DossierModel
import Testing

@Suite struct LanguagePackGrammarTests {
  let english = LanguagePack.english
  let spanish = LanguagePack.spanish

  // MARK: Dates

  @Test(arguments: [
    ("2017-02-16", "February 16, 2017", "16 de febrero de 2017"),
    ("2025-06-30", "June 30, 2025", "30 de junio de 2025"),
    ("2016-02-01", "February 1, 2016", "1 de febrero de 2016"),
    ("2016-12", "December 2016", "diciembre de 2016"), ("2016", "2016", "2016"),
    ("0900-01-09", "January 9, 900", "9 de enero de 900"),
  ])
  func `writes dates`(date: String, en: String, es: String) {
    #expect(english.date(Fixture.date(date)) == en)
    #expect(spanish.date(Fixture.date(date)) == es)
  }

  @Test(arguments: [
    (Period.Form.year(2025), "2025", "2025"),
    (.fiscalYear(2016), "fiscal year 2016", "año fiscal 2016"),
    (.quarter(1, of: 2026), "the first quarter of 2026", "el primer trimestre de 2026"),
    (.month(3, of: 2026), "March 2026", "marzo de 2026"),
    (
      Fixture.span("2026-01", "2026-09"), "from January to September 2026",
      "de enero a septiembre de 2026"
    ),
    (
      Fixture.span("2019-08", "2020-06"), "from August 2019 to June 2020",
      "de agosto de 2019 a junio de 2020"
    ),
    (
      Fixture.span("2025-01-20", "2026-03-18"), "from January 20, 2025 to March 18, 2026",
      "del 20 de enero de 2025 al 18 de marzo de 2026"
    ),
    (Fixture.span("2016", "2020"), "from 2016 to 2020", "de 2016 a 2020"),
  ])
  func `writes periods`(form: Period.Form, en: String, es: String) {
    #expect(english.period(Fixture.period(form)) == en)
    #expect(spanish.period(Fixture.period(form)) == es)
  }

  @Test func `writes years where a pattern is missing`() {
    var pack = english
    pack.datePatterns = [:]
    #expect(pack.date(Fixture.date("2016-02-23")) == "2016")
    #expect(pack.period(Fixture.period(.fiscalYear(2016))) == "2016")
    pack.datePatterns = ["month": "{month} {year}"]
    pack.months = ["January"]
    #expect(pack.date(Fixture.date("2016-02")) == "{month} 2016")
  }

  // MARK: Lists

  @Test(
    arguments: [
      ([], "", ""), (["Mexico"], "Mexico", "Mexico"), (["A", "B"], "A and B", "A y B"),
      (
        ["El Salvador", "Guatemala", "Honduras"], "El Salvador, Guatemala, and Honduras",
        "El Salvador, Guatemala y Honduras"
      ),
      (["A", "B", "C", "D"], "A, B, C, and D", "A, B, C y D"),
    ] as [([String], String, String)])
  func `joins words`(words: [String], en: String, es: String) {
    #expect(english.list(words) == en)
    #expect(spanish.list(words) == es)
  }

  @Test(arguments: [
    (["Guatemala", "Irlanda"], "Guatemala e Irlanda"), (["A", "B", "Iglesia"], "A, B e Iglesia"),
    (["padre", "hijo"], "padre e hijo"), (["aguja", "hilo"], "aguja e hilo"),
    (["Ana", "Íñigo"], "Ana e Íñigo"), (["Ana", "I\u{301}ñigo"], "Ana e I\u{301}ñigo"),
    (["ver", "ÍDOLO"], "ver e ÍDOLO"), (["uno", "híbridos"], "uno e híbridos"),
    (["Perón", "Yrigoyen"], "Perón e Yrigoyen"), (["A", "i"], "A e i"),
    // No e before the sounds ya, ye, yo, nor before any other word.
    (["agua", "hielo"], "agua y hielo"), (["flores", "hierba"], "flores y hierba"),
    (["Ana", "Hiarbas"], "Ana y Hiarbas"), (["tú", "yo"], "tú y yo"),
    (["Omán", "Yemen"], "Omán y Yemen"), (["aniones", "iones"], "aniones y iones"),
    (["Irlanda", "Guatemala"], "Irlanda y Guatemala"), (["A", "Honduras"], "A y Honduras"),
    (["A", "Ucrania"], "A y Ucrania"), (["A", ""], "A y "),
  ])
  func `writes e before the sound i`(words: [String], list: String) {
    #expect(spanish.list(words) == list)
  }

  @Test(arguments: [
    (["Guatemala", "Honduras"], "Guatemala u Honduras"), (["uno", "otro"], "uno u otro"),
    (["A", "B", "Óscar"], "A, B u Óscar"), (["ayer", "hoy"], "ayer u hoy"),
    (["mes", "hora"], "mes u hora"), (["Honduras", "Guatemala"], "Honduras o Guatemala"),
    (["A", "Irlanda"], "A o Irlanda"), (["A", "Humedal"], "A o Humedal"),
  ])
  func `writes u before the sound o`(words: [String], list: String) {
    #expect(spanish.list(words, with: "or") == list)
  }

  @Test func `joins by commas without a conjunction`() {
    #expect(english.list(["A", "B", "C"], with: "nor") == "A, B, C")
    #expect(english.list(["A", "Honduras"], with: "or") == "A or Honduras")
  }

  // MARK: Articles

  @Test(
    arguments: [
      (["name": "México"], "México", "de México", "a México", "en México"),
      (["name": "Perú", "article": "el"], "el Perú", "del Perú", "al Perú", "en el Perú"),
      // The article of a name belongs to it and never melts.
      (["name": "El Salvador"], "El Salvador", "de El Salvador", "a El Salvador", "en El Salvador"),
      (
        ["name": "Estados Unidos", "article": "los"], "los Estados Unidos", "de los Estados Unidos",
        "a los Estados Unidos", "en los Estados Unidos"
      ),
      (["name": "India", "article": "la"], "la India", "de la India", "a la India", "en la India"),
      (
        ["name": "El Salvador, Guatemala y Honduras"], "El Salvador, Guatemala y Honduras",
        "de El Salvador, Guatemala y Honduras", "a El Salvador, Guatemala y Honduras",
        "en El Salvador, Guatemala y Honduras"
      ),
    ] as [([String: String], String, String, String, String)])
  func `melts articles not names`(
    forms: [String: String], name: String, of: String, to: String, in place: String
  ) {
    let forms = Fixture.forms(forms)
    #expect(spanish.name(of: forms) == name)
    #expect(spanish.phrase("of", of: forms) == of)
    #expect(spanish.phrase("to", of: forms) == to)
    #expect(spanish.phrase("in", of: forms) == place)
  }

  @Test func `keeps English articles`() {
    let forms = Fixture.forms(["name": "United States", "article": "the"])
    #expect(english.name(of: forms) == "the United States")
    #expect(english.phrase("of", of: forms) == "of the United States")
  }

  @Test func `melts whole words anywhere`() {
    var pack = spanish
    pack.grammar["of"] = "junto a {name}"
    let forms = Fixture.forms(["name": "Perú", "article": "el"])
    #expect(pack.phrase("of", of: forms) == "junto al Perú")
    pack.grammar["of"] = "el Gobierno de {name}, vecino de {name}"
    #expect(pack.phrase("of", of: forms) == "el Gobierno del Perú, vecino del Perú")
    pack.grammar["of"] = "onda {name}"
    #expect(pack.phrase("of", of: forms) == "onda el Perú")
    pack.grammar["of"] = "nacional"
    #expect(pack.phrase("of", of: forms) == "nacional")
  }

  @Test func `ignores contractions that are not pairs`() {
    var pack = spanish
    pack.contractions = ["de": "d'", "de el gran": "x", "de  el": "del"]
    let forms = Fixture.forms(["name": "Perú", "article": "el"])
    #expect(pack.phrase("of", of: forms) == "del Perú")
  }

  @Test func `has no phrase without name or pattern`() {
    #expect(spanish.phrase("of", of: Fixture.forms([:])) == nil)
    #expect(spanish.phrase("from", of: Fixture.forms(["name": "México"])) == nil)
    #expect(spanish.name(of: Fixture.forms(["article": "el"])) == nil)
  }

  @Test func `leaves braces in names alone`() {
    let forms = Fixture.forms(["name": "{name} {article}", "article": "la"])
    #expect(spanish.phrase("of", of: forms) == "de la {name} {article}")
  }
}
