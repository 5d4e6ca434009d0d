import Platform
import Synchronization

/// The folder of which a file was read last, kept open: files are read folder by folder.
final class LastFolder: Sendable {
  private let last = Mutex<(path: String, folder: Folder)?>(nil)

  /// The folder at a path below `root`; nothing when a link is on the way, or it cannot be opened.
  func folder(_ path: String, below root: String) -> Folder? {
    last.withLock { last in
      // Bytes, not characters: names that differ in code points alone are two.
      if let last, last.path.utf8.elementsEqual(path.utf8) { return last.folder }
      do {
        var folder = try Folder(resolved: root)
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
          let name = String(Substring(part))
          guard name != ".." else { return nil }
          folder = try Folder(name, in: folder)
        }
        last = (path, folder)
        return folder
      } catch {
        // Who asks then resolves the path, and learns why.
        return nil
      }
    }
  }
}
