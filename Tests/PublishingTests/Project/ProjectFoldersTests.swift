import Platform
import Publishing
import TestSupport
import Testing

@Suite struct ProjectFoldersTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["Content", "Templates"] { try folder.write("", to: "project/\(name)/file") }
  }

  private func find(
    _ executable: String, content: String? = nil, templates: String? = nil,
    from working: String = "nowhere"
  ) throws(ProjectFolders.Problem) -> ProjectFolders {
    try ProjectFolders.find(
      content: content, templates: templates, workingFolder: folder.path + "/" + working,
      executable: folder.path + "/" + executable)
  }

  @Test func `the working folder comes before all others`() throws {
    for name in ["Content", "Templates"] { try folder.write("", to: "here/\(name)/file") }
    let found = try find("project/demarche", from: "here")
    #expect(found.content == folder.path + "/here/Content")
    #expect(found.templates == folder.path + "/here/Templates")
  }

  @Test(arguments: ["project/demarche", "project/.build/debug/demarche", "project/bin/demarche"])
  func `the nearest folder above the program holds both`(executable: String) throws {
    let found = try find(executable)
    #expect(found.content == folder.path + "/project/Content")
    #expect(found.shownTemplates == folder.path + "/project/Templates")
  }

  @Test func `what is installed beside the program comes first`() throws {
    for name in ["Content", "Templates"] {
      try folder.write("", to: "project/share/demarche/\(name)/file")
    }
    let found = try find("project/bin/demarche")
    #expect(found.content == folder.path + "/project/share/demarche/Content")
  }

  @Test func `a folder with one of both is passed over`() throws {
    try folder.write("", to: "project/tools/Content/file")
    #expect(
      try find("project/tools/demarche").content == folder.path + "/project/Content")
  }

  @Test func `what is named is used, and shown as it was named`() throws {
    try folder.write("", to: "other/file")
    let found = try find("project/demarche", content: folder.path + "/other/")
    #expect(found.content == folder.path + "/other/")
    #expect(found.shownContent == folder.path + "/other")
    #expect(found.templates == folder.path + "/project/Templates")
  }

  @Test func `what is no folder is refused`() {
    for name in ["missing", "project/Content/file", "x"] {
      let path = folder.path + "/" + name
      #expect(throws: ProjectFolders.Problem.noFolder(.templates, named: path)) {
        try find("project/demarche", templates: path)
      }
    }
    #expect(throws: ProjectFolders.Problem.noFolder(.content, named: "")) {
      try find("project/demarche", content: "")
    }
  }

  @Test func `where nothing is named and nothing is near, there is no project`() {
    #expect(throws: ProjectFolders.Problem.notFound(.content)) { try find("elsewhere/demarche") }
    #expect(throws: ProjectFolders.Problem.notFound(.templates)) {
      try find("elsewhere/demarche", content: folder.path)
    }
  }

  @Test func `a folder of something else is refused before it is read`() throws {
    let folders = try find("project/demarche")
    #expect(
      throws: ProjectFolders.Problem.strange(
        .content, shown: folder.path + "/project/Content",
        expected: [
          "agreements", "audiences.yaml", "countries", "edition.yaml", "facts", "groups",
          "issuers", "names.yaml", "openings", "orders", "programs", "proposals", "sources",
          "statements",
        ])
    ) {
      _ = try Project.load(folders, .templates)
    }
  }

  @Test func `the program knows where it is`() {
    #expect(Executable.path.hasPrefix("/"))
  }
}
