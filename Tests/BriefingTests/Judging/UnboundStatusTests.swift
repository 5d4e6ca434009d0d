import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// A text that names an instrument says what it presumes of it.
@Suite struct UnboundStatusTests {
  private func findings(
    _ text: String, head: String = "", title: String = "Alpha", _ request: EditionRequest = .init()
  ) throws -> [Diagnostic] {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      title, text, "for: all\nweight: 10\n" + head)
    return try fixture.findings(request)
  }

  @Test(arguments: [
    ("The Pact of Alba stands.", "Pact of Alba"),
    ("See {{agreements.pact.short}}.", "agreements.pact.short"),
    ("It is {{status.pact.state}}.", "status.pact.state"),
    ("Text.\n\n```timeline pact\n```", "pact"), ("Text.\n\n```table pact\n```", "pact"),
  ]) func `a name, a tag and a data block name an instrument`(text: String, place: String) throws {
    let findings = try findings(text)
    #expect(findings.map(\.id) == [.unboundStatus])
    #expect(findings.first?.range?.text == place)
    #expect(findings.first?.summary.contains("'points/alpha' names 'pact'") == true)
    #expect(try self.findings(text, head: "about: [pact]").isEmpty)
    #expect(try self.findings(text, head: "while: {pact: [in-force, unknown]}").isEmpty)
  }

  @Test func `a title names one, too, and each is told once`() throws {
    let findings = try findings(
      "The Pact of Alba, and again the Pact of Alba.", title: "The Pact of Alba")
    #expect(findings.map(\.id) == [.unboundStatus])
    #expect(findings.first?.range?.start.column == 11)
  }

  @Test func `each language has its own names`() throws {
    #expect(try findings("The Pacto de Alba stands.").isEmpty)
  }

  @Test func `a strand binds its instrument, another instrument does not`() throws {
    let text = "The Plan of Alba runs."
    #expect(try findings(text, head: "about: [plan/south]").isEmpty)
    #expect(try findings(text, head: "about: [pact]").map(\.id) == [.unboundStatus])
  }

  @Test func `a piece that is known and left out does not mark the paper`() throws {
    var fixture = BriefingFixture()
    fixture.content["proposals/1-first/points/beyond.md"] = BriefingFixture.piece(
      "Beyond", "Text.", "for: all\nwhile: {decree: [in-force]}\nweight: 90")
    fixture.templates["documents/paper/document.yaml"]? += "\nlimits: {points: 1}\n"
    var composer = fixture.prepare().value
    composer.known =
      KnownFindings.read(
        SourceFile(path: "known.txt", text: "points/beyond status-unknown\n")
      ).value
    let composed = try EditionRequest().compose(composer)
    #expect(composed.excused.map(\.piece) == ["points/beyond"])
    #expect(try #require(composed.value).evidence.excused.isEmpty)
  }

  @Test func `where it is known, the paper is made and says so`() throws {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
      "Alpha", "The Pact of Alba stands.")
    let list = SourceFile(path: "known.txt", text: "points/alpha unbound-status\n")
    var composer = fixture.prepare().value
    composer.known = KnownFindings.read(list).value
    let composed = try EditionRequest().compose(composer)
    #expect(composed.diagnostics.map(\.severity) == [.warning])
    let brief = try #require(composed.value)
    #expect(brief.evidence.excused == [PieceFinding(piece: "points/alpha", id: .unboundStatus)])
  }
}
