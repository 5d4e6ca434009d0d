import Platform

/// A folder held open: what is asked of a name in it cannot be led elsewhere.
final class Folder: Sendable {
  private let descriptor: Int32

  /// The folder at a path without links.
  init(resolved path: String) throws(FileError) {
    let opened = open(path, Self.flags | O_DIRECTORY)
    guard opened >= 0 else { throw .refused(errno) }
    descriptor = opened
  }

  /// A folder in another one, not behind a link.
  init(_ name: String, in folder: Folder) throws(FileError) {
    let opened = openat(folder.descriptor, name, Self.flags | O_DIRECTORY)
    guard opened >= 0 else { throw .refused(errno) }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// The names in it in their order, without those that start with a dot.
  func entries() throws(FileError) -> [(name: String, kind: FileStatus.Kind)] {
    let copy = openat(descriptor, ".", Self.flags | O_DIRECTORY)
    guard copy >= 0 else { throw .refused(errno) }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw .unreadable(reason: "there is too little memory")
    }
    // Closes the copy, too.
    defer { closedir(stream) }
    var entries: [(name: String, kind: FileStatus.Kind)] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.utf8.first != UInt8(ascii: ".") {
        entries.append((name, kind(of: name, listedAs: entry.pointee.d_type)))
      }
      errno = 0
    }
    guard errno == 0 else { throw .refused(errno) }
    return entries.sorted { $0.name < $1.name }
  }

  /// The kind that a listing tells, which not every file system does.
  private func kind(of name: String, listedAs type: UInt8) -> FileStatus.Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    return FileStatus(name, in: descriptor)?.kind ?? .other
  }

  /// The bytes of a file in it; nothing where the name is a link or cannot be opened.
  func contents(of name: String) throws(FileError) -> [UInt8]? {
    let file = openat(descriptor, name, Self.flags)
    return file < 0 ? nil : try Self.contents(ofOpened: file)
  }

  /// The bytes of the file at a path without links.
  static func contents(ofResolved path: String) throws(FileError) -> [UInt8] {
    let file = open(path, flags)
    guard file >= 0 else { throw .refused(errno) }
    return try contents(ofOpened: file)
  }

  private static func contents(ofOpened file: Int32) throws(FileError) -> [UInt8] {
    defer { close(file) }
    guard let status = FileStatus(opened: file), status.kind == .file else {
      throw .unreadable(reason: "not a regular file")
    }
    guard status.size <= FileLimits.bytes else { throw .tooLarge(bytes: status.size) }
    var bytes = try rest(of: file, upTo: status.size + 1)
    // The file may have grown since its size was asked.
    if bytes.count > status.size { bytes += try rest(of: file, upTo: FileLimits.bytes) }
    guard bytes.count <= FileLimits.bytes else { throw .tooLarge(bytes: bytes.count) }
    return bytes
  }

  private static func rest(of file: Int32, upTo limit: Int) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let room = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let got = read(file, room.baseAddress, limit - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    guard failure == 0 else { throw .refused(failure) }
    return bytes
  }

  /// To open a pipe must not wait for somebody who writes into it.
  private static let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
}

extension FileError {
  /// What the system says by a number.
  fileprivate static func refused(_ number: Int32) -> FileError {
    .unreadable(
      reason: number == EACCES ? "permission denied" : "the system refused to read it")
  }
}
