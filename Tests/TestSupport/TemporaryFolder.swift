import Foundation

/// A folder that is removed when nobody holds it any more.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = NSTemporaryDirectory() + "demarche-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// All files below a folder, sorted, links not followed; the evidence beside papers only where it is
  /// asked for, since most tests are of documents.
  package func tree(_ folder: String = "", evidence: Bool = false) -> [String] {
    let root = folder.isEmpty ? path : path + "/" + folder
    return (FileManager.default.subpaths(atPath: root) ?? []).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.filter { evidence || !$0.contains(".evidence.json") }.sorted()
  }

  /// The text of a file; nothing when there is none.
  package func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a file below the folder and makes it a program if asked.
  @discardableResult
  package func write(_ text: String, to name: String, isProgram: Bool = false) throws -> String {
    let target = path + "/" + name
    try Self.write(text, to: target)
    if isProgram {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: target)
    }
    return target
  }

  /// Makes a symbolic link below the folder.
  package func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: destination)
  }

  static func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
