import TestSupport
import Testing

/// What holds for every command alike.
@Suite struct CommandsTests {
  private static let commands = [
    ["render", "--output", "out"], ["render", "--output", "out", "--dry-run"],
    ["render", "--output", "-", "--country", "xa", "--language", "en", "--format", "html"],
    ["check"], ["list", "facts"],
  ]

  @Test(arguments: commands) func `content that does not load ends every command`(
    command: [String]
  ) throws {
    let place = try Workplace()
    try place.change("Content/countries/xa.yaml", "paper: a4", "paper: a5")
    let outcome = try place.program.run(command + Workplace.day)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.messages.hasPrefix("Content/countries/xa.yaml:5:8: error: "))
    #expect(outcome.messages.hasSuffix("1 error: the content does not load, no brief was made\n"))
    let json = try place.program.run(command + ["--json"] + Workplace.day)
    #expect(json.code == 1)
    let findings = try #require(try json.json()["findings"] as? [[String: Any]])
    #expect(findings.map { $0["path"] as? String } == ["Content/countries/xa.yaml"])
    #expect(findings.map { $0["line"] as? Int } == [5])
    #expect(place.folder.tree("out") == [])
  }

  @Test(arguments: commands) func `templates that do not compile end every command`(
    command: [String]
  ) throws {
    let place = try Workplace()
    let body = "Templates/documents/position-paper/body.md.mustache"
    try place.folder.write("{{#open}}", to: body)
    let outcome = try place.program.run(command + Workplace.day)
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix("\(body):1:1: error: 'open' is opened but not closed"))
    #expect(place.folder.tree("out") == [])
  }

  @Test(arguments: commands) func `an unknown country is wrong usage of every command`(
    command: [String]
  ) throws {
    let place = try Workplace()
    let outcome = try place.program.run(command + Workplace.day + ["--country", "xd"])
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(
      outcome.messages == "demarche: unknown country 'xd'\nThe choice is: xa, xb, xc\n")
  }

  @Test func `a dry run to standard output names its one file`() throws {
    let place = try Workplace()
    let outcome = try place.program.run(Self.commands[2] + ["--dry-run"] + Workplace.day)
    #expect(outcome.code == 0)
    #expect(outcome.output == "xa/position-paper.en.specimen.html\n")
  }

  @Test func `a list keeps to the group that is named`() throws {
    let place = try Workplace()
    let outcome = try place.program.run(["list", "facts", "--group", "pair"] + Workplace.day)
    #expect(outcome.code == 0)
    let subjects = outcome.output.split(separator: "\n").dropFirst()
      .map { $0.split(separator: " ").dropFirst().first }
    #expect(Set(subjects) == ["pair"])
  }
}
