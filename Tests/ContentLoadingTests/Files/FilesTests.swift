import ContentLoading
import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

@Suite struct FilesTests {
  @Test func unexpectedFiles() {
    let found = Fixture.load([
      "glossary.txt": "", "countries/xa/notes.yaml": "", "maps/x.yaml": "",
      "facts/people.yaml~": "", "proposals/readme.yaml": "", "openings/xa/title.en.md": "",
    ]).diagnostics
    #expect(
      found.places == [
        "Content/countries/xa/notes.yaml:1:1 unexpected-file",
        "Content/facts/people.yaml~:1:1 unexpected-file",
        "Content/glossary.txt:1:1 unexpected-file", "Content/maps/x.yaml:1:1 unexpected-file",
        "Content/openings/xa/title.en.md:1:1 unexpected-file",
        "Content/proposals/readme.yaml:1:1 unexpected-file",
      ])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.allSatisfy { $0.summary == "nothing reads this file" })
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

  @Test func filesOnDiskAreTheSameAsInMemory() throws {
    try withFolder { root in
      for (path, text) in Fixture.content { try write(text, to: root + "/Content/" + path) }
      try write("", to: root + "/Content/.hidden")
      let files = DiskFiles(root: root + "/Content", displayRoot: "Content")
      #expect(files.files().value == Fixture.content.keys.sorted())
      #expect(files.files().diagnostics.isEmpty)
      let result = ContentLoader.load(content: files, languages: Fixture.languages)
      #expect(result.diagnostics.isEmpty, "\(ConsoleFormat().format(result.diagnostics))")
      #expect(result.value.facts.count == 4)
    }
  }

  @Test func symbolicLinks() throws {
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
      try link("again.yaml", to: "inside/a.yaml")
      try link("dangling.yaml", to: "nothing.yaml")
      try write("x", to: root + "/Content2/b.yaml")
      // The root itself may be a link.
      try manager.createSymbolicLink(
        atPath: root + "/Link", withDestinationPath: root + "/Content")
      for name in ["Content", "Link"] {
        let found = DiskFiles(root: root + "/" + name, displayRoot: "C").files()
        #expect(found.value == ["again.yaml", "inside/a.yaml"])
        #expect(
          found.diagnostics.sorted().places == [
            "C/dangling.yaml:1:1 unreadable-file", "C/escape.yaml:1:1 symlink-escape",
            "C/folder:1:1 symlink-escape", "C/sibling:1:1 symlink-escape",
          ])
      }
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
        #expect(files.files().value == ["a.yaml"])
        #expect(
          files.files().diagnostics.sorted().places == [
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
