import Briefing
import ContentLoading
import Diagnostics
import DossierModel
// Not as a test that sees all: what a caller without a command line needs is offered to it.
import Publishing
import TestSupport
import Testing

@Suite struct ProjectTests {
  private static let version = "1.2.3"

  private func selection(_ change: (inout Selection) -> Void = { _ in }) throws -> Selection {
    var selection = Selection(
      clock: Clock(asOf: try #require(CalendarDate(SampleProject.day))))
    change(&selection)
    return selection
  }

  private func sample(
    _ project: SampleProject = SampleProject(), _ depth: Project.Depth = .everything
  ) -> Diagnosed<Project?> {
    Project.load(
      content: MemoryFiles(project.files(under: "Content"), displayRoot: "Content"),
      templates: MemoryFiles(project.files(under: "Templates"), displayRoot: "Templates"), depth)
  }

  @Test func `a project is loaded, planned and rendered without a command line`() throws {
    let folder = try TemporaryFolder()
    try SampleProject().write(to: folder.path)

    let folders = try ProjectFolders.find(workingFolder: folder.path)
    let project = try #require(try Project.load(folders, .templates).value)
    let plan = try project.plan(
      try selection {
        $0.countries = ["xa"]
        $0.languages = ["en"]
        $0.formats = ["markdown"]
      })
    let renderer = EditionRenderer(project.composer, version: Self.version)
    let rendered = renderer.render(plan.editions[0], as: plan.formats)

    #expect(plan.editions.map(\.name) == ["xa/position-paper.en"])
    #expect(!rendered.diagnostics.hasErrors)
    let paper = try #require(rendered.documents[0].document)
    #expect(String(decoding: paper.bytes, as: UTF8.self).contains("SPECIMEN"))
    #expect(project.contentFolder == folder.path + "/Content")
  }

  @Test func `a layer is laid over the content of a project`() throws {
    let sample = SampleProject()
    let point = "proposals/1-work/points/numbers.md"
    let text = try #require(sample.files["Content/" + point])
    let loaded = Project.load(
      content: MemoryFiles(sample.files(under: "Content"), displayRoot: "Content"),
      overlays: [
        MemoryFiles(
          [point: text.replacing("a share", with: "a layered share")], displayRoot: "Over")
      ],
      templates: MemoryFiles(sample.files(under: "Templates"), displayRoot: "Templates"),
      .everything)
    let project = try #require(loaded.value)
    let plan = try project.plan(
      try selection {
        $0.countries = ["xa"]
        $0.languages = ["en"]
        $0.formats = ["markdown"]
      })
    let rendered = EditionRenderer(project.composer, version: Self.version)
      .render(plan.editions[0], as: plan.formats)
    let paper = try #require(rendered.documents[0].document)
    #expect(String(decoding: paper.bytes, as: UTF8.self).contains("a layered share"))
  }

  @Test func `all that there is can be listed`() throws {
    let project = try #require(sample().value)
    let chosen = try selection()
    let lister = try #require(
      Lister(
        project.composer, try project.plan(chosen), clock: chosen.clock, version: Self.version))
    for kind in Listing.Kind.allCases {
      let listing = lister.listing(of: kind)
      #expect(!listing.rows.isEmpty, "\(kind)")
      #expect(listing.rows.allSatisfy { $0.count == listing.columns.count }, "\(kind)")
    }
    let points = lister.listing(of: .points).entries.filter { $0["subject"] == "xa" }
    #expect(points.first { $0["id"] == "numbers" }?["state"] == "printed")
    #expect(
      points.first { $0["id"] == "rumour" }?["state"]
        == "not printed: fact 'rumour' has no value")
  }

  @Test func `nothing is listed in a project without a language`() throws {
    var empty = SampleProject()
    empty.files = [:]
    let project = try #require(sample(empty).value)
    let chosen = try selection()
    let plan = try project.plan(chosen)
    #expect(Lister(project.composer, plan, clock: chosen.clock, version: Self.version) == nil)
  }

  @Test func `what is wrong in an entry stops a project that is read as a whole`() throws {
    let fact = "Content/facts/all.yaml"
    let broken = SampleProject().replacing("facts:", with: "fact:", in: fact)
    let whole = sample(broken)
    #expect(whole.value == nil)
    #expect(whole.diagnostics.contains { $0.range?.file.path == fact })
    // Each edition finds what is wrong with what it reads.
    #expect(sample(broken, .templates).value != nil)
  }
}
