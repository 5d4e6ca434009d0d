import TestSupport
import Testing

/// What holds for every command alike.
@Suite struct CommandsTests {
  private static let commands = [
    ["render", "--output", "out"], ["render", "--output", "out", "--dry-run"],
    ["render", "--output", "-", "--country", "xa", "--language", "en", "--format", "html"],
    ["check"], ["list", "facts"],
  ]

  @Test(arguments: commands.suffix(2)) func `content that does not load ends what reads all of it`(
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

  @Test(arguments: commands.prefix(3)) func `content that does not load ends what needs it`(
    command: [String]
  ) throws {
    let place = try Workplace()
    try place.change("Content/countries/xa.yaml", "paper: a4", "paper: a5")
    let outcome = try place.program.run(command + ["--format", "html"] + Workplace.day)
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix("Content/countries/xa.yaml:5:8: error: "))
    #expect(!outcome.output.contains("xa/"))
    #expect(place.folder.tree("out").allSatisfy { $0.hasPrefix("xb/") })
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

  /// The papers are those of the content's day whenever they are made, and the summary says how old
  /// the content is by the clock that `SOURCE_DATE_EPOCH` sets.
  @Test func `the day of the content gives the same papers at any time`() throws {
    let place = try Workplace()
    try place.folder.write("day: \(SampleProject.day)\n", to: "Content/edition.yaml")
    let command = ["--as-of", "content", "--format", "markdown,html"]
    for (epoch, age) in [("1639526400", "which is today"), ("1735689600", "1113 days ago")] {
      var program = place.program
      program.environment["SOURCE_DATE_EPOCH"] = epoch
      let outcome = try program.run(["render", "-o", "out\(epoch)"] + command)
      #expect(outcome.code == 0, "\(outcome.messages)")
      #expect(outcome.output.contains("as of \(SampleProject.day)\n"))
      #expect(outcome.output.contains("The content was last read on that day, \(age)\n"))
      let checked = try program.run("check", "--as-of", "content")
      #expect(checked.output.contains("last read on that day, \(age)\n"))
    }
    let files = place.folder.tree("out1639526400")
    #expect(files.count >= 12 && files == place.folder.tree("out1735689600"))
    for file in files {
      #expect(
        place.folder.text("out1639526400/" + file) == place.folder.text("out1735689600/" + file))
    }
  }

  @Test func `content that has no day cannot give it`() throws {
    let place = try Workplace()
    let outcome = try place.program.run("check", "--as-of", "content")
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("needs 'day:' in edition.yaml"))
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
