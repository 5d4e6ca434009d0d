import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// What has changed since somebody last read a piece.
@Suite struct OvertakenTests {
  private func findings(
    _ head: String, _ request: EditionRequest = .init(), text: String = "Text.",
    judgesAll: Bool = false
  ) throws -> [Diagnostic] {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha", text, "for: all\nweight: 10\n" + head)
    let composer = fixture.prepare().value
    return composer.brief(try request.edition(of: composer), judgesAll: judgesAll).diagnostics
      .filter { $0.range?.file.path.hasSuffix(BriefingFixture.pointPath) == true }
  }

  @Test func `an event after the reading stops the paper`() throws {
    // The pact was in force from 2017-06-01.
    let found = try findings(
      "while: {pact: [in-force, unknown]}\nreviewed: 2017-05-31",
      EditionRequest(asOf: "2018-01-01"))
    #expect(found.map(\.id) == [.overtaken])
    #expect(found.first?.range?.text == "reviewed")
    #expect(found.first?.severity == .error)
    #expect(
      try findings(
        "while: {pact: [in-force, unknown]}\nreviewed: 2017-06-01",
        EditionRequest(asOf: "2018-01-01")
      ).isEmpty)
    // What comes after the day of the paper is not known on it.
    #expect(
      try findings(
        "while: {pact: [signed]}\nreviewed: 2017-01-01", EditionRequest(asOf: "2017-05-31")
      ).isEmpty)
  }

  @Test func `an organization is warned`() throws {
    let own = EditionRequest(asOf: "2018-01-01", issuer: "friends")
    let found = try findings("about: [pact]\nreviewed: 2017-05-31", own)
    #expect(found.map(\.id) == [.overtaken])
    #expect(found.first?.severity == .warning)
  }

  @Test func `an event of another strand changes nothing`() throws {
    let day = EditionRequest(asOf: "2019-06-01")
    #expect(
      try findings("about: [plan/south]\nreviewed: 2019-02-01", day).map(\.id) == [.overtaken])
    #expect(try findings("about: [pact]\nreviewed: 2019-02-01", day).isEmpty)
  }

  @Test func `a new release of what is printed is told once`() throws {
    let text = "There are {{facts.people.value}}, of them {{facts.people.value}}."
    let found = try findings("reviewed: 2010-01-01", text: text)
    #expect(found.map(\.id) == [.newRelease])
    #expect(found.first?.severity == .warning)
    #expect(try findings("reviewed: 2020-12-30", text: text).isEmpty)
  }

  @Test func `only who checks hears of pieces that nobody has read`() throws {
    #expect(try findings("").isEmpty)
    let found = try findings("", judgesAll: true)
    #expect(found.map(\.id) == [.neverReviewed])
    #expect(try findings("reviewed: 2020-12-30", judgesAll: true).isEmpty)
  }

  @Test func `the day of a reading is a day`() {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha", "Text.", "for: all\nweight: 10\nreviewed: 2020-12")
    #expect(
      ContentLoader.load(
        content: MemoryFiles(fixture.content, displayRoot: "Content"), languages: nil
      ).diagnostics.map(\.id) == [.badDate])
  }
}
