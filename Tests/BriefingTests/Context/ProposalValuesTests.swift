import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ProposalValuesTests {
  static let path = "proposals/1-first/proposal.yaml"

  /// The fixture whose proposal has the marked lists below its title.
  private func proposal(_ lists: String, _ names: [String] = []) -> BriefingFixture {
    var fixture = BriefingFixture()
    fixture.content[Self.path] = MarkedText(Self.manifest(lists)).text
    for name in names {
      for language in ["en", "es"] {
        fixture.content["proposals/1-first/\(name).\(language).md"] =
          "---\ntitle: \(name)\n---\nText of \(name).\n"
      }
    }
    return fixture
  }

  private static func manifest(_ lists: String) -> String {
    "id: first\ntitle: {en: The first matter, es: El primer asunto}\n" + lists + "\n"
  }

  private static let lists = """
    points:
      - {id: alpha, for: all}
    asks:
      - {id: request, for: all, to: {en: "The other side:", es: "A la otra parte:"}, by: 2021-03-31}
    answers:
      - {id: doubt, for: all}
    """

  private func omissions(_ fixture: BriefingFixture, _ request: EditionRequest = .init()) throws
    -> [String]
  {
    try fixture.compose(request).value?.evidence.omissions.map {
      "\($0.piece) \($0.reason) \($0.range.text)"
    } ?? []
  }

  @Test func piecesForOthersAreNotOmissions() throws {
    let fixture = proposal(
      Self.lists.replacing("answers:\n", with: "answers:\n  - {id: other, for: [XB]}\n"),
      ["answers/other"])
    var changed = fixture
    for language in ["en", "es"] {
      changed.content["proposals/1-first/answers/other.\(language).md"] =
        "---\nobjection: Not me?\n---\nNo.\n"
    }
    #expect(try omissions(changed).isEmpty)
    #expect(try !changed.brief().view.contains("Not me?"))
  }

  @Test func omissionsAreListed() throws {
    let fixture = proposal(
      Self.lists.replacing(
        "points:\n",
        with: """
          points:
            - {id: early, for: all, valid: {until: 2020-12-30}}
            - {id: last-day, for: all, valid: {until: 2020-12-31}}
            - {id: late, for: all, valid: {from: 2021}}
            - {id: needy, for: all, needs: [people, hearsay]}
            - {id: sated, for: all, needs: [people, offices]}

          """),
      ["early", "last-day", "late", "needy", "sated"].map { "points/" + $0 })
    #expect(
      try omissions(fixture) == [
        "first/points/early notValid early", "first/points/late notValid late",
        "first/points/needy lacks(hearsay) hearsay",
      ])
    let view = try fixture.brief().view
    #expect(view.contains("Text of points/last-day.") && view.contains("Text of points/sated."))
    #expect(!view.contains("Text of points/needy."))
    // What is needed is there once unverified values are wanted.
    #expect(
      try omissions(fixture, .unverified) == [
        "first/points/early notValid early", "first/points/late notValid late",
      ])
  }

  @Test func nothingHolds() throws {
    let lists = Self.lists.replacing("alpha, for: all", with: "alpha, for: [XB]")
    try BriefingFixture().check(
      Self.path, MarkedText(Self.manifest(lists).replacing("first\n", with: "⟪first⟫\n")),
      .init("empty-proposal", "proposal 'first' has no point that holds for 'xa' on 2020-12-31"))
    let needy = Self.lists.replacing(
      "alpha, for: all", with: "alpha, for: all, needs: [hearsay]")
    #expect(try proposal(needy).findings().places == ["Content/\(Self.path):1:5 empty-proposal"])
    #expect(try proposal(needy).findings(.unverified).isEmpty)
  }

  /// An ask stands through the day by which it asks, and is left out from the day after.
  @Test func lapsedAsk() throws {
    let lists = Self.lists.replacing(
      "asks:\n",
      with: "asks:\n  - {id: ⟪old⟫, for: all, to: {en: You, es: Usted}, by: 2020-12-30}\n")
    let fixture = proposal(lists, ["asks/old"])
    var plain = fixture
    for language in ["en", "es"] {
      plain.content["proposals/1-first/asks/old.\(language).md"] = "Do the old thing.\n"
    }
    try plain.check(
      Self.path, MarkedText(Self.manifest(lists)),
      .init("lapsed-ask", "the day of ask 'old' has passed: 2020-12-30", severity: .warning))
    #expect(try omissions(plain) == ["first/asks/old lapsed(2020-12-30) old"])
    #expect(try !(plain.compose().value?.view.contains("old thing") ?? true))
    let onTheDay = EditionRequest(asOf: "2020-12-30")
    #expect(try plain.brief(onTheDay).view.contains("Do the old thing."))
    #expect(try omissions(plain, onTheDay).isEmpty)
  }

  @Test func `a type prints the first pieces of each kind`() throws {
    var fixture = proposal(
      Self.lists.replacing(
        "points:\n", with: "points:\n  - {id: beta, for: all}\n  - {id: gamma, for: all}\n"),
      ["points/beta", "points/gamma"])
    fixture.templates["documents/paper/document.yaml"]? += "\nlimits: {points: 2}\n"
    let view = try fixture.brief().view
    #expect(view.contains("Text of points/beta.") && view.contains("Text of points/gamma."))
    #expect(!view.contains("Alpha"))
    #expect(try omissions(fixture) == ["first/points/alpha beyondLimit(2) alpha"])
  }

  @Test func `a piece may belong to one voice`() throws {
    let voiced = proposal(
      Self.lists.replacing(
        "points:\n", with: "points:\n  - {id: ours, for: all, voice: civil-society}\n"),
      ["points/ours"])
    #expect(try !voiced.brief().view.contains("points/ours"))
    #expect(try omissions(voiced).isEmpty)
    var fixture = voiced
    fixture.content["proposals/1-first/points/alpha.civil-society.en.md"] =
      "---\ntitle: Our alpha\n---\nWe say so.\n"
    fixture.content["proposals/1-first/points/alpha.civil-society.es.md"] =
      "---\ntitle: Nuestra alfa\n---\nLo decimos.\n"
    #expect(try !fixture.brief().view.contains("We say so."))
    fixture.edit = { dossier, _ in
      for id in dossier.issuers.keys { dossier.issuers[id]?.voice = .civilSociety }
    }
    let view = try fixture.brief().view
    #expect(view.contains("Text of points/ours.") && view.contains("Our alpha"))
    #expect(view.contains("We say so."))
  }

  @Test func `an opening prints the day of an ask by its id`() throws {
    let by = BriefingFixture.body("{{asks.request.by}}")
    #expect(try by.brief().line == "March 31, 2021")
    let request = "for: all, to: {en: You, es: Usted}, by: {days: 10}"
    var fixture = BriefingFixture.body("{{asks.request.by}}")
    fixture.content[Self.path] = Self.manifest(
      Self.lists.replacing(
        #"for: all, to: {en: "The other side:", es: "A la otra parte:"}, by: 2021-03-31"#,
        with: request))
    #expect(try fixture.brief(EditionRequest(asOf: "2020-12-31")).line == "January 11, 2021")
    fixture = BriefingFixture.body("{{asks.other.by}}")
    fixture.content[Self.path] = Self.manifest(
      Self.lists.replacing(
        "asks:\n", with: "asks:\n  - {id: other, for: [XB], to: {en: X, es: X}, by: {days: 9}}\n"))
    for language in ["en", "es"] {
      fixture.content["proposals/1-first/asks/other.\(language).md"] = "act.\n"
    }
    let found = try fixture.findings()
    #expect(found.places == ["Templates/documents/paper/body.md.mustache:3:3 ask-not-printed"])
    #expect(
      found.first?.summary == "ask 'other' is not printed in this paper: it is not for 'xa'")
    #expect(found.first?.range?.text.contains("other") == true)
  }

  @Test func onlyAskHasLapsed() throws {
    let found = try BriefingFixture().findings(EditionRequest(asOf: "2021-04-01"))
    #expect(
      found.sorted().places == [
        "Content/countries/xa.yaml:1:5 no-ask",
        "Content/proposals/1-first/proposal.yaml:6:10 lapsed-ask",
      ])
  }

  @Test func values() throws {
    let text = """
      {{#proposals}}{{id}} {{number}} {{title}}: {{#points}}{{id}} {{title}}{{/points}};
      {{#open-asks}}{{to}} {{by}} {{ask.by}}{{/open-asks}}; {{#answers}}{{id}} {{objection}}{{/answers}}
      {{/proposals}}
      """
    #expect(
      try BriefingFixture.body(text).brief().line == """
        first 1 The first matter: alpha Alpha;
        The other side: March 31, 2021 March 31, 2021; doubt Why?
        """)
  }

  @Test func proposalsAreNumberedInTheirOrder() throws {
    var fixture = BriefingFixture.body("{{#proposals}}{{number}} {{title}} {{/proposals}}")
    fixture.content["proposals/0-zeroth/proposal.yaml"] = """
      id: zeroth
      title: {en: The zeroth matter, es: El asunto cero}
      points:
        - {id: zero, for: all}
      """
    for language in ["en", "es"] {
      fixture.content["proposals/0-zeroth/position.\(language).md"] = "Zero.\n"
      fixture.content["proposals/0-zeroth/points/zero.\(language).md"] = "Zero point.\n"
    }
    #expect(try fixture.brief().line == "1 The zeroth matter 2 The first matter")
  }

  /// A point without a title prints one only inside a section.
  @Test func pointWithoutTitle() throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = "No title here.\n"
    let found = try fixture.findings()
    #expect(found.places == ["Templates/documents/paper/body.md.mustache:11:5 no-value"])
    #expect(found.first?.summary == "'alpha' has no 'title'")
    #expect(found.first?.range?.text == "title")
    fixture.templates[BriefingFixture.bodyPath]?.replace(
      "**{{title}}.**", with: "{{#title}}**{{title}}.**{{/title}}")
    #expect(try fixture.brief().view.contains("<p>No title here.</p>"))
  }

  @Test func proseMissingInTheLanguage() throws {
    var fixture = BriefingFixture()
    fixture.edit = { dossier, _ in dossier.proposals[0].position.common[LanguageTag("en")] = nil }
    let found = try fixture.findings()
    #expect(found.places == ["Templates/documents/paper/body.md.mustache:8:5 no-value"])
    #expect(found.first?.summary == "proposal 'first' has no text in language 'en'")
  }
}
