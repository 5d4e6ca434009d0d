import Foundation
import Platform
import TestSupport
import Testing

@testable import Publishing

@Suite struct OutputTreeTests {
  private let folder: TemporaryFolder
  private let tree: OutputTree

  init() throws {
    folder = try TemporaryFolder()
    tree = OutputTree(root: folder.path + "/out")
  }

  private func modified(_ name: String) throws -> Date {
    let attributes = try FileManager.default.attributesOfItem(atPath: tree.absolute(name))
    return try #require(attributes[.modificationDate] as? Date)
  }

  @Test func `files and their folders are made`() throws {
    #expect(try tree.write([65, 66], to: "a/b/c.txt") == .written)
    #expect(folder.tree() == ["out/a/b/c.txt"])
    #expect(folder.text("out/a/b/c.txt") == "AB")
    #expect(try tree.write([], to: "empty") == .written)
    #expect(folder.text("out/empty") == "")
  }

  @Test func `an unchanged file is not touched`() throws {
    try tree.write([65], to: "a")
    let past = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: past], ofItemAtPath: tree.absolute("a"))
    // As the system tells it, which under a pretended clock is not what was set.
    let before = try modified("a")
    #expect(try tree.write([65], to: "a") == .unchanged)
    #expect(try modified("a") == before)
    #expect(try tree.write([66], to: "a") == .written)
    #expect(try modified("a") != before)
    #expect(folder.tree() == ["out/a"])
  }

  @Test func `a failed output is set aside and comes back`() throws {
    #expect(try tree.markStale("a") == false)
    try tree.write([65], to: "a")
    #expect(try tree.markStale("a") == true)
    #expect(folder.tree() == ["out/a.stale"])
    #expect(try tree.markStale("a") == false)
    try tree.write([66], to: "a")
    #expect(try tree.markStale("a") == true)
    #expect(folder.text("out/a.stale") == "B")
    tree.clearStale("a")
    tree.clearStale("a")
    #expect(folder.tree() == [])
  }

  @Test func `a file in the way of a folder is named`() throws {
    try folder.write("x", to: "file")
    let below = OutputTree(root: folder.path + "/file/out")
    let error = #expect(throws: OutputError.self) { try below.prepare() }
    #expect(error?.path == folder.path + "/file")
    #expect(error?.reason == "a file stands where a folder should be")
    #expect(
      error?.description
        == "cannot write '\(folder.path)/file': a file stands where a folder should be")
    #expect(throws: OutputError.self) { try below.write([65], to: "a") }
    #expect(throws: OutputError.self) { try below.makeFolder(for: "a/b") }
    #expect(folder.tree() == ["file"])
  }

  @Test func `a folder in the way of a file stays, and nothing partial is left`() throws {
    try folder.write("x", to: "out/a/inner")
    #expect(throws: OutputError.self) { try tree.write([65], to: "a") }
    #expect(try tree.markStale("a") == false)
    #expect(folder.tree() == ["out/a/inner"])
  }

  @Test func `a folder that the system refuses has the system's reason`() {
    let error = #expect(throws: OutputError.self) {
      try OutputTree(root: "/proc/nothing/here").prepare()
    }
    #expect(error?.path == "/proc/nothing")
    #expect(error?.reason == String(cString: strerror(ENOENT)))
    #expect(throws: OutputError.self) { try OutputTree(root: "/proc").write([65], to: "new") }
  }

  @Test func `what others planted is neither followed nor removed`() throws {
    try folder.write("mine", to: "victim")
    try tree.prepare()
    // The names that temporary files of this process will have.
    for number in 1...200 {
      try folder.link("out/.demarche-\(getpid())-\(number).part", to: "../victim")
    }
    #expect(try tree.write([65], to: "a") == .written)
    try tree.prepare(for: ["a"])
    #expect(folder.text("victim") == "mine")
    #expect(folder.text("out/a") == "A")
    #expect(folder.tree().filter { $0.hasSuffix(".part") }.count == 200)
  }

  @Test func `a file of another size is not read`() throws {
    try tree.write([65], to: "a")
    let file = try #require(FileHandle(forWritingAtPath: tree.absolute("a")))
    // Reading a hole of this size would take minutes.
    try file.truncate(atOffset: 1 << 40)
    try file.close()
    #expect(try tree.write([65], to: "a") == .written)
    #expect(folder.text("out/a") == "A")
  }

  @Test func `a file that differs at its end is written`() throws {
    let long = [UInt8](repeating: 65, count: 200_000)
    try tree.write(long, to: "a")
    #expect(try tree.write(long, to: "a") == .unchanged)
    #expect(try tree.write(long.dropLast() + [66], to: "a") == .written)
  }

  @Test func `what was set aside comes back only if it is the same`() throws {
    try tree.write([65], to: "x/a")
    try tree.markStale("x/a")
    #expect(try tree.putBack("x/a", holding: [66]) == false)
    #expect(try tree.putBack("x/a", holding: [65]) == true)
    #expect(folder.tree() == ["out/x/a"])
    #expect(try tree.putBack("x/a") == false)
    #expect(try tree.putBack("y/a") == false)
  }

  @Test func `documents are told by their names and marks`() throws {
    for name in [
      "xa/paper.en.md", "xa/paper.friends.es.md", "xa/paper.en.md.stale", "xa/notes.md",
      "xa/.x.en.md", "xa/paper.en.txt", "top.en.md", ".git/paper.en.md", "xa/deep/paper.en.md",
      "docs/README.es.md", "mine/report.v2.md", "xa/paper.fr.md", "xa/paper.a.b.en.md",
      "xa/paper.en.draft.md", "xa/paper..en.md", "xa/en.paper.md", "xa/paper.specimen.md",
      "xa/paper.friends.es.specimen.md", "x a/paper.en.md", "xa/paper.en.html",
    ] { try folder.write("x", to: "out/" + name) }
    try folder.write(
      "<head><meta name=\"generator\" content=\"demarche 1\">", to: "out/xa/paper.es.html")
    try folder.write(
      "<head><meta name=\"generator\" content=\"other 1\">", to: "out/xc/paper.es.html")
    try folder.write("x", to: "elsewhere/paper.en.md")
    try folder.link("out/xb", to: "../elsewhere")
    try folder.link("out/xa/link.en.md", to: "paper.en.md")
    let names = DocumentNames(types: ["paper"], languages: ["en", "es"])
    #expect(
      try tree.documents(["md", "html"], named: names).map(\.path) == [
        "xa/paper.en.md", "xa/paper.es.html", "xa/paper.friends.es.md",
        "xa/paper.friends.es.specimen.md",
      ])
    let none = OutputTree(root: folder.path + "/none")
    #expect(try none.documents(["md"], named: names).isEmpty)
  }

  @Test func `an interruption takes the temporary file along`() throws {
    let cleanup = Cleanup()
    let tree = OutputTree(root: folder.path + "/out", cleanup: cleanup)
    try tree.prepare()
    // The lock on a cleanup lets nothing be made once it has begun; what was made before is gone.
    let scratch = try PrivateFolder(in: folder.path, cleanup: cleanup)
    try folder.write("half", to: Path.name(of: scratch.path) + "/paper.pdf")
    cleanup.undoAll()
    #expect(folder.tree() == [])
    #expect(!Path.isFolder(scratch.path))
  }

  @Test func `a private folder is entered by its owner only and goes with its last holder`() throws
  {
    var scratch: PrivateFolder? = try PrivateFolder(in: folder.path)
    let path = try #require(scratch?.path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(Path.parent(of: path) == folder.path)
    scratch = nil
    #expect(!Path.isFolder(path))
    scratch = try PrivateFolder(in: "/nonexistent")
    #expect(Path.isFolder(scratch?.path ?? "/nonexistent"))
  }

  @Test func `many at once make one folder`() async throws {
    let tree = tree
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask { try tree.write([UInt8(number)], to: "deep/er/\(number)") }
      }
      try await group.waitForAll()
    }
    #expect(folder.tree().count == 40)
  }
}
