import ArgumentParser
import Publishing
import TestSupport
import Testing

@testable import DemarcheCommand

@Suite struct FolderProblemTests {
  private func message(_ problem: ProjectFolders.Problem) -> String {
    problem.usageError.message
  }

  @Test func `what is no folder is told with the option that names it`() throws {
    let folder = try TemporaryFolder()
    let options = try LocationOptions.parse(["--content", folder.path, "--templates", "missing"])
    let error = #expect(throws: ValidationError.self) { try options.folders() }
    #expect(error?.message == "--templates names 'missing', which is not a folder.")
    #expect(
      message(.noFolder(.content, named: "")) == "--content names '', which is not a folder.")
  }

  @Test func `nothing found asks for a name`() {
    #expect(
      message(.notFound(.content))
        == "There is no folder 'Content' here or beside the program. Name it with --content.")
    #expect(
      message(.notFound(.templates))
        == "There is no folder 'Templates' here or beside the program. Name it with --templates.")
  }

  @Test func `a folder of something else asks for the right one`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/x")
    let options = try LocationOptions.parse([
      "--content", folder.path + "/a", "--templates", folder.path,
    ])
    let error = #expect(throws: ValidationError.self) {
      try LocationOptions.parse([]).load(try options.folders(), .templates)
    }
    let message = error?.message ?? ""
    #expect(
      message.hasPrefix(
        "'\(folder.path)/a' is no content folder: it holds none of 'agreements', "))
    #expect(message.hasSuffix("Name the right folder with --content."))
    #expect(
      self.message(.strange(.templates, shown: "a", expected: ["b", "c"]))
        == "'a' is no template folder: it holds none of 'b', 'c'. "
        + "Name the right folder with --templates.")
  }
}
