import Platform

/// What the system says of a path; asked of it directly, because Foundation looks up owner and
/// group each time.
struct FileStatus {
  enum Kind {
    case file, folder, link, other
  }

  let kind: Kind
  /// In bytes.
  let size: Int

  /// The status of what is at a path without links; nothing when the system refuses.
  init?(resolved path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of what was opened.
  init?(opened descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of what a folder holds under a name, which may be a link.
  init?(_ name: String, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
  }
}
