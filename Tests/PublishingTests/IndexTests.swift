import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct IndexTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func publish(_ project: SampleProject = SampleProject()) async throws -> PublicationReport
  {
    let composer = try Sample.composer(project)
    let publisher = Publisher(
      composer: composer, plan: try Sample.plan(composer), output: OutputTree(root: folder.path),
      engine: StubEngine.working, version: "1", writesIndex: true)
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
    #expect(text.contains("aria-label=\"Ardia, Position paper, español, PDF\""))
    #expect(!text.contains("class=\"failed\""))
  }

  @Test func `failed papers are named and not linked`() async throws {
    let report = try await publish(
      SampleProject().replacing(
        "{{facts.workers.value}}", with: "{{facts.worker.value}}",
        in: "Content/openings/xa-today/bottom-line.en.md"))
    #expect(report.index?.state == .written)
    let text = try #require(folder.text("index.html"))
    #expect(text.contains("<li>xa/position-paper.en</li>"))
    #expect(!text.contains("href=\"xa/position-paper.en."))
    #expect(text.contains("href=\"xa/position-paper.es.html\""))
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
      report.diagnostics.places == ["Templates/formats/html/index.html.mustache:20:4 unknown-name"])
    #expect(report.editions.flatMap(\.files).allSatisfy { $0.state == .written })
  }

  @Test func `a folder in the way of the index is an output error`() async throws {
    try folder.write("x", to: "index.html/inner")
    let report = try await publish()
    #expect(report.index?.state == .failed)
    #expect(report.allOutputErrors.count == 1)
    #expect(folder.text("index.html/inner") == "x")
  }
}
