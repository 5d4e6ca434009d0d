import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct StationeryTests {
  @Test func `reads everything`() throws {
    let stationery = Fixture.loadStationery().value
    #expect(
      stationery.templates.keys.sorted() == [
        "documents/position-paper/body", "formats/html/page", "languages/es/partials/place",
      ])
    #expect(stationery.assets.keys.sorted() == ["formats/html/style.css"])
    let type = try #require(stationery.documentTypes[DocumentTypeID("position-paper")])
    #expect(type.senders == [.embassy, .joint])
    let pack = try #require(stationery.languages[LanguageTag("es")])
    #expect(pack.name == "español" && pack.months.count == 12)
    #expect(pack.terms["sources"]?.value == "Sources")
    #expect(pack.cardinals == [1: "one"] && pack.ordinals == [1: "first"])
    #expect(pack.units["percent"]?.scale?.divide.description == "1000")
    #expect(pack.units["persons"]?.one == "{n} person")
    #expect(pack.conjunctions["and"]?.variants.first?.except == ["ia"])
    #expect(pack.conjunctions["and"]?.hasSerialComma == true)
    #expect(pack.contractions == ["de el": "del"])
    #expect(pack.qualifiers["about"] == "about {v}")
    #expect(pack.units["heads"]?.bounds == LanguagePack.Bounds(isWhole: true))
    #expect(pack.datePatterns.count == 4 && pack.grammar.count == 5)
  }

  @Test func `missing terms on both sides`() {
    let path = "languages/es/terms.yaml"
    let text = (Fixture.templates[path] ?? "")
      .replacing("sources: Sources", with: "page: Page").replacing("{about: ", with: "{nearly: ")
    let found = Fixture.loadStationery([path: text]).diagnostics
    let places = ["en:3:1", "en:15:1", "es:3:1", "es:15:1"]
    #expect(
      found.places
        == places.map { place in
          "Templates/languages/\(place.prefix(2))/terms.yaml:\(place.dropFirst(3)) missing-term"
        })
    #expect(
      found.map(\.summary) == [
        "'terms' of 'en' lacks 'page', which 'es' has",
        "'qualifiers' of 'en' lacks 'nearly', which 'es' has",
        "'terms' of 'es' lacks 'sources', which 'en' has",
        "'qualifiers' of 'es' lacks 'about', which 'en' has",
      ])
  }

  @Test func `missing term`() {
    expectStationeryFindings(
      "languages/es/terms.yaml",
      MarkedText(
        (Fixture.templates["languages/es/terms.yaml"] ?? "")
          .replacing("terms: {sources: Sources, ", with: "⟪terms⟫: {")),
      [ExpectedDiagnostic("missing-term", "'terms' of 'es' lacks 'sources', which 'en' has")])
  }

  @Test(arguments: [
    ("name: español\n", "", "1:1", "missing-key", "the key 'name' is missing"),
    ("one: \"", "onee: \"", "10:27", "unknown-key", "unknown key 'onee'; did you mean 'one'?"),
    (" k, l]", " k]", "5:105", "not-twelve-months", "'months' has 11 names, not 12"),
    ("words: {1:", "words: {a:", "4:45", "bad-number", "'a' is not a whole number"),
    ("divide: 1000", "divide: 0", "11:56", "bad-number", "'divide' cannot be zero"),
    (
      "serial-comma: true", "serial-comma: yes", "7:34", "bad-choice",
      "'serial-comma' cannot be 'yes'"
    ),
    ("name: español", "quotes: [«]\nname: español", "2:1", "unknown-key", "unknown key 'quotes'"),
    ("id: es", "id: sp", "1:5", "id-mismatch", "the id 'sp' does not agree with 'languages/es'"),
  ])
  func `broken terms`(old: String, new: String, place: String, id: String, summary: String) {
    let path = "languages/en/terms.yaml"
    let en = (Fixture.templates[path] ?? "").replacing("English", with: "español")
      .replacing("id: en", with: "id: es")
    let found = StationeryLoader.load(
      templates: MemoryFiles(["languages/es/terms.yaml": en.replacing(old, with: new)]),
      styleSheets: []
    ).diagnostics
    #expect(found.places == ["languages/es/terms.yaml:\(place) \(id)"])
    #expect(found.map(\.summary) == [summary])
  }

  @Test func `broken language counts as known`() {
    let stationery = Fixture.loadStationery(["languages/es/terms.yaml": "id: [\n"])
    #expect(stationery.diagnostics.places == ["Templates/languages/es/terms.yaml:2:1 yaml-syntax"])
    #expect(Fixture.load(languages: stationery.value.languages).diagnostics.isEmpty)
  }

  @Test func `document type`() {
    expectStationeryFindings(
      "documents/position-paper/document.yaml",
      """
      id: position-paper
      ⟪name⟫: {en: Paper}
      function: {en: F, es: F}
      senders: [embassy, ⟪embasy⟫]
      parts: {title: required}

      """,
      [
        ExpectedDiagnostic("missing-translation", "'name' is missing in 'es'"),
        ExpectedDiagnostic("bad-choice", "cannot be 'embasy'; did you mean 'embassy'?"),
      ])
  }

  @Test func `a type says which parts it has and how many pages`() throws {
    let type = try #require(
      Fixture.loadStationery().value.documentTypes[DocumentTypeID("position-paper")])
    #expect(type.requires(.title) && type.requires(.points) && type.parts[.answers] == .optional)
    #expect(type.forbids(.acts) && type.forbids(.contact))
    #expect(type.pages?.value == 2...4 && type.pages?.range.text == "pages")
  }

  @Test func `parts, limits and pages that cannot be`() {
    expectStationeryFindings(
      "documents/position-paper/document.yaml",
      """
      id: position-paper
      name: {en: Paper, es: Papel}
      function: {en: F, es: F}
      senders: [embassy]
      parts:
        title: ⟪requird⟫
        ⟪point⟫: required
        acts: optional
      pages: {min: 4, max: ⟪2⟫}
      limits: {⟪answers⟫: 1}

      """,
      [
        ExpectedDiagnostic("bad-choice", "cannot be 'requird'; did you mean 'required'?"),
        ExpectedDiagnostic("unknown-key", "unknown key 'point'; did you mean 'points'?"),
        ExpectedDiagnostic("bad-number", "'max' cannot be '2': 'min' is '4'"),
        ExpectedDiagnostic(
          "forbidden-part", "the type forbids 'answers', so there is nothing to limit"),
      ])
  }

  @Test func `no part is required and forbidden at once`() {
    expectStationeryFindings(
      "documents/position-paper/document.yaml",
      """
      id: position-paper
      name: {en: Paper, es: Papel}
      function: {en: F, es: F}
      senders: [embassy]
      parts: {acts: required, ⟪acts⟫: forbidden}

      """,
      [ExpectedDiagnostic("duplicate-key", "the key 'acts' stands twice in one map")])
  }

  @Test func `a type without parts is none`() {
    expectStationeryFindings(
      "documents/position-paper/document.yaml",
      """
      ⟪id⟫: position-paper
      name: {en: Paper, es: Papel}
      function: {en: F, es: F}
      senders: [embassy]

      """,
      [ExpectedDiagnostic("missing-key", "the key 'parts' is missing")])
  }

  @Test func `unexpected and double files`() {
    let found = Fixture.loadStationery([
      "readme.txt": "", "formats/html/page.typ.mustache": "x",
    ]).diagnostics
    #expect(
      found.places == [
        "Templates/formats/html/page.typ.mustache:1:1 duplicate-id",
        "Templates/readme.txt:1:1 unexpected-file",
      ])
    #expect(found.map(\.severity) == [.error, .warning])
  }

  @Test func `nothing in a template folder is a program`() {
    let paths = ["formats/pdf/worker.py", "formats/html/x.js", "worker.py", "documents/a/x.sh"]
    let found = Fixture.loadStationery(
      Dictionary(uniqueKeysWithValues: paths.map { ($0, "import os") }))
    #expect(
      found.diagnostics.places == paths.sorted().map { "Templates/\($0):1:1 unexpected-file" })
    #expect(found.value.assets.keys.sorted() == ["formats/html/style.css"])
  }

  @Test func `a style sheet that no format prints is read by nothing`() {
    let found = Fixture.loadStationery(["formats/html/other.css": "p {}", "formats/a.css": "p {}"])
    #expect(
      found.diagnostics.places
        == ["formats/a.css", "formats/html/other.css"].map {
          "Templates/\($0):1:1 unexpected-file"
        })
    #expect(found.value.assets.keys.sorted() == ["formats/html/style.css"])
  }

  @Test(arguments: ["formats/html/page.html.mustache", "formats/html/style.css"])
  func `templates and style sheets are text`(path: String) {
    for (bytes, column) in [([0x61, 0xFF], 2), ([0x61, 0x62, 0], 3)] as [([UInt8], Int)] {
      let result = StationeryLoader.load(
        templates: MemoryFiles(bytes: [path: bytes]), styleSheets: Fixture.styleSheets)
      #expect(result.diagnostics.places == ["\(path):1:\(column) invalid-utf8"])
      #expect(result.value.assets.isEmpty && result.value.templates.isEmpty)
    }
  }

  @Test(arguments: [
    "formats/html/page.html.mustache", "formats/html/index.html.mustache",
    "formats/markdown/page.md.mustache", "formats/latex/page.tex.mustache",
    "formats/typst/page.typ.mustache", "documents/position-paper/body.md.mustache",
  ])
  func `a page or a text without text is an error`(path: String) {
    for text in ["", " \n\t\r\n", "\u{FEFF}\n"] {
      let found = Fixture.loadStationery([path: text]).diagnostics
      #expect(found.places == ["Templates/\(path):1:1 empty-template"])
      #expect(found.hasErrors)
    }
    let partial = Fixture.loadStationery(["languages/es/partials/place.md.mustache": ""])
    #expect(partial.diagnostics.isEmpty)
  }

  @Test(arguments: ["html", "xml", "txt", "of-no-format"])
  func `a template is named without the extension of what it makes`(suffix: String) {
    let paths = [
      "formats/new/page.\(suffix).mustache", "documents/a.b/body.\(suffix).mustache",
      "languages/en/partials/place.\(suffix).mustache", "formats/new/plain.mustache",
    ]
    let found = StationeryLoader.load(
      templates: MemoryFiles(Dictionary(uniqueKeysWithValues: paths.map { ($0, "x") })),
      styleSheets: [])
    #expect(
      found.value.templates.keys.sorted() == [
        "documents/a.b/body", "formats/new/page", "formats/new/plain",
        "languages/en/partials/place",
      ])
  }

  @Test func `ends of lines are line feeds`() {
    let text = "\u{FEFF}a\r\nb\rc\n\r\n"
    let loaded = Fixture.loadStationery([
      "formats/html/page.html.mustache": text, "formats/html/style.css": text,
    ]).value
    #expect(loaded.templates["formats/html/page"]?.text == "a\nb\nc\n\n")
    #expect(loaded.assets["formats/html/style.css"]?.text == "a\nb\nc\n\n")
  }
}
