import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// A document type says how many pages its PDF may have.
@Suite struct PageCountTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func publish(_ tree: String) async throws -> PublicationReport {
    let composer = try Sample.composer()
    let plan = try Sample.plan(composer) {
      ($0.countries, $0.languages, $0.formats) = (["xa"], ["en"], ["pdf"])
    }
    let engine = StubEngine { _, _ in Array("%PDF-1.7\n\(tree)\n%%EOF\n".utf8) }
    return await Publisher(
      composer: composer, plan: plan, output: OutputTree(root: folder.path),
      engines: [.typst: engine],
      version: "0", writesIndex: false
    ).publish(jobs: 1)
  }

  private static let paper = "xa/position-paper.en.specimen.pdf"
  private static let place = "Templates/documents/position-paper/document.yaml"

  @Test func `pages are counted at the root of the tree`() {
    func pages(_ text: String) -> Int? { PageCount.pages(of: Array(text.utf8)) }
    #expect(pages("<</Type/Pages/Count 3/Kids[2 0 R]>> <</Type/Outlines/Count 9>>") == 3)
    #expect(pages("<</Type/Pages/Parent 1 0 R/Count 8>> <</Type/Pages/Count 12>>") == 12)
    #expect(pages("<</Type/Page>>") == nil)
    #expect(pages("<</Type/Pages/Kids[]>> <</Count 3>>") == nil)
    #expect(pages("/Type/Pages") == nil)
    #expect(pages("") == nil)
  }

  @Test func `a paper of as many pages as its type allows is written`() async throws {
    for count in [2, 4] {
      let report = try await publish("<</Type/Pages/Count \(count)>>")
      #expect(report.diagnostics.isEmpty)
    }
    #expect(folder.tree() == [Self.paper])
  }

  @Test func `a paper with too many pages is not written and names what comes last`() async throws {
    _ = try await publish("<</Type/Pages/Count 4>>")
    let report = try await publish("<</Type/Pages/Count 5>>")
    let finding = try #require(report.diagnostics.first)
    #expect(report.diagnostics.places == ["\(Self.place):16:1 page-count"])
    #expect(
      finding.summary == "'xa/position-paper.en' has 5 pages, and its type allows 4")
    #expect(
      finding.help.first?.contains("points/kinds (weight 30), points/blocks (weight 20)") == true)
    #expect(report.editions[0].files[0].state == .failed)
    #expect(folder.tree() == [Self.paper + ".stale"])
  }

  @Test func `a paper with too few pages is written with a warning`() async throws {
    let report = try await publish("<</Type/Pages/Count 1>>")
    #expect(report.diagnostics.places == ["\(Self.place):16:1 page-count"])
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(folder.tree() == [Self.paper])
  }

  @Test func `a PDF whose pages cannot be counted is written with a warning`() async throws {
    let report = try await publish("packed")
    #expect(
      report.diagnostics.map(\.summary) == [
        "the pages of 'xa/position-paper.en' could not be counted"
      ])
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(folder.tree() == [Self.paper])
  }
}
