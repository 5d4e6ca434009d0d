import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// A format that is not ours: one file, one template, one line in a registry.
@Suite struct AddedFormatTests {
  private static let registry = FormatRegistry(FormatRegistry.standard.formats + [PlainFormat()])
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func plan(_ composer: Composer, _ formats: [String]) throws -> PublicationPlan {
    var selection = Selection(clock: Sample.clock)
    selection.countries = ["xa"]
    selection.formats = formats
    return try PublicationPlan.make(
      selection, catalog: composer.catalog, stationery: composer.stationery,
      registry: Self.registry)
  }

  @Test func `it is planned by name, and offered where a name is wrong`() throws {
    let composer = try Sample.composer(PlainFormat.project())
    #expect(try plan(composer, ["Plain"]).formats.map(\.id) == ["plain"])
    #expect(try plan(composer, []).formats.map(\.id).last == "plain")
    let error = #expect(throws: UsageError.self) { try plan(composer, ["plane"]) }
    #expect(error?.description.contains(", plain, ") == true)
    #expect(Self.registry.choice == "markdown, html, latex, typst, pdf or plain")
  }

  @Test func `it is written with its mark, and listed by its label`() async throws {
    let composer = try Sample.composer(PlainFormat.project())
    let report = await Publisher(
      composer: composer, plan: try plan(composer, ["html", "plain"]),
      output: OutputTree(root: folder.path), engines: [:], version: "1", writesIndex: true
    ).publish(jobs: 2)
    #expect(report.diagnostics.isEmpty, "\(ConsoleFormat().format(report.diagnostics))")
    #expect(report.first?.path == "index.html")
    let text = try #require(folder.text("xa/position-paper.en.specimen.txt"))
    #expect(text.hasPrefix("SPECIMEN") && text.contains(" (80)\n\n"))
    let index = try #require(folder.text("index.html"))
    #expect(index.contains("English, Specimen, Plain text\">Plain text</a>"))
    #expect(index.contains("English, Specimen, HTML\">HTML</a>"))
  }

  @Test func `what is its own is no other's`() throws {
    let page = "{{width}}\n{{body}}\n"
    let composer = try Sample.composer(PlainFormat.project("{{styles}}\n{{body}}\n"))
    let brief = try Sample.brief(composer)
    let style = PlainFormat().render(brief, on: Sample.page(composer))
    #expect(
      style.diagnostics.places == ["Templates/formats/plain/page.txt.mustache:1:3 unknown-name"])
    #expect(!style.diagnostics.contains { $0.help.contains { $0.contains("'style'") } })
    var project = SampleProject()
    project.files["Templates/formats/markdown/page.md.mustache"] = page
    let other = try Sample.composer(project)
    let markdown = MarkdownFormat().render(try Sample.brief(other), on: Sample.page(other))
    #expect(
      markdown.diagnostics.places == [
        "Templates/formats/markdown/page.md.mustache:1:3 unknown-name"
      ])
  }

  @Test func `pages of other languages are linked in the format of the page`() throws {
    let composer = try Sample.composer(
      PlainFormat.project("{{#alternates}}{{lang}} {{href}}\n{{/alternates}}{{body}}"))
    let plan = try plan(composer, ["plain"])
    let edition = try #require(plan.editions.first { $0.language.id.description == "en" })
    let rendered = EditionRenderer(composer, version: "1", in: plan)
      .render(edition, as: plan.formats)
    let bytes = try #require(rendered.documents.first?.document?.bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self).contains("es position-paper.es.specimen.txt\n"))
  }

  @Test func `the first of the most prominent files is the one to open`() async throws {
    let composer = try Sample.composer(PlainFormat.project())
    func first(_ formats: [String]) async throws -> String? {
      await Publisher(
        composer: composer, plan: try plan(composer, formats),
        output: OutputTree(root: folder.path), engines: [.typst: StubEngine.working],
        version: "1", writesIndex: false
      ).publish(jobs: 1).first?.path
    }
    #expect(try await first([]) == "xa/position-paper.en.specimen.pdf")
    #expect(try await first(["plain", "html"]) == "xa/position-paper.en.specimen.html")
    #expect(try await first(["plain", "latex"]) == "xa/position-paper.en.specimen.tex")
  }
}
