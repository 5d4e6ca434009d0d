import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// What changed is told from the answers that editions got, so that exactly those are made anew.
@Suite struct FingerprintTests {
  struct Change: Sendable, CustomTestStringConvertible {
    var what: String
    var edit: @Sendable (inout SampleProject) -> Void
    var marked: Set<String>
    var testDescription: String { what }
  }

  private static let all: Set = ["pair", "xa", "xb"]
  private static let work = "Content/proposals/1-work/"
  private static let facts = "Content/facts/all.yaml"
  private static func point(_ subjects: String) -> String {
    "---\nfor: \(subjects)\nweight: 60\n---\n# en: More\nMore.\n\n# es: Más\nMás.\n"
  }

  static let changes = [
    Change(what: "nothing", edit: { _ in }, marked: []),
    Change(
      what: "a comment among the facts",
      edit: { $0.replace("facts:\n", with: "# Read again.\nfacts:\n", in: facts) }, marked: []),
    Change(
      what: "a piece more for one",
      edit: { $0.files[work + "points/more.md"] = point("[XB]") }, marked: ["xb"]),
    Change(
      what: "a piece more for all",
      edit: { $0.files[work + "points/more.md"] = point("all") }, marked: all),
    Change(
      what: "a piece less", edit: { $0.files[work + "points/kinds.md"] = nil }, marked: ["xa"]),
    Change(
      what: "a piece for another",
      edit: { $0.replace("for: [XA]", with: "for: [XB]", in: work + "points/kinds.md") },
      marked: ["xa", "xb"]),
    Change(
      what: "a weight",
      edit: { $0.replace("weight: 30", with: "weight: 5", in: work + "points/kinds.md") },
      marked: ["xa"]),
    Change(
      what: "the words of a piece",
      edit: { $0.replace("*emphasis*", with: "_emphasis_", in: work + "points/kinds.md") },
      marked: ["xa"]),
    Change(
      what: "the words of a piece that nothing prints",
      edit: { $0.replace("Long ago", with: "Once", in: work + "points/past.md") }, marked: []),
    Change(
      what: "the value of another country, beside a chart of all",
      edit: { $0.replace("XB: 2600", with: "XB: 2601", in: facts) }, marked: all),
    Change(
      what: "the value of another country",
      edit: { $0.replace("XB: 1600", with: "XB: 1601", in: facts) }, marked: ["pair", "xb"]),
    Change(
      what: "a value of nobody's",
      edit: { $0.replace("XB: 1600", with: "XB: 1600, XC: 7", in: facts) }, marked: []),
    Change(
      what: "a country's name",
      edit: {
        $0.replace("name: Belmara,", with: "name: Bellmara,", in: "Content/countries/xb.yaml")
      },
      marked: all),
    Change(
      what: "a country more",
      edit: { $0.files["Content/countries/xz.yaml"] = "id: XZ\n" }, marked: []),
    Change(
      what: "an issuer",
      edit: {
        $0.replace("#1F4E3D", with: "#1F4E3E", in: "Content/issuers/embassy-xa.yaml")
      }, marked: ["xa"]),
    Change(
      what: "a source that nothing cites",
      edit: { $0.replace("The Crier", with: "The Caller", in: "Content/sources/all.yaml") },
      marked: []),
    Change(
      what: "an opening",
      edit: { $0.replace("One matter", with: "A matter", in: "Content/openings/pair-today.md") },
      marked: ["pair"]),
  ]

  @Test(arguments: changes) func `a change marks the editions that read it`(_ change: Change) throws
  {
    let before = try CatalogRun(SampleProject())
    var project = SampleProject()
    change.edit(&project)
    let after = try CatalogRun(project)
    // Every edition, the later ones of a run among them, which find the answers ready.
    let marked = before.reads().filter { _, reads in
      reads.contains { before.catalog.fingerprint(of: $0) != after.catalog.fingerprint(of: $0) }
    }
    #expect(Set(marked.keys) == Set(change.marked.flatMap { ["\($0).en", "\($0).es"] }))
  }

  /// Country `XA` is ranked; the value of another decides its place.
  @Test func `a rank reads the values of all`() throws {
    var project = SampleProject()
    project.replace(
      "{{facts.workers.share}}", with: "{{facts.grants.rank.at.fy21}}",
      in: Self.work + "points/numbers.md")
    project.replace(
      "for: all\nneeds", with: "for: [XA]\nneeds", in: Self.work + "points/numbers.md")
    project.replace(
      "{{facts.grants.rank.at.fy21}}", with: "{{facts.grants.rank}}",
      in: Self.work + "points/numbers.md")
    project.replace("XB: 1600", with: "XB: 1600, XC: 3", in: Self.facts)
    let before = try CatalogRun(project)
    project.replace("XB: 1600", with: "XB: 7", in: Self.facts)
    let after = try CatalogRun(project)
    for (name, reads) in before.reads() where name.hasPrefix("xa") {
      #expect(
        reads.contains { before.catalog.fingerprint(of: $0) != after.catalog.fingerprint(of: $0) },
        "\(name)")
    }
  }
}
