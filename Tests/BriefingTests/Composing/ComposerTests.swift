import Briefing
import CommonMark
import Diagnostics
import DossierModel
import Templating
import TestSupport
import Testing

@Suite struct ComposerTests {
  @Test func `fixture composes without findings`() throws {
    for request in [EditionRequest(), .spanish, .pair, .unverified] {
      _ = try BriefingFixture().brief(request)
    }
  }

  /// One whole paper as it stands.
  @Test func paper() throws {
    let brief = try BriefingFixture().brief()
    #expect(brief.title == "A plain title")
    #expect(brief.language.id == LanguageTag("en"))
    #expect(
      brief.view == """
        <h1>A plain title</h1>
        <p>It is so.</p>
        <h2>1. The first matter</h2>
        <p>Our position is plain.</p>
        <p><strong>Alpha.</strong> There are {1:1,200}{^1.1} people.</p>
        <p><em>Why?</em> Because.</p>
        <ol>
        <li><strong>The other side:</strong> Act by March 31, 2021.</li>
        </ol>
        {Current series as of June 30, 2020.}
        {sources ["table-2020"]}

        """)
  }

  /// What compiling finds, each once, in templates and in prose of every kind.
  @Test(arguments: [
    (BriefingFixture.pointPath, BriefingFixture.piece("A", "A ⟪⟫ c")),
    (BriefingFixture.pointPath, BriefingFixture.piece("A ⟪⟫ c", "A.")),
    (BriefingFixture.actPath, BriefingFixture.act("A ⟪⟫ c")),
    (BriefingFixture.actPath, BriefingFixture.piece("A ⟪⟫ c", "A.", BriefingFixture.actHead)),
    (BriefingFixture.answerPath, BriefingFixture.piece("A", "A ⟪⟫ c")),
    ("proposals/1-first/position.md", BriefingFixture.piece("", "A ⟪⟫ c", "")),
    ("openings/pair-now.md", BriefingFixture.opening("pair", bottomLine: "A ⟪⟫ c")),
    ("openings/pair-now.md", BriefingFixture.opening("pair", title: "A ⟪⟫ c")),
  ])
  func prose(path: String, text: String) {
    var fixture = BriefingFixture()
    let marked = MarkedText(text.replacing("⟪⟫", with: "{{>⟪nowhere⟫}}"))
    fixture.content[path] = marked.text
    expect(
      fixture.prepare().diagnostics,
      match: [.init("unknown-partial", "unknown partial 'nowhere'")], in: marked)
    let broken = MarkedText(text.replacing("⟪⟫", with: "⟪{{#b}}⟫"))
    fixture.content[path] = broken.text
    let found = fixture.prepare().diagnostics
    #expect(found.count == 1)
    #expect(found.first?.range?.file.path == "Content/\(path)")
    #expect(found.first?.range?.bytes.lowerBound == broken.ranges.first?.lowerBound)
  }

  @Test func templates() {
    var fixture = BriefingFixture()
    let marked: MarkedText = "# {{>*opening.title}}\n\n{{>⟪nowhere⟫}}\n"
    fixture.templates[BriefingFixture.bodyPath] = marked.text
    expect(
      fixture.prepare().diagnostics,
      match: [.init("unknown-partial", "unknown partial 'nowhere'")], in: marked)
    fixture.templates[BriefingFixture.bodyPath] = "{{#a}}"
    #expect(fixture.prepare().diagnostics.count == 1)
  }

  /// A language includes its own partials under their short names.
  @Test func `partials of a language`() throws {
    var fixture = BriefingFixture.body("{{>closing}}")
    fixture.templates["languages/en/partials/closing.md.mustache"] = "Yours, {{issuer.name}}\n"
    fixture.templates["languages/es/partials/closing.md.mustache"] = "{{>formula}}\n"
    fixture.templates["languages/es/partials/formula.md.mustache"] = "Atentamente\n"
    #expect(try fixture.brief().line == "Yours, Embassy of Alba")
    #expect(try fixture.brief(.spanish).line == "Atentamente")
    #expect(
      fixture.prepare().value.library(for: LanguageTag("es"))["formula"] != nil)
    #expect(fixture.prepare().value.library(for: LanguageTag("xx")).names.isEmpty)
  }

  /// Prose may include partials that only its own language has.
  @Test func `partials in prose`() throws {
    var fixture = BriefingFixture()
    fixture.templates["languages/es/partials/formula.md.mustache"] = "Atentamente\n"
    fixture.content["proposals/1-first/position.md"]?
      .replace("Nuestra posición es clara.", with: "{{>formula}}")
    #expect(try fixture.brief(.spanish).view.contains("<p>Atentamente</p>"))
  }

  @Test func `missing template`() throws {
    let marked: MarkedText = """
      id: ⟪paper⟫
      name: {en: Paper, es: Documento}
      function: {en: States something., es: Dice algo.}
      senders: [embassy, joint]
      parts: {title: required, opening: required, position: required}
      pages: {min: 1, max: 4}
      """
    var fixture = BriefingFixture()
    fixture.templates[BriefingFixture.bodyPath] = nil
    fixture.templates["documents/paper/document.yaml"] = marked.text
    let summary = "document type 'paper' has no template 'documents/paper/body'"
    expect(
      try fixture.findings(), match: [.init("missing-template", summary)], in: marked)
  }

  /// Prose that does not compile stops the edition that prints it, and no other.
  @Test func `broken prose`() throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece("A", "{{#a}}")
    let prepared = fixture.prepare()
    let places = ["Content/proposals/1-first/points/alpha.md:6:1 unclosed-section"]
    #expect(prepared.diagnostics.places == places)
    #expect(try EditionRequest().compose(prepared.value).diagnostics.places == places)
    #expect(try EditionRequest.spanish.compose(prepared.value).value != nil)
  }

  /// Warnings are handed on beside the paper.
  @Test func `warnings do not stop`() throws {
    var fixture = BriefingFixture()
    fixture.content["issuers/embassy-xa.yaml"] = EditionObjectTests.organization
      .replacing("verified: true", with: "verified: false")
    fixture.content["countries/xa.yaml"]?.replace("issuer: embassy-xa", with: "")
    let composed = try fixture.compose()
    #expect(composed.value != nil)
    #expect(composed.diagnostics.places == ["Content/issuers/embassy-xa.yaml:1:5 no-contact"])
  }
}
