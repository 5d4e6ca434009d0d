import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Briefing

@Suite struct MarkTermTests {
  private static let path = "languages/en/terms.yaml"

  /// Puts words in the place of a term and requires the finding there.
  private func check(
    _ key: String, _ words: String, _ reason: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    var fixture = BriefingFixture()
    let text = try #require(fixture.templates[Self.path])
    let line = try #require(text.split(separator: "\n").first { $0.contains("  \(key): ") })
    let marked = MarkedText(text.replacing(line, with: "  \(key): ⟪\"\(words)\"⟫"))
    fixture.templates[Self.path] = marked.text
    expect(
      fixture.prepare().diagnostics,
      match: [ExpectedDiagnostic("bad-mark", "the term '\(key)' cannot mark a paper: \(reason)")],
      in: marked, sourceLocation: sourceLocation)
  }

  private static let seen = "it needs at least 20 letters, and none that cannot be seen"

  @Test(arguments: [
    "…", "SPECIMEN.", ". . . . . . . . . . . . . . . . . . . . . .",
  ])
  func `a mark is a sentence`(words: String) throws {
    try check("mark-joint", words, Self.seen)
    try check("mark-sample", words, Self.seen)
    try check("mark-specimen", words + "{mission}", Self.seen)
  }

  @Test func `a mark names the mission, the years and the day`() throws {
    let sentence = "SPECIMEN. Nobody has issued this text."
    try check("mark-specimen", sentence, "it must hold {mission} or {of-mission}")
    try check("letterhead-for", "For the Embassy", "it must hold {mission} or {of-mission}")
    try check("mark-reconstruction", sentence + " {year} {compiled}", "it must hold {date}")
    try check("mark-joint", sentence + " {mision}", "it holds a place that nothing fills")
  }

  @Test func `a mark holds the word of its state`() throws {
    let sentence = "Issued and cleared by the Government itself"
    try check("mark-joint", sentence, "it must hold the word 'Specimen'")
    try check("mark-sample", sentence, "it must hold the word 'Specimen'")
    try check("mark-specimen", sentence + " {mission}", "it must hold the word 'Specimen'")
    try check(
      "mark-reconstruction", "SPECIMEN " + sentence + " {year} {compiled} {date}",
      "it must hold the word 'Reconstruction'")
  }

  @Test func `the other words of a state have letters`() throws {
    for key in ["paper-specimen", "paper-reconstruction", "content-set", "mark-top", "mark-bottom"]
    {
      try check(key, "…", "it needs letters, and none that cannot be seen")
    }
  }

  @Test func `a language without a mark is named`() throws {
    for key in MarkTerm.keys {
      let (dossier, loaded) = BriefingFixture().load()
      var stationery = loaded
      stationery.languages[LanguageTag("en")]?.terms[key] = nil
      #expect(
        Composer.prepare(dossier, stationery).diagnostics.places == [
          "Templates/languages/en/terms.yaml:1:5 missing-term"
        ])
    }
  }
}
