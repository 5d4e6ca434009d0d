import Foundation
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
    #expect(try tree.write([65], to: "a") == .unchanged)
    #expect(try modified("a") == past)
    #expect(try tree.write([66], to: "a") == .written)
    #expect(try modified("a") != past)
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

  @Test func `a full disk leaves nothing behind`() throws {
    // A link to the device that is always full stands in for the temporary file.
    try #require(FileManager.default.fileExists(atPath: "/dev/full"))
    try tree.prepare()
    try FileManager.default.createSymbolicLink(
      atPath: tree.temporaryPath(for: "a"), withDestinationPath: "/dev/full")
    let error = #expect(throws: OutputError.self) { try tree.write([65], to: "a") }
    #expect(error?.reason == String(cString: strerror(ENOSPC)))
    #expect(folder.tree() == [])
  }

  @Test func `temporary files stand beside their target, hidden`() {
    let path = tree.temporaryPath(for: "xa/paper.pdf")
    #expect(path.hasPrefix(tree.root + "/xa/.paper.pdf."))
    #expect(path.hasSuffix(".part"))
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
