import ContentLoading
import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

@Suite struct FilesTests {
  @Test func `unexpected files`() {
    let found = Fixture.load([
      "glossary.txt": "", "countries/xa/notes.yaml": "", "maps/x.yaml": "",
      "facts/people.yaml~": "", "proposals/readme.yaml": "", "openings/xa/title.en.md": "",
    ]).diagnostics
    #expect(
      found.places == [
        "Content/countries/xa:1:1 unexpected-file",
        "Content/facts/people.yaml~:1:1 unexpected-file",
        "Content/glossary.txt:1:1 unexpected-file", "Content/maps:1:1 unexpected-file",
        "Content/openings/xa:1:1 unexpected-file",
        "Content/proposals/readme.yaml:1:1 unexpected-file",
      ])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.count { $0.summary == "nothing reads this file" } == 3)
    #expect(found.count { $0.summary == "nothing reads this folder" } == 3)
  }

  /// An author who wrote such a file counts on it.
  @Test(arguments: [
    ("facts/people.yml", "rename it to 'people.yaml'"),
    ("countries/xa.YAML", "rename it to 'xa.yaml'"),
    ("audiences.yml", "rename it to 'audiences.yaml'"),
    ("edition.yml", "rename it to 'edition.yaml'"),
    ("openings/xa.markdown", "rename it to 'xa.md'"),
    ("openings/xa.yaml", "rename it to 'xa.md'"),
    ("proposals/2-peace/points/x.txt", "rename it to 'x.md'"),
    ("proposals/2-peace/position.MD", "rename it to 'position.md'"),
    ("proposals/2-peace/proposal.yml", "rename it to 'proposal.yaml'"),
    ("proposals/2-peace/points/first.en.md", "name it with lower-case letters"),
    ("proposals/2-peace/points/First.md", "name it with lower-case letters"),
    ("proposals/2-peace/points/\(String(repeating: "a", count: 65)).md", "at most 64"),
    ("proposals/2-peace/asks/sign.md", "move it to points/, acts/ or answers/"),
  ]) func `a file under a wrong name is told its right one`(path: String, remedy: String) {
    let found = Fixture.load([path: ""]).diagnostics
    #expect(found.places == ["Content/\(path):1:1 bad-file-name"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.help.first?.contains(remedy) == true)
  }

  @Test func `files on disk are the same as in memory`() throws {
    try withFolder { root in
      for (path, text) in Fixture.content { try write(text, to: root + "/Content/" + path) }
      try write("", to: root + "/Content/.hidden")
      let files = DiskFiles(root: root + "/Content", displayRoot: "Content")
      #expect(files.files(in: .content).value == Fixture.content.keys.sorted())
      #expect(files.files(in: .content).diagnostics.isEmpty)
      let result = ContentLoader.load(content: files, languages: Fixture.languages)
      #expect(result.diagnostics.isEmpty, "\(ConsoleFormat().format(result.diagnostics))")
      #expect(result.value.facts.count == 4)
    }
  }

  @Test func `symbolic links`() throws {
    try withFolder { root in
      let manager = FileManager.default
      try write("x", to: root + "/outside/secret.yaml")
      try write("x", to: root + "/Content/inside/a.yaml")
      func link(_ path: String, to target: String) throws {
        try manager.createSymbolicLink(
          atPath: root + "/Content/" + path, withDestinationPath: target)
      }
      try link("escape.yaml", to: "../outside/secret.yaml")
      try link("folder", to: root + "/outside")
      try link("sibling", to: root + "/Content2")
      try link("loop", to: ".")
      try link("inside/up", to: "..")
      try link("round", to: "round")
      try link("again.yaml", to: "inside/a.yaml")
      try link("dangling.yaml", to: "nothing.yaml")
      try write("x", to: root + "/Content2/b.yaml")
      // The root itself may be a link.
      try manager.createSymbolicLink(
        atPath: root + "/Link", withDestinationPath: root + "/Content")
      let layout = FolderLayout(folders: ["inside": 2, "again": 1, "loop": 1])
      for name in ["Content", "Link"] {
        let found = DiskFiles(root: root + "/" + name, displayRoot: "C").files(in: layout)
        #expect(found.value == ["again.yaml", "inside/a.yaml"])
        #expect(
          found.diagnostics.sorted().places == [
            "C/dangling.yaml:1:1 unreadable-file", "C/escape.yaml:1:1 symlink-escape",
            "C/folder:1:1 symlink-escape", "C/inside/up:1:1 unreadable-file",
            "C/loop:1:1 unreadable-file", "C/round:1:1 unreadable-file",
            "C/sibling:1:1 symlink-escape",
          ])
      }
    }
  }

  /// Whoever opens a queue waits for somebody to write into it.
  @Test(.timeLimit(.minutes(10))) func `what is no regular file is told and never opened`() throws {
    try withFolder { root in
      let layout = FolderLayout(files: ["edition.yaml"], folders: ["facts": 1])
      try write("x", to: root + "/facts/a.yaml")
      for name in ["/edition.yaml", "/facts/b.yaml"] {
        try #require(mkfifo(root + name, 0o600) == 0)
      }
      let files = DiskFiles(root: root, displayRoot: "C")
      let found = files.files(in: layout)
      #expect(found.value == ["facts/a.yaml"])
      #expect(
        found.diagnostics.places == [
          "C/edition.yaml:1:1 unexpected-file", "C/facts/b.yaml:1:1 unexpected-file",
        ])
      #expect(throws: FileError.self) { try files.contents(of: "edition.yaml") }
    }
  }

  @Test func `only folders of the layout are looked into`() throws {
    try withFolder { root in
      let paths = ["facts/a.yaml", "facts/b/c.yaml", "other/a/b/c.yaml", "top.yaml"]
      for path in paths { try write("x", to: root + "/" + path) }
      let memory = MemoryFiles(
        Dictionary(uniqueKeysWithValues: paths.map { ($0, "x") }), displayRoot: "C")
      let disk = DiskFiles(root: root, displayRoot: "C")
      for files in [disk, memory] as [any FileProvider] {
        let found = files.files(in: .content)
        #expect(found.value == ["facts/a.yaml", "top.yaml"])
        #expect(
          found.diagnostics.places == [
            "C/facts/b:1:1 unexpected-file", "C/other:1:1 unexpected-file",
          ])
      }
    }
  }

  @Test func `contents behind links`() throws {
    try withFolder { root in
      try write("secret", to: root + "/outside/secret.yaml")
      try write("inside", to: root + "/Content/inside/a.yaml")
      for (path, target) in [
        ("again.yaml", "inside/a.yaml"), ("folder", "inside"),
        ("escape.yaml", "../outside/secret.yaml"),
        ("outside", "../outside"), ("inside/up", ".."),
      ] {
        try FileManager.default.createSymbolicLink(
          atPath: root + "/Content/" + path, withDestinationPath: target)
      }
      let files = DiskFiles(root: root + "/Content", displayRoot: "C")
      for path in ["inside/a.yaml", "again.yaml", "folder/a.yaml", "inside/up/inside/a.yaml"] {
        #expect(try files.contents(of: path) == Array("inside".utf8))
      }
      for path in [
        "escape.yaml", "outside/secret.yaml", "../outside/secret.yaml", "inside", "inside/b.yaml",
        "inside/../../outside/secret.yaml",
      ] {
        #expect(throws: FileError.self) { try files.contents(of: path) }
      }
    }
  }

  /// Nobody writes into the pipe, so that to wait for it would take forever.
  @Test(.timeLimit(.minutes(10))) func pipes() throws {
    try withFolder { root in
      #expect(mkfifo(root + "/a.yaml", 0o600) == 0)
      let files = DiskFiles(root: root, displayRoot: "C")
      #expect(throws: FileError.self) { try files.contents(of: "a.yaml") }
    }
  }

  #if os(Linux)
    /// To Swift the two names are equal; to this system they are two folders.
    @Test func `a folder whose name is written in other code points is another one`() throws {
      try withFolder { root in
        let (composed, decomposed) = (root + "/caf\u{E9}", root + "/cafe\u{301}")
        try write("x", to: composed + "/a.yaml")
        try write("x", to: decomposed + "/secret.yaml")
        try #require(try FileManager.default.contentsOfDirectory(atPath: root).count == 2)
        for (name, target) in [("file.yaml", decomposed + "/secret.yaml"), ("sub", decomposed)] {
          try FileManager.default.createSymbolicLink(
            atPath: composed + "/" + name, withDestinationPath: target)
        }
        let files = DiskFiles(root: composed, displayRoot: "C")
        #expect(files.files(in: FolderLayout(folders: [:])).value == ["a.yaml"])
        #expect(
          files.files(in: FolderLayout(folders: [:])).diagnostics.sorted().places == [
            "C/file.yaml:1:1 symlink-escape", "C/sub:1:1 symlink-escape",
          ])
        #expect(throws: FileError.self) { try files.contents(of: "file.yaml") }
      }
    }
  #endif

  @Test func unreadable() throws {
    let files = DiskFiles(root: "/nonexistent/Content", displayRoot: "Content")
    let result = ContentLoader.load(content: files, languages: nil)
    #expect(result.diagnostics.places == ["Content:1:1 unreadable-file"])
    #expect(
      result.diagnostics.map(\.summary) == [
        "the file cannot be read: there is no folder '/nonexistent/Content'"
      ])
    for path in ["../x", "missing"] {
      #expect(throws: FileError.self) { try files.contents(of: path) }
    }
  }

  @Test func large() throws {
    try withFolder { root in
      let size = FileLimits.bytes + 1
      try write(String(repeating: "#", count: size), to: root + "/sources/a.yaml")
      let result = ContentLoader.load(
        content: DiskFiles(root: root, displayRoot: "Content"), languages: nil)
      #expect(result.diagnostics.places == ["Content/sources/a.yaml:1:1 file-too-large"])
    }
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("content-loading-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try body(root.resolvingSymlinksInPath().path)
  }

  private func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
