package import Diagnostics

/// A tree of files, on disk or in memory.
package protocol FileProvider: Sendable {
  /// What findings print before a relative path; nothing when empty.
  var displayRoot: String { get }
  /// All regular files in the folders of a layout as relative paths with `/`, sorted.
  ///
  /// Names that start with a dot are skipped. Other folders, and what is neither file nor folder,
  /// are reported and not opened; so is a symbolic link that leaves the root, leads in a circle or
  /// nowhere.
  func files(in layout: FolderLayout) -> Diagnosed<[String]>
  /// The bytes of a file that `files(in:)` named.
  func contents(of path: String) throws(FileError) -> [UInt8]
}

/// Why a file could not be had.
package enum FileError: Error, Sendable {
  /// The system refused; the reason is the system's own words.
  case unreadable(reason: String)
  /// Larger than `FileLimits.bytes`; the size that was found.
  case tooLarge(bytes: Int)
}

/// What every file must keep within.
package enum FileLimits {
  /// 4 MiB.
  package static let bytes = 4 * 1024 * 1024
}

extension FileProvider {
  /// The path of a file as findings print it.
  package func shownPath(of path: String) -> String {
    displayRoot.isEmpty ? path : path.isEmpty ? displayRoot : displayRoot + "/" + path
  }
}
