import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct PageTests {
  static let formats = FormatRegistry.standard.formats.map(\.id)

  @Test func `formats have names, extensions and words of their own`() {
    #expect(Self.formats == ["markdown", "html", "latex", "typst", "pdf"])
    let formats = FormatRegistry.standard.formats
    #expect(Set(formats.map(\.fileExtension)).count == formats.count)
    #expect(formats.allSatisfy { !$0.summary.isEmpty })
    #expect(formats.map(\.label) == ["Markdown", "HTML", "LaTeX", "Typst", "PDF"])
    #expect(FormatRegistry.standard.choice == "markdown, html, latex, typst or pdf")
    #expect(formats.filter { $0.engine != nil }.map(\.id) == ["pdf"])
    #expect(FormatRegistry.standard["html"]?.fileExtension == "html")
    #expect(FormatRegistry.standard["docx"] == nil)
  }

  /// The file of the page that a format is printed on.
  private static func shell(_ id: String) -> String {
    let files = [
      "markdown": "markdown/page.md", "html": "html/page.html", "latex": "latex/page.tex",
      "typst": "typst/page.typ", "pdf": "typst/page.typ",
    ]
    return "Templates/formats/\(files[id] ?? "").mustache"
  }

  private func findings(_ id: String, _ project: SampleProject) throws -> [Diagnostic] {
    let format = try #require(FormatRegistry.standard[id])
    let composer = try Sample.composer(project)
    let rendered = format.render(try Sample.brief(composer), on: Sample.page(composer))
    #expect(rendered.value == nil)
    return rendered.diagnostics
  }

  @Test(arguments: formats) func `a missing page is named where it should be`(id: String) throws {
    var project = SampleProject()
    for path in project.files.keys where path.contains("/page.") { project.files[path] = nil }
    let found = try findings(id, project)
    #expect(found.places == ["\(Self.shell(id)):1:1 missing-template"])
    #expect(found[0].summary.contains("/page'"))
  }

  @Test(
    arguments: formats,
    ["Nothing but this.\n", "{{! a remark }}\n", "{{^title}}{{body}}{{/title}}"])
  func `a page has to print the text of the paper`(id: String, page: String) throws {
    var project = SampleProject()
    project.files[Self.shell(id)] = page
    let found = try findings(id, project)
    #expect(found.places == ["\(Self.shell(id)):1:1 page-without-body"])
    #expect(found[0].help == ["write {{body}} where it belongs"])
  }

  @Test(
    arguments: formats,
    [
      "{{body}}\n{{body}}\n", "{{body}}\n{{>formats/again}}",
      "{{body}}{{#terms}}\n{{body}}{{/terms}}",
    ])
  func `a page prints the text of the paper once`(id: String, page: String) throws {
    var project = SampleProject()
    project.files[Self.shell(id)] = page
    project.files["Templates/formats/again.mustache"] = "\n{{body}}\n"
    let found = try findings(id, project)
    let second = page.contains("again") ? "Templates/formats/again.mustache" : Self.shell(id)
    #expect(found.places == ["\(second):2:1 repeated-body"])
    #expect(found[0].notes.count == 1)
  }

  @Test func `a missing style sheet is found where it is printed`() throws {
    var project = SampleProject()
    project.files["Templates/formats/html/style.css"] = nil
    let composer = try Sample.composer(project)
    let rendered = HTMLFormat().render(try Sample.brief(composer), on: Sample.page(composer))
    #expect(rendered.value == nil)
    #expect(
      rendered.diagnostics.places == [
        "Templates/formats/html/page.html.mustache:15:1 missing-template"
      ])
    #expect(rendered.diagnostics[0].range?.file.path.hasSuffix("page.html.mustache") == true)
  }

  @Test func `a misspelt name of a page finds its neighbour`() throws {
    let composer = try Sample.composer(
      SampleProject().replacing(
        "{{date-iso}}", with: "{{date-is}}", in: "Templates/formats/html/page.html.mustache"))
    let rendered = HTMLFormat().render(try Sample.brief(composer), on: Sample.page(composer))
    #expect(rendered.value == nil)
    #expect(
      rendered.diagnostics.contains { $0.help.contains("did you mean 'date-iso'?") },
      "\(ConsoleFormat().format(rendered.diagnostics))")
  }

  @Test func `values of a page cannot break out of it`() throws {
    let name = "</title><script>x</script>\\\"); #panic()"
    // The name of a mission holds no punctuation.
    let mission = "</title><script>x</script>\\\" #panic"
    let composer = try Sample.composer(
      SampleProject().replacing(
        "{en: Embassy of Ardia, es: Embajada de Ardia}",
        with: "{en: '\(name)', es: '\(name)'}", in: "Content/issuers/embassy-xa.yaml"
      ).replacing(
        "{en: the Embassy of Ardia, es: la Embajada de Ardia}",
        with: "{en: '\(mission)', es: '\(mission)'}", in: "Content/issuers/embassy-xa.yaml"))
    let brief = try Sample.brief(composer)
    let page = Sample.page(composer)
    let html = try #require(HTMLFormat().render(brief, on: page).value)
    #expect(!String(decoding: html.bytes, as: UTF8.self).contains("<script"))
    let typst = try #require(TypstFormat().render(brief, on: page).value)
    let text = String(decoding: typst.bytes, as: UTF8.self)
    #expect(text.contains("#let head-name = \(TypstCode.string("For " + mission))\n"))
  }

  @Test func `other languages are linked where they are made`() throws {
    let composer = try Sample.composer()
    let brief = try Sample.brief(composer)
    let page = Page(
      composer: composer,
      alternates: [.init(language: LanguageTag("es"), name: "español", file: "p.es")],
      version: "7")
    let html = try #require(HTMLFormat().render(brief, on: page).value)
    let text = String(decoding: html.bytes, as: UTF8.self)
    #expect(text.contains(#"<link rel="alternate" hreflang="es" href="p.es.html">"#))
    #expect(text.contains("demarche 7"))
  }
}
