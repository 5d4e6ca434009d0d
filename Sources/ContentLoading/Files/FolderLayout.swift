/// What stands where in a folder of content or templates, so that a folder named by mistake, be it
/// the whole disk, is not walked through.
package struct FolderLayout: Sendable {
  /// Files at the top.
  package var files: Set<String>
  /// Folders at the top, each with how many levels of folders hold something, itself counted.
  package var folders: [String: Int]

  package init(files: Set<String> = [], folders: [String: Int]) {
    self.files = files
    self.folders = folders
  }

  /// Whether something may stand in a folder.
  package func holds(folder path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let first = parts.first, let levels = folders[String(first)] else { return false }
    return parts.count <= levels
  }

  /// The outermost folder around a file in which nothing may stand.
  func strangeFolder(around path: String) -> String? {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
      .first { !holds(folder: $0) }
  }
}

extension FolderLayout {
  /// The layout of content.
  package static let content = FolderLayout(
    files: ["audiences.yaml", "edition.yaml", "names.yaml"],
    folders: Dictionary(
      uniqueKeysWithValues: (ContentPlace.rooms + ["openings"]).map { ($0, 1) }
        + [("proposals", 3)]))

  /// The layout of templates.
  package static let templates = FolderLayout(
    folders: ["documents": 3, "formats": 3, "languages": 3, "partials": 3])
}
