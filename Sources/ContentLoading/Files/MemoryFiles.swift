package import Diagnostics

/// Files held in memory, by relative path.
package struct MemoryFiles: FileProvider {
  package let displayRoot: String
  private let contents: [String: [UInt8]]

  /// Files made from text.
  package init(_ texts: [String: String], displayRoot: String = "") {
    self.init(bytes: texts.mapValues { Array($0.utf8) }, displayRoot: displayRoot)
  }

  /// Files made from bytes, which need not be text.
  package init(bytes: [String: [UInt8]], displayRoot: String = "") {
    contents = bytes
    self.displayRoot = displayRoot
  }

  package func files(in layout: FolderLayout) -> Diagnosed<[String]> {
    let strange = Set(contents.keys.compactMap(layout.strangeFolder))
    return Diagnosed(
      contents.keys.filter { layout.strangeFolder(around: $0) == nil }.sorted(),
      strange.sorted().map { .unexpectedFolder(shownPath(of: $0)) })
  }

  package func contents(of path: String) throws(FileError) -> [UInt8] {
    guard let bytes = contents[path] else { throw .unreadable(reason: "no such file") }
    guard bytes.count <= FileLimits.bytes else { throw .tooLarge(bytes: bytes.count) }
    return bytes
  }
}
