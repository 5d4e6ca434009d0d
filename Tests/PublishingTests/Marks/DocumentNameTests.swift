import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// File names that carry the state, and what becomes of the files of another state.
@Suite struct DocumentNameTests {
  private let folder: TemporaryFolder
  private static let past = SampleProject().replacing(
    "for: [XA]",
    with: "for: [XA]\nvalid: {until: 2021-12-31}\nreconstruction: {compiled: 2026}",
    in: "Content/openings/xa-today.md")

  init() throws { folder = try TemporaryFolder() }

  private func publish(
    _ project: SampleProject = SampleProject(), index: Bool = false,
    _ change: (inout Selection) -> Void = { _ in }
  ) async throws -> PublicationReport {
    let composer = try Sample.composer(project)
    let plan = try Sample.plan(composer) {
      $0.countries = ["xa"]
      $0.languages = ["en"]
      $0.formats = ["markdown", "html"]
      change(&$0)
    }
    let publisher = Publisher(
      composer: composer, plan: plan, output: OutputTree(root: folder.path), engines: [:],
      version: "1", writesIndex: index)
    return await publisher.publish(jobs: 2)
  }

  @Test func `the state stands before the extension`() async throws {
    _ = try await publish()
    _ = try await publish { $0.issuer = "friends" }
    #expect(
      folder.tree() == [
        "xa/position-paper.en.specimen.html", "xa/position-paper.en.specimen.md",
        "xa/position-paper.friends.en.html", "xa/position-paper.friends.en.md",
      ])
  }

  @Test func `a file of another state is set aside, in whatever format`() async throws {
    for suffix in ["md", "pdf", "tex"] {
      try folder.write("old", to: "xa/position-paper.en.\(suffix)")
    }
    try folder.write("other", to: "xa/position-paper.es.md")
    let report = try await publish()
    #expect(
      report.editions[0].setAside == [
        "xa/position-paper.en.md", "xa/position-paper.en.tex", "xa/position-paper.en.pdf",
      ])
    #expect(
      folder.tree() == [
        "xa/position-paper.en.md.stale", "xa/position-paper.en.pdf.stale",
        "xa/position-paper.en.specimen.html", "xa/position-paper.en.specimen.md",
        "xa/position-paper.en.tex.stale", "xa/position-paper.es.md",
      ])
    let past = try await publish(Self.past)
    #expect(past.editions[0].setAside.count == 2)
    #expect(folder.text("xa/position-paper.en.specimen.md") == nil)
    #expect(folder.text("xa/position-paper.en.reconstruction.md")?.hasPrefix("> **RECONS") == true)
    let again = try await publish()
    #expect(again.editions[0].setAside.count == 2)
    #expect(folder.text("xa/position-paper.en.specimen.md.stale") == nil)
  }

  @Test func `an edition that fails sets the files of every state aside`() async throws {
    try folder.write("old", to: "xa/position-paper.en.html")
    _ = try await publish()
    try folder.write("old", to: "xa/position-paper.en.html")
    let failed = try await publish(
      SampleProject().replacing(
        "{{facts.posts.value}}", with: "{{facts.post.value}}",
        in: "Content/proposals/1-work/points/numbers.md"))
    #expect(failed.editions[0].files.allSatisfy { $0.state == .failed && $0.isStale })
    #expect(folder.tree().allSatisfy { $0.hasSuffix(".stale") })
  }

  @Test func `links between languages and from the index follow`() async throws {
    _ = try await publish(index: true) { $0.languages = [] }
    let page = try #require(folder.text("xa/position-paper.en.specimen.html"))
    #expect(page.contains("hreflang=\"es\" href=\"position-paper.es.specimen.html\""))
    let index = try #require(folder.text("index.html"))
    #expect(index.contains("href=\"xa/position-paper.es.specimen.md\""))
    #expect(index.contains("<span class=\"state\">Specimen</span>"))
    #expect(index.contains("aria-label=\"Ardia, Position paper, español, Specimen, HTML\""))
    #expect(index.contains("<meta name=\"robots\" content=\"noindex\">"))
    _ = try await publish(index: true) { $0.issuer = "friends" }
    #expect(folder.text("index.html")?.contains("class=\"state\"") == false)
  }
}
