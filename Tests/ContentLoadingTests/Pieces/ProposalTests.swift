import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ProposalTests {
  private let path = "proposals/2-peace/proposal.yaml"

  @Test func `a proposal has a title and nothing else`() {
    expectFindings(
      path, "⟪⟪points⟫⟫: []\n",
      [
        ExpectedDiagnostic("missing-key", "the key 'title' is missing"),
        ExpectedDiagnostic("unknown-key", "unknown key 'points'"),
      ])
    let loaded = Fixture.load()
    #expect(loaded.value.proposals.map(\.id) == [ProposalID("peace")])
  }

  @Test func `a proposal has a title file and a position`() {
    let pieces = Fixture.content.keys.filter { $0.hasPrefix("proposals/2-peace/") }
    let found = Fixture.load([path: nil]).diagnostics
    #expect(found.places == ["Content/\(path):1:1 missing-file"])
    let position = "proposals/2-peace/position.md"
    #expect(
      Fixture.load([position: nil]).diagnostics.places == ["Content/\(position):1:1 missing-file"])
    #expect(pieces.count == 6)
  }

  @Test func `a broken title blames no piece`() {
    for text in ["title: [", "[]", "title: x\n"] {
      let found = Fixture.load([path: text]).diagnostics
      #expect(found.allSatisfy { $0.range?.file.path == "Content/" + path })
      #expect(found.count == 1, "\(ConsoleFormat().format(found))")
    }
  }

  @Test(arguments: [
    ("peace", "has no number", "unnumbered-proposal"),
    ("1-Peace", "is not named after an id", "bad-file-name"),
  ]) func `a folder is named by order and id`(name: String, summary: String, id: String) {
    var changes: [String: String?] = [:]
    for (path, text) in Fixture.content where path.hasPrefix("proposals/2-peace/") {
      changes[path] = .some(nil)
      changes["proposals/\(name)/" + path.dropFirst("proposals/2-peace/".count)] = text
    }
    let found = Fixture.load(changes).diagnostics
    #expect(found.places == ["Content/proposals/\(name)/proposal.yaml:1:1 \(id)"])
    #expect(found.first?.summary.contains(summary) == true)
  }
}
