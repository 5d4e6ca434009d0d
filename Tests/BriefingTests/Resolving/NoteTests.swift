import Briefing
import DossierModel
import Testing

@Suite struct NoteTests {
  /// What stands behind a figure: sources, date, and how it was computed.
  @Test(arguments: [
    ("people.value", "Statistics Office; data of June 30, 2020."),
    ("people.at.r2018.value", "Table 2018; data of June 30, 2018."),
    ("aid.value", "Statistics Office; period: fiscal year 2019."),
    (
      "people.of.pair.value",
      "Statistics Office; data of June 30, 2020; sum of Alba and Brisa."
    ),
    (
      "people-guests.value",
      "Statistics Office; State Press; data of June 30, 2020; sum of People abroad and Guests."
    ),
    ("people.share", "Statistics Office; data of June 30, 2020; 1,200 of 8,000."),
    (
      "people.rank",
      "Statistics Office; data of June 30, 2020; rank among the countries of the release."
    ),
    (
      "people.change",
      "Table 2018; Statistics Office; data of June 30, 2020; from 1,000 (June 30, 2018) to 1,200."
    ),
    (
      "aid.change",
      "Table 2018; Statistics Office; period: fiscal year 2019; "
        + "from US$750 million (fiscal year 2018) to US$1.5 billion."
    ),
  ])
  func text(_ tag: String, _ note: String) throws {
    let brief = try BriefingFixture.body("A {{facts.\(tag)}}.").brief()
    #expect(brief.noteTexts == [note])
    #expect(brief.notes.map(\.references) == [1])
  }

  @Test func `text in spanish`() throws {
    let brief = try BriefingFixture.body(
      "A {{facts.people.of.pair.value}} b {{facts.people.share}}."
    ).brief(.spanish)
    #expect(
      brief.noteTexts == [
        "Statistics Office; datos del 30 de junio de 2020; suma de el Alba y Brisa.",
        "Statistics Office; datos del 30 de junio de 2020; 1,200 de 8,000.",
      ])
  }

  @Test func `source with address is a link`() throws {
    let brief = try BriefingFixture.body("{{facts.guests.value}}").brief()
    #expect(
      brief.notes.first?.pieces == [
        .link("State Press", url: "https://example.org/gazette"),
        .text("; data of June 30, 2020"), .text("."),
      ])
  }

  /// The same words are the same note, whichever figure they stand behind.
  @Test func `shared notes`() throws {
    let brief = try BriefingFixture.body(
      "{{facts.people.value}}\n\n{{facts.people.of.XB.value}}\n\n{{facts.people.at.r2018.value}}"
    ).brief()
    #expect(brief.line == "{1:1,200}{^1.1}\n{2:450}{^1.2}\n{3:1,000}{^2.1}")
    #expect(brief.notes.map(\.number) == [1, 2])
    #expect(brief.notes.map(\.references) == [2, 1])
  }

  @Test func `every note is referred to`() throws {
    let brief = try BriefingFixture().brief()
    #expect(brief.notes.allSatisfy { $0.references > 0 })
  }
}
