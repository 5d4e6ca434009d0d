import Briefing
import DossierModel
import Testing

/// Where the marks of notes stand.
@Suite struct MarkTests {
  @Test(arguments: [
    ("A {{facts.people.value}}.", "A {1:1,200}.{^1.1}", "A {1:1,200}{^1.1}."),
    ("A {{facts.people.value}}, b", "A {1:1,200},{^1.1} b", "A {1:1,200}{^1.1}, b"),
    ("A {{facts.people.value}}; b", "A {1:1,200};{^1.1} b", "A {1:1,200}{^1.1}; b"),
    ("A {{facts.people.value}}: b", "A {1:1,200}:{^1.1} b", "A {1:1,200}{^1.1}: b"),
    ("A {{facts.people.value}} b", "A {1:1,200}{^1.1} b", "A {1:1,200}{^1.1} b"),
    ("({{facts.people.value}})", "({1:1,200}{^1.1})", "({1:1,200}{^1.1})"),
    ("Is it {{facts.people.value}}?", "Is it {1:1,200}{^1.1}?", "Is it {1:1,200}{^1.1}?"),
    ("A {{facts.people.value}}...", "A {1:1,200}.{^1.1}..", "A {1:1,200}{^1.1}..."),
    (
      "A **{{facts.people.value}}**, b", "A <strong>{1:1,200}</strong>,{^1.1} b",
      "A <strong>{1:1,200}{^1.1}</strong>, b"
    ),
    (
      "A *is **{{facts.people.value}}***.", "A <em>is <strong>{1:1,200}</strong></em>.{^1.1}",
      "A <em>is <strong>{1:1,200}{^1.1}</strong></em>."
    ),
    (
      "A **{{facts.people.value}}** b", "A <strong>{1:1,200}{^1.1}</strong> b",
      "A <strong>{1:1,200}{^1.1}</strong> b"
    ),
  ])
  func punctuation(_ text: String, _ english: String, _ spanish: String) throws {
    #expect(try BriefingFixture.body(text).brief().line == english)
    #expect(try BriefingFixture.body(text).brief(.spanish).line == spanish)
  }

  /// Of marks for one note that follow one another in a paragraph only the last stands.
  @Test(arguments: [
    (
      "A {{facts.people.value}}, b {{facts.people.of.XB.value}}.",
      "A {1:1,200}, b {2:450}.{^1.1}"
    ),
    (
      "A {{facts.people.value}} {{facts.guests.value}} {{facts.people.value}}",
      "A {1:1,200}{^1.1} {2:300}{^2.1} {3:1,200}{^1.2}"
    ),
    (
      "A {{facts.people.value}}\n\nB {{facts.people.value}}",
      "A {1:1,200}{^1.1}\nB {2:1,200}{^1.2}"
    ),
    ("A [x](source:gazette) [y](source:gazette)", "A {@gazette:x} {@gazette:y}{^1.1}"),
  ])
  func runs(_ text: String, _ view: String) throws {
    #expect(try BriefingFixture.body(text).brief().line == view)
  }

  @Test func `each item of a list has its mark`() throws {
    let brief = try BriefingFixture.body(
      "- {{facts.people.value}}\n- {{facts.people.value}}\n"
    ).brief()
    #expect(
      brief.line == "<ul>\n<li>{1:1,200}{^1.1}</li>\n<li>{2:1,200}{^1.2}</li>\n</ul>")
    #expect(brief.notes.map(\.references) == [2])
  }

  /// A heading carries no mark and leaves no note behind, but what it prints is in the evidence.
  @Test func headings() throws {
    let brief = try BriefingFixture.body(
      "## {{facts.people.value}} people [are](source:gazette) here\n\nText {{facts.guests.value}}."
    ).brief()
    #expect(
      brief.line == "<h2>{1:1,200} people {@gazette:are} here</h2>\nText {2:300}.{^1.1}")
    #expect(brief.notes.map(\.number) == [1])
    #expect(brief.notes.map(\.references) == [1])
    #expect(brief.evidence.mentions.map(\.printed) == ["1,200", "300"])
    #expect(brief.evidence.sources == [SourceID("table-2020"), SourceID("gazette")])
    #expect(brief.evidence.currentSeries?.lowerBound == CalendarDate("2020-06-30"))
  }

  @Test func `figure in the title`() throws {
    var fixture = BriefingFixture()
    fixture.templates[BriefingFixture.bodyPath] = "# *{{facts.offices.value}}* and more\n\nText.\n"
    #expect(try fixture.brief().title == "9 posts and more")
  }
}
