import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// A broken entry stops the papers that ask for it, and no other.
@Suite struct IsolationTests {
  /// A change that breaks an entry, the question whose answer it spoils, and the subjects whose papers
  /// stop.
  struct Break: Sendable, CustomTestStringConvertible {
    var path: String
    var old: String
    var new: String
    var read: Read?
    var stopped: Set<String>
    var testDescription: String { "\(path): \(new)" }

    init(
      _ path: String, _ old: String, _ new: String, _ read: Read? = nil, stops stopped: Set<String>
    ) {
      (self.path, self.old, self.new, self.read, self.stopped) = (path, old, new, read, stopped)
    }
  }

  static let all: Set = ["pair", "xa", "xb"]
  private static let work = "Content/proposals/1-work/"
  private static let facts = "Content/facts/all.yaml"

  static let entries = [
    Break(
      "Content/countries/xa.yaml", "paper: a4", "paper: a5", .entry(.subject, "XA"),
      stops: ["pair", "xa"]),
    Break(
      "Content/countries/xc.yaml", "paper: us-letter", "paper: a5", .entry(.subject, "XC"),
      stops: ["xc"]),
    Break(
      "Content/groups/pair.yaml", "[XA, XB]", "[XA]", .entry(.subject, "pair"), stops: ["pair"]),
    Break(
      "Content/issuers/embassy-xb.yaml", "colour: ", "colour: no", .entry(.issuer, "embassy-xb"),
      stops: ["xb"]),
    Break(
      "Content/agreements/accord.yaml", "date: 2019-03-01\n    state", "date: no\n    state",
      .entry(.instrument, "accord"), stops: all),
    Break(
      "Content/sources/all.yaml", "kind: official-mirror", "kind: hearsay",
      .entry(.source, "gazette"), stops: all),
    Break(
      "Content/sources/all.yaml", "kind: press", "kind: rumour", .entry(.source, "hearsay"),
      stops: []),
    Break(facts, "unit: cases", "unit: rumours", .entry(.fact, "rumour"), stops: ["xa"]),
    Break(
      facts, "XB: 1600", "XB: many", .series(FactID("grants"), SubjectID("XB")),
      stops: ["pair", "xb"]),
    Break(
      facts, "XA: 45.5, XB: 1600", "XA: some, XB: 1600",
      .series(FactID("grants"), SubjectID("XA")), stops: ["pair", "xa"]),
    Break(
      facts, "all: 9872", "all: many", .series(FactID("workers"), .all), stops: all),
    Break(
      facts, "XB: 2600", "XB: many", stops: all),
  ]

  static let pieces = [
    Break(
      work + "points/kinds.md", "weight: 30", "weight: heavy", stops: ["xa"]),
    Break(work + "points/kinds.md", "for: [XA]", "for: [XQ]", stops: all),
    Break(work + "points/kinds.md", "for: [XA]\n", "for: [XA\n", stops: all),
    Break(
      work + "points/kinds.md", "reviewed: 2021-12-14\n---", "reviewed: 2021-12-14\n", stops: all),
    Break(
      work + "points/kinds.md", "# es: Clases", "# fr: Genres",
      .words(PieceID(.point, "kinds")), stops: ["xa"]),
    Break(
      work + "points/kinds.md", "{{facts.workers.short}}", "{{facts.workers.short",
      .words(PieceID(.point, "kinds")), stops: ["xa"]),
    Break(
      work + "points/past.md", "# es: Past", "# fr: Past", .words(PieceID(.point, "past")),
      stops: []),
    Break(work + "acts/confirm.md", "kind: request", "kind: prayer", stops: all),
    Break(
      work + "answers/cost.md", "# es: ", "# es ", .words(PieceID(.answer, "cost")), stops: all),
    Break(
      work + "position.md", "# es:", "# fr:", .words(PieceID(.position, "work")), stops: all),
    Break(work + "proposal.yaml", "title:", "titel:", stops: all),
    Break(
      "Content/openings/xb-today.md", "for: [XB]", "for: [XB]\nvalid: never",
      .openings(SubjectID("XB")), stops: ["xb"]),
    Break(
      "Content/openings/xb-today.md", "# es: ", "# fr: ", .words(PieceID(.opening, "xb-today")),
      stops: ["xb"]),
  ]

  @Test(arguments: entries + pieces)
  func `a broken entry stops those that read it`(_ broken: Break) throws {
    let whole = try CatalogRun(SampleProject())
    let project = SampleProject().replacing(broken.old, with: broken.new, in: broken.path)
    let run = try CatalogRun(project)
    #expect(run.stopped() == broken.stopped)
    // The others are what they are without the fault.
    for edition in run.plan.editions where !broken.stopped.contains(edition.subject.slug) {
      #expect(run.composer.brief(edition).diagnostics.isEmpty, "\(edition.name)")
    }
    guard let read = broken.read else { return }
    let readers = whole.reads().filter { $0.value.contains(read) }.keys
      .map { String($0.prefix { $0 != "." }) }
    // Of a subject that signs nothing there is no paper that could have read it.
    #expect(Set(readers) == broken.stopped.subtracting(["xc"]))
  }

  static let files: [(path: String, text: String, stopped: Set<String>)] = [
    ("Content/facts/more.yml", "facts: {}\n", []),
    ("Content/facts/more.yaml", "facts: [\n", []),
    ("Content/proposals/1-work/points/Two words.md", "", all),
    ("Content/openings/Now.md", "", all),
    ("Content/audiences.yaml", "audiences: [\n", all),
    ("Content/edition.yaml", "day: soon\n", []),
    ("Content/countries/xz.yaml", "id: [\n", ["xz"]),
  ]

  @Test(arguments: files)
  func `a file that cannot be read stops those that it might concern`(
    path: String, text: String, stopped: Set<String>
  ) throws {
    var project = SampleProject()
    project.files[path] = text
    #expect(try CatalogRun(project).stopped() == stopped)
  }

  @Test func `two folders of one proposal stop all`() throws {
    var project = SampleProject()
    for name in ["proposal.yaml", "position.md"] {
      project.files["Content/proposals/2-work/\(name)"] =
        project.files["Content/proposals/1-work/\(name)"]
    }
    let run = try CatalogRun(project)
    #expect(run.stopped() == Self.all)
    let edition = try #require(run.plan.editions.first)
    let found = run.composer.brief(edition).diagnostics
    #expect(found.map(\.id) == [.duplicateId])
    #expect(found.first?.range?.file.path == "Content/proposals/2-work/proposal.yaml")
  }

  @Test func `what a broken file might define is not called unknown`() throws {
    var project = SampleProject()
    project.files["Content/sources/more.yaml"] = "sources: [\n"
    project.replace("source: gazette, also", with: "source: bulletin, also", in: Self.facts)
    let run = try CatalogRun(project)
    let edition = try #require(run.plan.editions.first)
    let ids = Set(run.composer.brief(edition).diagnostics.map(\.id))
    #expect(ids == [.yamlSyntax])
  }
}
