import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// Content in several layers.
@Suite struct LayerTests {
  private let work = "proposals/1-work/"
  private let kinds = PieceID(.point, "kinds")
  private let english = LanguageTag("en")

  private func run(_ overlays: [String: String]...) throws -> CatalogRun {
    try CatalogRun(SampleProject(), overlays: overlays)
  }

  private func issuer(_ id: String, _ run: CatalogRun) throws -> Issuer {
    try #require(run.catalog.issuer(IssuerID(id)))
  }

  @Test func `an empty layer changes nothing`() throws {
    let (plain, layered) = (try run(), try run([:], [:]))
    #expect(layered.reads() == plain.reads())
    #expect(try layered.markdown() == plain.markdown())
    #expect(layered.catalog.allFindings().isEmpty)
  }

  @Test func `a value is printed with the source of its own layer`() throws {
    let run = try run([
      "facts/ours.yaml": """
      facts:
        workers:
          releases:
            - {id: y2021, source: count, verified: true, values: {XB: 2777}}
      """,
      "sources/ours.yaml": """
      sources:
        count:
          title: Our own count
          publisher: Friends
          accessed: 2021-07-01
          language: en
          kind: press
      """,
    ])
    #expect(run.catalog.allFindings().isEmpty)
    let fact = try #require(run.catalog.fact(FactID("workers")))
    guard case .measured(let releases) = fact.content else { return #expect(Bool(false)) }
    let release = try #require(releases.first { $0.id == "y2021" })
    let ours = try #require(release.observations[SubjectID("XB")])
    #expect(ours.source.value == SourceID("count"))
    #expect(ours.range.file.path == "Overlay 1/facts/ours.yaml")
    let theirs = try #require(release.observations[SubjectID("XA")])
    #expect(theirs.source.value == SourceID("ministry-table"))
    #expect(theirs.range.file.path == "Content/facts/all.yaml")
    let paper = try #require(run.markdown()["xb.en"])
    #expect(paper.contains("2,777") && paper.contains("Our own count"))
  }

  @Test func `entries are joined, hidden and added`() throws {
    let run = try run([
      "countries/xa.yaml": "languages: {en: {name: Arda}}\n",
      "countries/xc.yaml": "hide: true\n",
      "groups/pair.yaml": "members: [XA, XD]\n",
      "countries/xd.yaml": """
      id: XD
      languages: {en: {name: Dia}, es: {name: Día}}
      paper: a4
      """,
      "sources/ours.yaml": "sources:\n  gazette: {publisher: The Gazette}\n",
    ])
    #expect(run.catalog.allFindings().isEmpty)
    #expect(run.catalog.names(of: .subject) == ["XA", "XB", "XD", "pair"])
    #expect(run.catalog.subject(SubjectID("XC")) == nil)
    let forms = try #require(run.catalog.subject(SubjectID("XA"))?.forms)
    #expect(forms[english]?["name"] == "Arda")
    #expect(forms[english]?["nationals"] == "Ardians")
    #expect(forms[LanguageTag("es")]?["name"] == "Ardia")
    #expect(run.catalog.subject(SubjectID("pair"))?.members == [SubjectID("XA"), SubjectID("XD")])
    #expect(run.catalog.source(SourceID("gazette"))?.publisher == "The Gazette")
  }

  @Test func `the higher layer wins before the more specific`() throws {
    let below = [
      work + "points/kinds.md": """
      ---
      ---
      # en civil-society: A voice
      Theirs.

      # es civil-society: Una voz
      Suyo.
      """
    ]
    let above = [
      work + "points/kinds.md": "---\n---\n# en: Ours\nOurs.\n\n# es: Nuestro\nNuestro.\n"
    ]
    let (one, two) = (try run(below), try run(below, above))
    #expect(one.catalog.allFindings().isEmpty && two.catalog.allFindings().isEmpty)
    func title(_ issuer: String, _ run: CatalogRun) throws -> String? {
      run.catalog.passage(kinds).prose(in: english, for: try self.issuer(issuer, run))?
        .titleRange?.text
    }
    #expect(try title("friends", one) == "A voice")
    #expect(try title("embassy-xa", one) == "Kinds")
    #expect(try title("friends", two) == "Ours")
    #expect(try title("embassy-xa", two) == "Ours")
  }

  @Test func `a text of an opening is replaced alone`() throws {
    let run = try run([
      "openings/xb-today.md":
        "---\n---\n# en:\n## :issue\nAnother matter.\n\n# es:\n## :issue\nOtro asunto.\n"
    ])
    #expect(run.catalog.allFindings().isEmpty)
    let passages = run.catalog.passages(PieceID(.opening, "xb-today"))
    let embassy = try issuer("embassy-xb", run)
    #expect(
      passages["issue"]?.prose(in: english, for: embassy)?.bodyRange.text == "Another matter.\n")
    #expect(
      passages["title"]?.prose(in: english, for: embassy)?.bodyRange.text == "Work that counts")
  }

  @Test func `pieces are moved, hidden, weighed and added`() throws {
    let words = "# en: More\nMore.\n\n# es: Más\nMás.\n"
    let run = try run([
      "proposals/work/points/kinds.md": "---\nweight: 1\n---\n",
      "proposals/work/points/blocks.md": "---\nhide: true\n---\n",
      "proposals/work/points/more.md": "---\nfor: all\nweight: 99\n---\n" + words,
      "proposals/0-peace/proposal.yaml": "title: {en: Peace, es: Paz}\n",
      "proposals/0-peace/position.md": "---\n---\n# en:\nPeace.\n\n# es:\nPaz.\n",
      "proposals/0-peace/answers/cost.md": "---\nweight: 3\n---\n",
    ])
    #expect(run.catalog.allFindings().isEmpty)
    let proposals = run.catalog.proposals(for: SubjectID("XA"))
    #expect(proposals.map(\.id.description) == ["peace", "work"])
    #expect(proposals.last?.points.map(\.id) == ["kinds", "numbers", "rumour", "past", "more"])
    #expect(proposals.first?.answers.map(\.id) == ["cost"])
    #expect(proposals.last?.answers.isEmpty == true)
    #expect(run.catalog.names(of: .point) == ["kinds", "more", "numbers", "past", "rumour"])
  }

  @Test func `a proposal is put elsewhere, renamed and hidden`() throws {
    let renamed = ["proposals/7-work/proposal.yaml": "title: {en: Work}\n"]
    let one = try run(renamed)
    #expect(one.catalog.allFindings().isEmpty)
    let proposal = try #require(one.catalog.proposals.first)
    #expect(proposal.order == 7 && proposal.title[english] == "Work")
    #expect(proposal.points.isEmpty == false)
    let two = try run(renamed, ["proposals/work/proposal.yaml": "hide: true\n"])
    #expect(two.catalog.proposals.isEmpty && two.catalog.names(of: .proposal).isEmpty)
    #expect(two.catalog.allFindings().isEmpty)
  }

  @Test func `what was hidden is said anew by a layer above`() throws {
    let hidden = [work + "points/kinds.md": "---\nhide: true\n---\n"]
    let anew = "---\nfor: [XA]\nweight: 5\n---\n# en: Anew\nAnew.\n"
    let run = try run(hidden, [work + "points/kinds.md": anew])
    // Nothing is left of what was hidden, so that its Spanish is missing, too.
    #expect(
      run.catalog.allFindings().places == [
        "Overlay 2/\(work)points/kinds.md:5:1 missing-translation"
      ])
    #expect(run.catalog.passage(kinds).all.count == 1)
  }

  @Test func `words that lack a language, and words beside hide, are told at their place`() throws {
    let run = try run([
      work + "points/kinds.md": "---\n---\n# en: Ours\nOurs.\n",
      work + "points/numbers.md": "---\nhide: true\n---\n# en: Ours\nOurs.\n",
    ])
    #expect(
      run.catalog.allFindings().places == [
        "Overlay 1/\(work)points/kinds.md:3:1 missing-translation",
        "Overlay 1/\(work)points/numbers.md:1:1 bad-hide",
      ])
  }

  @Test func `two of a layer, and one in another folder, are two`() throws {
    let run = try run([
      "groups/xa.yaml": "paper: a4\n",
      "programs/accord.yaml": "note: another\n",
      "facts/a.yaml": "facts:\n  posts: {kind: series}\n",
      "facts/b.yaml": "facts:\n  posts: {kind: event}\n",
    ])
    let duplicates = run.catalog.allFindings().filter { $0.id == .duplicateId }
    #expect(
      duplicates.places == [
        "Overlay 1/facts/b.yaml:2:3 duplicate-id",
        "Overlay 1/programs/accord.yaml:1:1 duplicate-id",
      ])
  }

  @Test func `lists of audiences that are hidden are unknown`() throws {
    let run = try run(
      ["audiences.yaml": "audiences: {north: [XA]}\n"], ["audiences.yaml": "hide: true\n"],
      [work + "points/kinds.md": "---\nfor: north\n---\n"])
    #expect(
      run.catalog.allFindings().places
        == ["Overlay 3/\(work)points/kinds.md:2:6 unknown-audience"])
  }

  @Test func `one of two with one id is told, wherever a layer puts the other`() throws {
    var project = SampleProject()
    let text = "---\nfor: [XA]\nweight: 3\n---\n# en: A\nA.\n\n# es: A\nA.\n"
    project.files["Content/proposals/0-peace/proposal.yaml"] = "title: {en: Peace, es: Paz}\n"
    project.files["Content/proposals/0-peace/position.md"] =
      "---\n---\n# en:\nPeace.\n\n# es:\nPaz.\n"
    project.files["Content/proposals/0-peace/points/x.md"] = text
    project.files["Content/" + work + "points/x.md"] = text
    let run = try CatalogRun(project, overlays: [[work + "points/x.md": "---\nweight: 4\n---\n"]])
    #expect(
      run.catalog.allFindings().places.contains { $0.hasSuffix("points/x.md:2:1 duplicate-id") })
  }

  @Test func `a hidden group is none`() throws {
    let run = try run(["groups/pair.yaml": "hide: true\n"])
    #expect(!run.catalog.isGroup(SubjectID("pair")))
    #expect(try self.run([:]).catalog.isGroup(SubjectID("pair")))
  }
}
