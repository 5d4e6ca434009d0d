import ArgumentParser
import Publishing
import Testing

@testable import DemarcheCommand

/// How command lines are read; what the commands then do is tested end to end, in processes of
/// their own, for a command blocks its thread until its papers are made.
@Suite struct CommandTests {
  @Test(arguments: [
    ["render"], ["render", "--output", ""], ["render", "--output"], ["list"], ["list", "cities"],
    ["check", "--output", "x"], ["check", "--jobs"], ["publish"],
  ]) func `a line that cannot be read is wrong usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try Demarche.parseAsRoot(arguments) }
    #expect(error.map { Demarche.exitCode(for: $0).rawValue } == Outcome.wrongUsage.rawValue)
  }

  @Test func `what a line says reaches its command`() throws {
    let line = [
      "render", "-o", "out", "--format", "pdf,html", "--format", "typst", "--index",
      "--pdf-engine", "typst", "--dry-run", "--json", "--warnings-as-errors", "--content", "c",
    ]
    let command = try #require(try Demarche.parseAsRoot(line) as? RenderCommand)
    #expect(command.output == "out" && command.format == ["pdf,html", "typst"])
    #expect(command.index && command.dryRun && command.pdfEngine == "typst")
    #expect(command.reporting.json && command.reporting.warningsAsErrors)
    #expect(command.location.content == "c" && command.location.templates == nil)
  }

  @Test(arguments: Listing.Kind.allCases) func `everything can be listed by name`(
    kind: Listing.Kind
  ) throws {
    let command = try Demarche.parseAsRoot(["list", kind.rawValue]) as? ListCommand
    #expect(command?.kind == kind)
    #expect(ListCommand.configuration.abstract.contains(kind.rawValue))
  }

  @Test func `help names every command and exit code`() {
    let help = Demarche.helpMessage()
    for word in ["render", "check", "list", " 1 findings", "64", "69", "74", "70"] {
      #expect(help.contains(word))
    }
    #expect(Demarche.configuration.version == Demarche.version)
  }
}
