import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct IndexTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func publish(
    _ project: SampleProject = SampleProject(), index: Bool = true, engine: StubEngine = .working,
    _ change: (inout Selection) -> Void = { _ in }
  ) async throws -> PublicationReport {
    let composer = try Sample.composer(project)
    let publisher = Publisher(
      composer: composer, plan: try Sample.plan(composer, change),
      output: OutputTree(root: folder.path), engines: [.typst: engine], version: "1",
      writesIndex: index)
    return await publisher.publish(jobs: 2)
  }

  @Test func `every file is linked under its subject`() async throws {
    let report = try await publish()
    #expect(report.index?.state == .written)
    let text = try #require(folder.text("index.html"))
    for file in report.editions.flatMap(\.files) {
      #expect(text.components(separatedBy: "href=\"\(file.path)\"").count == 2, "\(file.path)")
    }
    #expect(text.contains("<h2>Ardia and Belmara</h2>"))
    #expect(text.contains("<html lang=\"en\">"))
    #expect(text.contains("datetime=\"2021-12-15\""))
    #expect(text.contains("aria-label=\"Ardia, Position paper, español, Specimen, PDF\""))
    #expect(!text.contains("class=\"failed\""))
  }

  @Test func `failed papers are named and not linked`() async throws {
    let report = try await publish(
      SampleProject().replacing(
        "number {{facts.workers.value}}", with: "number {{facts.worker.value}}",
        in: "Content/openings/xa-today.md"))
    #expect(report.index?.state == .written)
    let text = try #require(folder.text("index.html"))
    #expect(text.contains("<li>xa/position-paper.en</li>"))
    #expect(!text.contains("href=\"xa/position-paper.en."))
    #expect(text.contains("href=\"xa/position-paper.es.specimen.html\""))
  }

  @Test func `an index that cannot be made does not stay as it was`() async throws {
    _ = try await publish()
    var project = SampleProject()
    project.files["Templates/formats/html/index.html.mustache"] = nil
    let report = try await publish(project)
    #expect(report.index?.state == .failed)
    #expect(report.index?.isStale == true)
    #expect(
      report.diagnostics.places == [
        "Templates/formats/html/index.html.mustache:1:1 missing-template"
      ])
    #expect(folder.text("index.html") == nil)
    #expect(folder.text("index.html.stale") != nil)
    _ = try await publish()
    #expect(folder.text("index.html.stale") == nil)
  }

  @Test func `a misspelt name in the index is found`() async throws {
    let report = try await publish(
      SampleProject().replacing(
        "{{#has-failed}}", with: "{{#has-faild}}", in: "Templates/formats/html/index.html.mustache"
      ).replacing(
        "{{/has-failed}}", with: "{{/has-faild}}", in: "Templates/formats/html/index.html.mustache")
    )
    #expect(report.index?.state == .failed)
    #expect(
      report.diagnostics.places == ["Templates/formats/html/index.html.mustache:21:4 unknown-name"])
    #expect(report.editions.flatMap(\.files).allSatisfy { $0.state == .written })
  }

  @Test func `while papers are written there is no index`() async throws {
    _ = try await publish()
    let path = folder.path + "/index.html"
    let engine = StubEngine { _, _ in
      let isThere = FileManager.default.fileExists(atPath: path)
      return Array("%PDF-1.7\n\(isThere ? "an" : "no") index\n%%EOF\n".utf8)
    }
    let report = try await publish(engine: engine)
    #expect(folder.text("xa/position-paper.en.specimen.pdf") == "%PDF-1.7\nno index\n%%EOF\n")
    #expect(report.index?.state == .unchanged)
    #expect(folder.tree().filter { $0.hasPrefix("index") } == ["index.html"])
  }

  @Test func `a part of the papers does not hide the others`() async throws {
    _ = try await publish()
    let report = try await publish {
      $0.countries = ["xa"]
      $0.formats = ["html"]
    }
    #expect(report.index?.state == .written)
    let text = try #require(folder.text("index.html"))
    let sections = text.components(separatedBy: "class=\"others\"")
    try #require(sections.count == 2)
    #expect(sections[0].contains("href=\"xa/position-paper.en.specimen.html\""))
    #expect(!sections[0].contains("xb/"))
    #expect(sections[1].components(separatedBy: "<li>").count == 29)
    #expect(sections[1].contains("<li><a href=\"xb/position-paper.en.specimen.pdf\">"))
    #expect(!sections[1].contains("xa/position-paper.en.specimen.html"))
    _ = try await publish()
    #expect(folder.text("index.html")?.contains("others") == false)
  }

  @Test func `a run that changes papers and writes no index sets the older one aside`() async throws
  {
    _ = try await publish()
    let same = try await publish(index: false) { $0.countries = ["xa"] }
    #expect(!same.indexIsStale)
    #expect(folder.text("index.html") != nil)
    let changed = try await publish(
      SampleProject().replacing("XA: 45.5", with: "XA: 46.5", in: "Content/facts/all.yaml"),
      index: false
    ) { $0.countries = ["xa"] }
    #expect(changed.indexIsStale)
    #expect(folder.text("index.html") == nil)
    #expect(folder.text("index.html.stale") != nil)
    let again = try await publish()
    #expect(again.index?.state == .written)
    #expect(folder.text("index.html.stale") == nil)
  }

  @Test func `an index that somebody else made is left alone`() async throws {
    try folder.write("<title>Mine</title>", to: "index.html")
    let without = try await publish(index: false)
    #expect(without.allOutputErrors.isEmpty)
    #expect(!without.indexIsStale)
    #expect(folder.text("index.html") == "<title>Mine</title>")
    let before = folder.tree()
    let refused = try await publish(
      SampleProject().replacing("XA: 45.5", with: "XA: 46.5", in: "Content/facts/all.yaml"))
    let error = try #require(refused.allOutputErrors.first)
    #expect(refused.allOutputErrors.count == 1)
    #expect(error.path == folder.path + "/index.html")
    #expect(
      error.reason == "a file stands there that this program did not make; "
        + "move it, name another folder with --output, or leave --index out")
    #expect(refused.editions.isEmpty)
    #expect(folder.text("index.html") == "<title>Mine</title>")
    #expect(folder.tree() == before)
  }

  @Test func `a link in the place of the index is somebody else's`() async throws {
    _ = try await publish(index: false)
    try folder.link("index.html", to: "xa/position-paper.en.specimen.html")
    let report = try await publish()
    #expect(report.allOutputErrors.map(\.path) == [folder.path + "/index.html"])
    #expect(try await publish(index: false).allOutputErrors.isEmpty)
    #expect(folder.text("index.html") == folder.text("xa/position-paper.en.specimen.html"))
  }

  @Test func `files of others are not listed`() async throws {
    for name in ["docs/README.es.md", "xa/report.v2.pdf", "xb/position-paper.friends.en.html"] {
      try folder.write("mine", to: name)
    }
    _ = try await publish()
    #expect(folder.text("index.html")?.contains("class=\"others\"") == false)
  }

  @Test(arguments: [
    ("{{#subjects}}", "{{^subjects}}"), ("href=\"{{href}}\" hreflang", "hreflang"),
    ("{{#editions}}", "{{#editions}}{{#state}}{{/state}}{{/editions}}{{^editions}}"),
  ])
  func `an index that does not list the papers is refused`(old: String, new: String) async throws {
    let path = "Templates/formats/html/index.html.mustache"
    let report = try await publish(SampleProject().replacing(old, with: new, in: path))
    #expect(report.index?.state == .failed)
    #expect(report.diagnostics.places == ["\(path):1:1 page-without-body"])
    #expect(folder.text("index.html") == nil)
  }

  @Test func `an index that does not say who made it is refused`() async throws {
    let line = "<meta name=\"generator\" content=\"{{version}}\">\n"
    let report = try await publish(
      SampleProject().replacing(line, with: "", in: "Templates/formats/html/index.html.mustache"))
    #expect(report.index?.state == .failed)
    #expect(
      report.diagnostics.places == ["Templates/formats/html/index.html.mustache:1:1 missing-mark"])
    #expect(folder.text("index.html") == nil)
  }

  @Test func `a folder in the way of the index is an output error`() async throws {
    try folder.write("x", to: "index.html/inner")
    let report = try await publish()
    #expect(report.index?.state == .failed)
    #expect(report.allOutputErrors.count == 1)
    #expect(folder.text("index.html/inner") == "x")
  }
}
