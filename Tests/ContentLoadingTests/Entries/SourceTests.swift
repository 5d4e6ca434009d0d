import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct SourceTests {
  private let path = "sources/more.yaml"

  @Test func `every key`() {
    expectFindings(
      path,
      """
      sources:
        ⟪gazette⟫:
          title: Gazette
          date: ⟪2016-02-30⟫
          url: ⟪javascript:alert⟫
          accessed: ⟪yesterday⟫
          language: ⟪Spanish⟫
          kind: ⟪offical⟫
          consulted: ⟪yes⟫
          ⟪publsher⟫: Crown
        ⟪Old_Gazette⟫: ⟪none⟫

      """,
      [
        ExpectedDiagnostic("missing-key", "the key 'publisher' is missing"),
        ExpectedDiagnostic("bad-date", "'2016-02-30' is not a date"),
        ExpectedDiagnostic("bad-address", "'javascript:alert' is not an address to print"),
        ExpectedDiagnostic("bad-date", "'yesterday' is not a date"),
        ExpectedDiagnostic("bad-language-tag", "'Spanish' is not a language tag"),
        ExpectedDiagnostic("bad-choice", "'kind' cannot be 'offical'; did you mean 'official'?"),
        ExpectedDiagnostic("bad-choice", "'consulted' cannot be 'yes'"),
        ExpectedDiagnostic("unknown-key", "unknown key 'publsher'; did you mean 'publisher'?"),
        ExpectedDiagnostic("bad-id", "'Old_Gazette' is not an id"),
        ExpectedDiagnostic("wrong-type", "'Old_Gazette' must be a map"),
      ])
  }

  @Test func `duplicate over files`() throws {
    let marked: MarkedText = """
      sources:
        ⟪census⟫: {title: T, publisher: P, accessed: 2026-11-20, language: en, kind: press}

      """
    expectFindings(
      path, marked, [ExpectedDiagnostic("duplicate-id", "the source id 'census' is taken")])
    let result = Fixture.load([path: marked.text])
    let note = try #require(result.diagnostics.first?.notes.first)
    #expect(note.range?.file.path == "Content/sources/main.yaml")
    #expect(note.range?.text == "census")
    #expect(result.value.sources.values.filter { $0.title == "T" }.count == 1)
  }

  @Test func `broken entries and files blame nobody else`() {
    // The entry is broken, its users are not.
    let source = (Fixture.content["sources/main.yaml"] ?? "")
    let entry = Fixture.load([
      "sources/main.yaml": source.replacing("kind: official", with: "kind: oficial")
    ]).diagnostics
    #expect(entry.places == ["Content/sources/main.yaml:10:11 bad-choice"])
    for text in ["sources: [\n", "", "sources: []\n", "source: {}\n"] {
      let found = Fixture.load(["sources/main.yaml": text]).diagnostics
      #expect(found.allSatisfy { $0.range?.file.path == "Content/sources/main.yaml" })
      #expect(!found.isEmpty)
    }
  }

  @Test func `unverified only source`() {
    expectFindings(
      "programs/aid.yaml",
      """
      id: aid
      name: {en: Aid, es: Ayuda}
      sources: [unseen]
      timeline:
        - {id: a, date: 2016-01-01, text: {en: a, es: a}, source: ⟪unseen⟫, verified: true}
        - {id: b, date: 2016-01-01, text: {en: a, es: a}, source: unseen, verified: false}
        - {id: c, date: 2016-01-01, text: {en: a, es: a}, source: survey, also: [unseen], verified: true}

      """,
      [ExpectedDiagnostic("unverified-only-source", "'unseen' was not consulted")])
  }
}
