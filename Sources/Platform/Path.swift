/// What paths mean as text and on disk.
///
/// Foundation's own functions end the program for the relative path of one character.
package enum Path {
  /// The folder around a path: `a` of `a/b`, `/` of `/a` and of `/` itself; empty, which is the
  /// working folder, of a path of one part.
  package static func parent(of path: String) -> String {
    let bytes = path.utf8
    let parts = trimmed(bytes[...])
    guard let cut = parts.lastIndex(of: slash) else {
      return parts.isEmpty && bytes.first == slash ? "/" : ""
    }
    let parent = trimmed(parts[..<cut])
    return parent.isEmpty ? "/" : String(Substring(parent))
  }

  /// The last part of a path: `b` of `a/b/`; empty of `/`.
  package static func name(of path: String) -> String {
    let parts = trimmed(path.utf8[...])
    guard let cut = parts.lastIndex(of: slash) else { return String(Substring(parts)) }
    return String(Substring(parts[parts.index(after: cut)...]))
  }

  /// A path below a folder; an empty folder is the working one.
  package static func joined(_ folder: String, _ path: String) -> String {
    guard !folder.isEmpty else { return path }
    guard !path.isEmpty else { return folder }
    return folder.utf8.last == slash ? folder + path : folder + "/" + path
  }

  /// The absolute path of what is there, with all links followed; nothing when one leads nowhere.
  package static func existing(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// The absolute path with all links followed, also of what does not exist yet; nothing when the
  /// working folder is gone or a link leads in a circle.
  ///
  /// Parts that do not exist are taken as the folders that they would be made as.
  package static func resolved(_ path: String) -> String? {
    let given = path.isEmpty ? "." : path
    if let existing = existing(given) { return existing }
    guard errno == ENOENT else { return nil }
    var status = stat()
    // A link that leads nowhere: what would be made stands at its end.
    if lstat(given, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { return nil }
    guard let folder = resolved(parent(of: given)) else { return nil }
    switch name(of: given) {
    case "", ".": return folder
    case "..": return parent(of: folder)
    case let name: return joined(folder, name)
    }
  }

  /// Whether a resolved path is a resolved folder or lies in it.
  package static func contains(_ path: String, in folder: String) -> Bool {
    let (path, folder) = (path.utf8, trimmed(folder.utf8[...]))
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || path.dropFirst(folder.count).first == slash
  }

  /// Whether a folder is there, links followed; an empty path is the working folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.isEmpty ? "." : path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  // Bytes, not characters: a slash and a mark that follows it are one character to Swift.
  private static let slash = UInt8(ascii: "/")

  /// Without slashes at its end.
  private static func trimmed(_ path: Substring.UTF8View) -> Substring.UTF8View {
    var rest = path
    while rest.last == slash { rest.removeLast() }
    return rest
  }
}
