import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ProposalValuesTests {
  private static let folder = "proposals/1-first/"

  /// The fixture with more points, by their heads.
  private func points(_ heads: KeyValuePairs<String, String>) -> BriefingFixture {
    var fixture = BriefingFixture()
    for (id, head) in heads {
      fixture.content["\(Self.folder)points/\(id).md"] =
        BriefingFixture.piece("points/\(id)", "Text of points/\(id).", head)
    }
    return fixture
  }

  private func omissions(_ fixture: BriefingFixture, _ request: EditionRequest = .init()) throws
    -> [String]
  {
    try fixture.compose(request).value?.evidence.omissions.map {
      "\($0.piece) \($0.reason) \($0.range.text)"
    } ?? []
  }

  @Test func `pieces for others are not omissions`() throws {
    var fixture = BriefingFixture()
    fixture.content["\(Self.folder)answers/other.md"] =
      BriefingFixture.piece("Not me?", "No.", "for: [XB]\nweight: 1")
    #expect(try omissions(fixture).isEmpty)
    #expect(try !fixture.brief().view.contains("Not me?"))
  }

  @Test func `omissions are listed`() throws {
    let fixture = points([
      "early": "for: all\nvalid: {until: 2020-12-30}\nweight: 1",
      "last-day": "for: all\nvalid: {until: 2020-12-31}\nweight: 2",
      "late": "for: all\nvalid: {from: 2021}\nweight: 3",
      "needy": "for: all\nneeds: [people, hearsay]\nweight: 4",
      "sated": "for: all\nneeds: [people, offices]\nweight: 5",
    ])
    #expect(
      try omissions(fixture) == [
        "points/early notValid for", "points/late notValid for",
        "points/needy lacks(hearsay) hearsay",
      ])
    let view = try fixture.brief().view
    #expect(view.contains("Text of points/last-day.") && view.contains("Text of points/sated."))
    #expect(!view.contains("Text of points/needy."))
    // What is needed is there once unverified values are wanted.
    #expect(
      try omissions(fixture, .unverified) == [
        "points/early notValid for", "points/late notValid for",
      ])
  }

  @Test func `nothing holds`() throws {
    let summary = "proposal 'first' has no point that holds for 'xa' on 2020-12-31"
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath]?.replace("for: all", with: "for: [XB]")
    try fixture.check(
      "\(Self.folder)proposal.yaml", "⟪title⟫: {en: The first matter, es: El primer asunto}\n",
      .init("empty-proposal", summary))
    fixture.content[BriefingFixture.pointPath]?
      .replace("for: [XB]", with: "for: all\nneeds: [hearsay]")
    #expect(
      try fixture.findings().places == [
        "Content/proposals/1-first/proposal.yaml:1:1 empty-proposal"
      ])
    #expect(try fixture.findings(.unverified).isEmpty)
  }

  /// An act stands through the day by which it asks, and is left out from the day after.
  @Test func `lapsed act`() throws {
    let path = "\(Self.folder)acts/old.md"
    let old = MarkedText(
      BriefingFixture.act(
        "Do the old thing.",
        BriefingFixture.actHead.replacing("for:", with: "⟪for⟫:")
          .replacing("2021-03-31", with: "2020-12-30")))
    var fixture = BriefingFixture()
    try fixture.check(
      path, old,
      .init("lapsed-act", "the day of act 'old' has passed: 2020-12-30", severity: .warning))
    fixture.content[path] = old.text
    #expect(try omissions(fixture) == ["acts/old lapsed(2020-12-30) for"])
    #expect(try !(fixture.compose().value?.view.contains("old thing") ?? true))
    let onTheDay = EditionRequest(asOf: "2020-12-30")
    #expect(try fixture.brief(onTheDay).view.contains("Do the old thing."))
    #expect(try omissions(fixture, onTheDay).isEmpty)
  }

  /// An offer under what a paper asks for would read as a demand.
  @Test(arguments: ["offer", "notice"])
  func `what is not a request is left out and listed`(kind: String) throws {
    var fixture = BriefingFixture()
    fixture.content["\(Self.folder)acts/other.md"] =
      BriefingFixture.act(
        "We shall.",
        BriefingFixture.actHead.replacing("kind: request", with: "kind: \(kind)"))
    #expect(try omissions(fixture).map { $0.hasPrefix("acts/other notPrinted") } == [true])
    #expect(try !fixture.brief().view.contains("We shall."))
  }

  @Test func `a type prints the first pieces of each kind`() throws {
    var fixture = points(["beta": "for: all\nweight: 1", "gamma": "for: all\nweight: 9"])
    fixture.templates["documents/paper/document.yaml"]? += "\nlimits: {points: 2}\n"
    let view = try fixture.brief().view
    #expect(view.contains("Text of points/beta.") && view.contains("Text of points/gamma."))
    #expect(!view.contains("Alpha"))
    #expect(try omissions(fixture) == ["points/alpha beyondLimit(2) for"])
  }

  @Test func `equal weights must not decide what is printed`() throws {
    let equal = "for: all\nweight: ⟪10⟫"
    var fixture = points(["beta": "for: all\nweight: 10", "gamma": "for: all\nweight: 9"])
    #expect(try fixture.findings().isEmpty)
    fixture.templates["documents/paper/document.yaml"]? += "\nlimits: {points: 2}\n"
    let alpha = MarkedText(BriefingFixture.piece("Alpha", "Text.", equal))
    let summary = "'alpha' and 'beta' have the same weight, and only the first 2 can be printed"
    try fixture.check(BriefingFixture.pointPath, alpha, .init("equal-weights", summary))
    let note = try fixture.findings().first?.notes.first?.range
    #expect(note?.file.path == "Content/proposals/1-first/points/beta.md")
    #expect(note?.start.line == 3 && note?.text == "10")
    // Those that are all printed, or all left out, may weigh the same.
    fixture.templates["documents/paper/document.yaml"]?
      .replace("{points: 2}", with: "{points: 1}")
    #expect(try fixture.findings().isEmpty)
  }

  @Test func `a piece may belong to one voice`() throws {
    var fixture = points(["ours": "for: all\nvoice: civil-society\nweight: 1"])
    #expect(try !fixture.brief().view.contains("points/ours"))
    #expect(try omissions(fixture).isEmpty)
    fixture.content[BriefingFixture.pointPath]? += """

      # en civil-society: Our alpha
      We say so.

      # es civil-society: Nuestra alfa
      Lo decimos.
      """
    #expect(try !fixture.brief().view.contains("We say so."))
    fixture.edit = { dossier, _ in
      for id in dossier.issuers.keys { dossier.issuers[id]?.voice = .civilSociety }
    }
    let view = try fixture.brief().view
    #expect(view.contains("Text of points/ours.") && view.contains("Our alpha"))
    #expect(view.contains("We say so."))
  }

  @Test func `an opening prints the day of an act by its id`() throws {
    let by = BriefingFixture.body("{{acts.request.by}}")
    #expect(try by.brief().line == "March 31, 2021")
    var fixture = by
    fixture.content[BriefingFixture.actPath]?.replace("by: 2021-03-31", with: "by: {days: 10}")
    #expect(try fixture.brief(EditionRequest(asOf: "2020-12-31")).line == "January 11, 2021")
    fixture = BriefingFixture.body("{{acts.other.by}}")
    fixture.content["\(Self.folder)acts/other.md"] = BriefingFixture.act(
      "act.", BriefingFixture.actHead.replacing("for: all", with: "for: [XB]"))
    let found = try fixture.findings()
    #expect(found.places == ["Templates/documents/paper/body.md.mustache:3:3 act-not-printed"])
    #expect(
      found.first?.summary == "act 'other' is not printed in this paper: it is not for 'xa'")
    #expect(found.first?.range?.text.contains("other") == true)
  }

  @Test func `only act has lapsed`() throws {
    let found = try BriefingFixture().findings(EditionRequest(asOf: "2021-04-01"))
    #expect(
      found.sorted().places == [
        "Content/countries/xa.yaml:1:5 no-act",
        "Content/proposals/1-first/acts/request.md:2:1 lapsed-act",
      ])
  }

  @Test func values() throws {
    let text = """
      {{#proposals}}{{id}} {{number}} {{title}}: {{#points}}{{id}} {{>*title}}{{/points}};
      {{#open-acts}}{{to}} {{by}} {{act.by}}{{/open-acts}}; {{#answers}}{{id}} {{>*objection}}{{/answers}}
      {{/proposals}}
      """
    #expect(
      try BriefingFixture.body(text).brief().line == """
        first 1 The first matter: alpha Alpha;
        The other side: March 31, 2021 March 31, 2021; doubt Why?
        """)
  }

  @Test func `a title has tags, and an act a short form`() throws {
    var fixture = BriefingFixture.body(
      """
      {{#proposals}}{{#points}}{{>*title}}{{/points}}{{/proposals}}: {{#open-acts}}{{>*short}}
      {{/open-acts}}
      """)
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha of *{{subject.name}}*, {{facts.people.value}}", "Text.")
    fixture.content[BriefingFixture.actPath] = BriefingFixture.piece(
      "Act now", "Text.", BriefingFixture.actHead)
    #expect(try fixture.brief().view.contains("<p>Alpha of <em>Alba</em>, {1:1,200}"))
    #expect(try fixture.brief().view.contains("Act now"))
    let found = try BriefingFixture.body("{{#open-acts}}{{>*short}}{{/open-acts}}").findings()
    #expect(found.places == ["Templates/documents/paper/body.md.mustache:3:19 no-value"])
    #expect(found.first?.summary == "act 'request' has no 'short'")
  }

  @Test func `proposals are numbered in their order`() throws {
    var fixture = BriefingFixture.body("{{#proposals}}{{number}} {{title}} {{/proposals}}")
    fixture.content["proposals/0-zeroth/proposal.yaml"] =
      "title: {en: The zeroth matter, es: El asunto cero}"
    fixture.content["proposals/0-zeroth/position.md"] = BriefingFixture.piece(
      "", "Zero.", "basis: proposed")
    fixture.content["proposals/0-zeroth/points/zero.md"] =
      BriefingFixture.piece("Zero", "Zero point.")
    #expect(try fixture.brief().line == "1 The zeroth matter 2 The first matter")
  }

  @Test func `prose missing in the language`() throws {
    var fixture = BriefingFixture()
    fixture.edit = { dossier, _ in
      var position = dossier.passage(of: dossier.proposals[0].position)
      position.common[LanguageTag("en")] = nil
      dossier.proposals[0].position = .held(position)
    }
    let found = try fixture.findings()
    #expect(found.places == ["Templates/documents/paper/body.md.mustache:8:5 no-value"])
    #expect(found.first?.summary == "proposal 'first' has no text in language 'en'")
  }
}
