import Foundation

/// A small project with the user countries XA, XB and XC, the group `pair` and every kind of block.
///
/// Its own files lie in `Project`; page shells and languages are those of the repository.
package struct SampleProject: Sendable {
  /// Texts by path, such as `Content/countries/xa.yaml`.
  package var files: [String: String]

  /// The day for which all of the sample was written.
  package static let day = "2021-12-15"

  package init() {
    files = Self.read("Tests/TestSupport/Project", as: "")
    for folder in ["Templates/formats", "Templates/languages"] {
      files.merge(Self.read(folder, as: folder)) { own, _ in own }
    }
  }

  /// The folder that holds `Package.swift`.
  package static let repository: String = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The files under one of the two folders, by path below it.
  package func files(under folder: String) -> [String: String] {
    var below: [String: String] = [:]
    for (path, text) in files where path.hasPrefix(folder + "/") {
      below[String(path.dropFirst(folder.count + 1))] = text
    }
    return below
  }

  /// Changes text that must be there.
  package mutating func replace(_ old: String, with new: String, in path: String) {
    guard let text = files[path], text.contains(old) else {
      preconditionFailure("the sample has no '\(old)' in '\(path)'")
    }
    files[path] = text.replacingOccurrences(of: old, with: new)
  }

  /// A copy with text changed that must be there.
  package func replacing(_ old: String, with new: String, in path: String) -> SampleProject {
    var copy = self
    copy.replace(old, with: new, in: path)
    return copy
  }

  /// Writes all files below a folder.
  package func write(to folder: String) throws {
    for (path, text) in files { try TemporaryFolder.write(text, to: folder + "/" + path) }
  }

  private static func read(_ folder: String, as prefix: String) -> [String: String] {
    let root = repository + "/" + folder
    var files: [String: String] = [:]
    for path in FileManager.default.subpaths(atPath: root) ?? [] {
      guard let data = FileManager.default.contents(atPath: root + "/" + path) else { continue }
      files[prefix.isEmpty ? path : prefix + "/" + path] = String(decoding: data, as: UTF8.self)
    }
    return files
  }
}
