#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system says of a path; asked of it directly, because Foundation looks up owner and
/// group each time.
struct FileStatus {
  enum Kind {
    case file, folder, other
  }

  let kind: Kind
  /// In bytes.
  let size: Int

  /// The status of what is at a path without links; nothing when the system refuses.
  init?(resolved path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
  }
}
