import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// What a broken or changed file of a higher layer does to papers.
@Suite struct LayerIsolationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    var text: String
    var stopped: Set<String>
    var testDescription: String { "\(path): \(text)" }
  }

  private static let all: Set = ["pair", "xa", "xb"]

  static let broken = [
    // It might have said something of any fact.
    Case(path: "facts/ours.yaml", text: "facts: [\n", stopped: all),
    Case(path: "facts/ours.yml", text: "facts: {}\n", stopped: all),
    Case(path: "sources/ours.yaml", text: "sources: [\n", stopped: all),
    Case(path: "countries/xb.yaml", text: "paper: [\n", stopped: all),
    Case(path: "countries/xc.yaml", text: "paper: a5\n", stopped: ["xc"]),
    Case(path: "agreements/accord.yaml", text: "kind: [\n", stopped: all),
    Case(path: "audiences.yaml", text: "audiences: [\n", stopped: all),
    Case(
      path: "proposals/1-work/points/kinds.md", text: "---\nweight: heavy\n---\n", stopped: ["xa"]),
    Case(path: "proposals/1-work/points/kinds.md", text: "---\nfor: [\n---\n", stopped: all),
    Case(path: "proposals/1-work/points/kinds.md", text: "# en: Words\n", stopped: all),
    Case(
      path: "proposals/1-work/points/kinds.md", text: "---\n---\n# en: W\n{{facts.}}\n",
      stopped: ["xa"]),
    Case(path: "proposals/work/proposal.yaml", text: "titel: {}\n", stopped: all),
    Case(
      path: "facts/ours.yaml",
      text: "facts: {grants: {releases: [{id: fy21, values: {XA: 4}}]}}\n",
      stopped: all),
  ]

  @Test(arguments: broken) func `a broken file stops those that read what it may change`(
    _ test: Case
  ) throws {
    let run = try CatalogRun(SampleProject(), overlays: [[test.path: test.text]])
    #expect(run.stopped() == test.stopped)
  }

  static let changes = [
    Case(
      path: "facts/ours.yaml",
      text: "facts: {grants: {releases: "
        + "[{id: fy21, source: gazette, verified: true, values: {XB: 4}}]}}\n",
      stopped: ["pair", "xb"]),
    Case(path: "facts/ours.yaml", text: "facts: {rumour: {note: Heard.}}\n", stopped: ["xa"]),
    Case(path: "countries/xb.yaml", text: "paper: us-letter\n", stopped: all),
    Case(
      path: "proposals/work/points/kinds.md", text: "---\nweight: 1\n---\n", stopped: ["xa"]),
    Case(
      path: "proposals/work/points/kinds.md", text: "---\nhide: true\n---\n", stopped: ["xa"]),
    Case(
      path: "proposals/1-work/points/kinds.md",
      text: "---\n---\n# en friends: F\nF.\n\n# es friends: F\nF.\n", stopped: ["xa"]),
    Case(
      path: "proposals/work/points/past.md",
      text: "---\n---\n# en friends: F\nF.\n\n# es friends: F\nF.\n", stopped: []),
    Case(path: "sources/ours.yaml", text: "sources: {hearsay: {note: Heard.}}\n", stopped: []),
    Case(path: "proposals/3-work/position.md", text: "---\n---\n", stopped: all),
  ]

  @Test(arguments: changes) func `what a layer changes marks those that read it`(
    _ test: Case
  ) throws {
    let plain = try CatalogRun(SampleProject())
    let layered = try CatalogRun(SampleProject(), overlays: [[test.path: test.text]])
    let marked = plain.reads().filter { edition in
      edition.value.contains {
        plain.catalog.fingerprint(of: $0) != layered.catalog.fingerprint(of: $0)
      }
    }
    #expect(Set(marked.keys.map { String($0.prefix { $0 != "." }) }) == test.stopped)
    #expect(layered.catalog.allFindings().isEmpty)
  }
}
