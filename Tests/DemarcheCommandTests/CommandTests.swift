import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import DemarcheCommand

/// Commands run in the process of the tests; what they print is compared end to end.
@Suite struct CommandTests {
  private let folder: TemporaryFolder
  private let project: [String]

  init() throws {
    folder = try TemporaryFolder()
    try SampleProject().write(to: folder.path)
    project = [
      "--content", folder.path + "/Content", "--templates", folder.path + "/Templates", "--as-of",
      SampleProject.day,
    ]
  }

  /// The exit code of a command line.
  ///
  /// A command waits on its thread for concurrent work, so it gets a thread of its own, as in the
  /// program: two that wait on the threads of that work, of which a small machine has two, would
  /// wait for ever.
  private func run(_ arguments: [String]) async -> Int32 {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        do {
          var command = try Demarche.parseAsRoot(arguments)
          try command.run()
          continuation.resume(returning: 0)
        } catch {
          continuation.resume(returning: Demarche.exitCode(for: error).rawValue)
        }
      }
    }
  }

  private func render(_ more: String...) async -> Int32 {
    await run(["render", "--output", folder.path + "/out"] + project + more)
  }

  @Test func `papers are rendered`() async throws {
    #expect(await render("--format", "markdown,html,typst", "--index") == 0)
    #expect(folder.tree("out").count == 19)
    #expect(await render("--format", "html", "--json") == 0)
  }

  @Test func `an engine that is missing is an outcome of its own`() async throws {
    #expect(
      await render("--country", "xa", "--pdf-engine", folder.path + "/typst") == 69)
    #expect(folder.tree("out").count == 6)
  }

  @Test func `a dry run and standard output write no file`() async throws {
    #expect(await render("--dry-run", "--index") == 0)
    #expect(await render("--dry-run", "--json") == 0)
    let one = ["--country", "xa", "--language", "en"] + project
    #expect(await run(["render", "--output", "-", "--format", "markdown"] + one) == 0)
    #expect(await run(["render", "--output", "-", "--format", "pdf"] + one) == 64)
    #expect(
      await run(["render", "--output", "-", "--format", "html", "--dry-run"] + one) == 0)
    #expect(folder.tree("out") == [])
  }

  @Test func `output that cannot be written is an outcome of its own`() async throws {
    try folder.write("x", to: "out")
    #expect(await render("--country", "xa") == 74)
  }

  @Test(arguments: ListCommand.Kind.allCases) func `everything is listed`(
    kind: ListCommand.Kind
  ) async throws {
    #expect(await run(["list", kind.rawValue] + project) == 0)
    #expect(await run(["list", kind.rawValue, "--json", "--group", "pair"] + project) == 0)
  }

  @Test func `a check composes everything`() async throws {
    #expect(await run(["check"] + project) == 0)
    #expect(await run(["check", "--json"] + project) == 0)
    try folder.write("{{nothing}}", to: "Content/openings/xa-today/issue.en.md")
    #expect(await run(["check"] + project) == 1)
    #expect(await render("--format", "html") == 1)
    #expect(
      await run(
        ["render", "--output", "-", "--format", "html", "--country", "xa", "--language", "en"]
          + project) == 1)
  }

  @Test func `content that does not load ends every command`() async throws {
    try folder.write("id: [", to: "Content/countries/xa.yaml")
    for command in [["check"], ["check", "--json"], ["list", "facts"]] {
      #expect(await run(command + project) == 1)
    }
    #expect(await render() == 1)
    #expect(folder.tree("out") == [])
  }

  @Test func `templates that do not compile end every command`() async throws {
    try folder.write("{{#open}}", to: "Templates/documents/position-paper/body.md.mustache")
    #expect(await run(["check"] + project) == 1)
  }

  @Test func `a wrong request is wrong usage`() async throws {
    for arguments in [
      ["render"], ["list", "cities"], ["render", "--output", ""],
      ["check", "--country", "xd"] + project, ["check", "--as-of", "x"],
      ["list", "facts", "--country", "xc"] + project,
    ] {
      #expect(await run(arguments) == 64)
    }
  }

  @Test func `help names every command and exit code`() {
    let help = Demarche.helpMessage()
    for word in ["render", "check", "list", " 1 findings", "64", "69", "74", "70"] {
      #expect(help.contains(word))
    }
    #expect(Demarche.configuration.version == Demarche.version)
  }
}
