import Foundation
import Testing

/// Every id that the sources can report is named by a test, where its place is asserted too.
@Suite struct EveryFindingTests {
  @Test func isTested() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sources = try text(below: root.appending(path: "Sources"))
    let ids = Set(
      sources.matches(of: /(?:Diagnostic|MissingValue)\(\s*(?:id:\s*)?"([a-z0-9-]+)"/)
        .map { String($0.1) })
    #expect(ids.count > 60, "the sources name far fewer ids than there are: \(ids.count)")
    let tests = try text(below: root.appending(path: "Tests"))
    let untested = ids.filter { id in
      !["\"\(id)\"", "[\(id)]", ": \(id)\""].contains(where: tests.contains)
    }
    #expect(untested.sorted() == [])
  }

  /// All Swift files below a folder, one after the other.
  private func text(below folder: URL) throws -> String {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var text = ""
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", file.path != #filePath else { continue }
      text += try String(contentsOf: file, encoding: .utf8)
    }
    return text
  }
}
