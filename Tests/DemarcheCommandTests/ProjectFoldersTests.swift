import ArgumentParser
import TestSupport
import Testing

@testable import DemarcheCommand

@Suite struct ProjectFoldersTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["Content", "Templates"] { try folder.write("", to: "project/\(name)/file") }
  }

  private func find(
    _ arguments: [String], _ executable: String, from working: String = "nowhere"
  ) throws -> ProjectFolders {
    try ProjectFolders.find(
      try LocationOptions.parse(arguments), workingFolder: folder.path + "/" + working,
      executable: folder.path + "/" + executable)
  }

  @Test func `the working folder comes before all others`() throws {
    for name in ["Content", "Templates"] { try folder.write("", to: "here/\(name)/file") }
    let found = try find([], "project/demarche", from: "here")
    #expect(found.content == folder.path + "/here/Content")
    #expect(found.templates == folder.path + "/here/Templates")
  }

  @Test(arguments: ["project/demarche", "project/.build/debug/demarche", "project/bin/demarche"])
  func `the nearest folder above the program holds both`(executable: String) throws {
    let found = try find([], executable)
    #expect(found.content == folder.path + "/project/Content")
    #expect(found.shownTemplates == folder.path + "/project/Templates")
  }

  @Test func `what is installed beside the program comes first`() throws {
    for name in ["Content", "Templates"] {
      try folder.write("", to: "project/share/demarche/\(name)/file")
    }
    let found = try find([], "project/bin/demarche")
    #expect(found.content == folder.path + "/project/share/demarche/Content")
  }

  @Test func `a folder with one of both is passed over`() throws {
    try folder.write("", to: "project/tools/Content/file")
    #expect(
      try find([], "project/tools/demarche").content == folder.path + "/project/Content")
  }

  @Test func `what is named is used, and shown as it was named`() throws {
    try folder.write("", to: "other/file")
    let found = try find(["--content", folder.path + "/other/"], "project/demarche")
    #expect(found.content == folder.path + "/other/")
    #expect(found.shownContent == folder.path + "/other")
    #expect(found.templates == folder.path + "/project/Templates")
  }

  @Test func `what is no folder is refused`() throws {
    for name in ["missing", "project/Content/file", ""] {
      let path = folder.path + "/" + name + (name.isEmpty ? "x" : "")
      let error = #expect(throws: ValidationError.self) {
        try find(["--templates", path], "project/demarche")
      }
      #expect(error?.message == "--templates names '\(path)', which is not a folder.")
    }
  }

  @Test func `nothing found asks for a name`() {
    let error = #expect(throws: ValidationError.self) { try find([], "elsewhere/demarche") }
    #expect(
      error?.message
        == "There is no folder 'Content' here or beside the program. Name it with --content.")
  }

  @Test func `the program knows where it is`() {
    #expect(Executable.path.hasPrefix("/"))
  }
}
