import TestSupport
import Testing

@testable import Platform

@Suite struct PathTests {
  @Test(arguments: [
    ("o", "", "o"), ("é", "", "é"), ("a/b", "a", "b"), ("a/b/", "a", "b"), ("a//b", "a", "b"),
    (".", "", "."), ("..", "", ".."), ("./o", ".", "o"), ("o/", "", "o"), ("", "", ""),
    ("/", "/", ""), ("//", "/", ""), ("/a", "/", "a"), ("/a/", "/", "a"), ("//a//b//", "//a", "b"),
    ("a/ñ", "a", "ñ"), ("a/\u{301}b", "a", "\u{301}b"), ("🇲🇽/x", "🇲🇽", "x"),
  ]) func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(Path.parent(of: path) == folder)
    #expect(Path.name(of: path) == name)
  }

  @Test(arguments: ["", "/", "x", "/a/b/c", "a/b/c/d", "//", "x/"])
  func `going up ends`(path: String) {
    var folder = path
    for _ in 0..<10 { folder = Path.parent(of: folder) }
    #expect(folder == (path.hasPrefix("/") ? "/" : ""))
  }

  @Test(arguments: [
    ("", "a", "a"), ("a", "", "a"), ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"),
    (".", "b", "./b"),
  ]) func `a path stands below a folder`(folder: String, path: String, expected: String) {
    #expect(Path.joined(folder, path) == expected)
  }

  @Test(arguments: [
    ("/a", "/a", true), ("/a/b", "/a", true), ("/ab", "/a", false), ("/a", "/a/b", false),
    ("/a", "/", true), ("/", "/", true), ("/a/b", "/a/", true), ("/a/\u{301}b", "/a", true),
  ]) func `a folder holds what is below it`(path: String, folder: String, isInside: Bool) {
    #expect(Path.contains(path, in: folder) == isInside)
  }

  @Test func `links and what does not exist yet are followed`() throws {
    let folder = try TemporaryFolder()
    let real = try #require(Path.resolved(folder.path))
    try folder.write("x", to: "real/inner/file")
    try folder.link("link", to: "real")
    try folder.link("nowhere", to: "missing")
    try folder.link("loop", to: "loop")
    for (path, expected) in [
      ("link", "real"), ("link/inner/../new/deep", "real/new/deep"), ("new/./x", "new/x"),
      ("new/../link/inner", "link/inner"), ("real/inner/", "real/inner"),
    ] { #expect(Path.resolved(folder.path + "/" + path) == real + "/" + expected, "\(path)") }
    #expect(Path.resolved(folder.path + "/nowhere") == nil)
    #expect(Path.existing(folder.path + "/nowhere") == nil)
    #expect(Path.existing(folder.path + "/not-there") == nil)
    #expect(Path.existing(folder.path) == real)
    #expect(Path.resolved(folder.path + "/loop/x") == nil)
    #expect(Path.resolved(folder.path + "/real/inner/file/x") == nil)
    #expect(Path.resolved("")?.hasPrefix("/") == true)
    #expect(Path.resolved("x") == Path.resolved("").map { $0 + "/x" })
    #expect(Path.isFolder("") && Path.isFolder(folder.path + "/link"))
    #expect(!Path.isFolder(folder.path + "/real/inner/file"))
  }
}
