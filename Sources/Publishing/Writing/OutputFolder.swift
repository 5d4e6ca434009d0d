import Platform
import Synchronization

/// An open folder of the output, in which files are named by their last part only: whoever changes
/// the folders around it meanwhile changes nothing of what is written where.
struct OutputFolder: ~Copyable {
  private let descriptor: Int32
  /// For messages.
  let path: String

  /// Distinguishes the temporary files of one process.
  private static let counter = Atomic<Int>(0)
  private static let prefix = ".demarche-"
  private static let suffix = ".part"

  deinit { close(descriptor) }

  /// Opens the folder of a tree; links on the way to it are the user's own.
  static func root(_ path: String) throws(OutputError) -> OutputFolder {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path) }
    return OutputFolder(descriptor: descriptor, path: path)
  }

  /// The folder of that name, made if it must be; nothing when it is not there and not to be made.
  ///
  /// A link is refused wherever it leads: we made all folders of the tree, and none is a link.
  func folder(_ name: String, makes: Bool) throws(OutputError) -> OutputFolder? {
    let path = Path.joined(path, name)
    if makes, mkdirat(descriptor, name, 0o777) != 0, errno != EEXIST {
      throw OutputError(path: path)
    }
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if opened >= 0 { return OutputFolder(descriptor: opened, path: path) }
    let error = OutputError(path: path)
    guard makes else { return nil }
    switch kind(name) {
    case S_IFLNK:
      throw OutputError(path: path, reason: "a symbolic link stands where a folder should be")
    case S_IFDIR, 0: throw error
    default: throw OutputError(path: path, reason: "a file stands where a folder should be")
    }
  }

  /// Puts `bytes` under a name, whole or not at all.
  func put(_ bytes: [UInt8], as name: String, _ cleanup: Cleanup) throws(OutputError) {
    let (folder, target) = (descriptor, Path.joined(path, name))
    let (temporary, ticket) = try cleanup.making {
      () throws(OutputError) in
      try Self.temporary(in: folder, for: target)
    } undo: { temporary in
      { unlinkat(folder, temporary.name, 0) }
    }
    // Closed last: the lock says that the file has an owner who is alive.
    defer { close(temporary.descriptor) }
    defer { cleanup.forget(ticket) }
    do throws(OutputError) {
      try Self.write(bytes, to: temporary.descriptor, for: target)
      guard renameat(folder, temporary.name, folder, name) == 0 else {
        throw OutputError(path: target)
      }
    } catch {
      unlinkat(folder, temporary.name, 0)
      throw error
    }
  }

  /// Whether a regular file of that name holds exactly `bytes`.
  func holds(_ bytes: [UInt8], as name: String) -> Bool {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count
    else { return false }
    var chunk = [UInt8](repeating: 0, count: min(bytes.count, 65_536) + 1)
    var compared = 0
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, compared + count <= bytes.count else { return false }
      if count == 0 { return compared == bytes.count }
      guard bytes[compared..<compared + count].elementsEqual(chunk[..<count]) else { return false }
      compared += count
    }
  }

  /// Renames; false when there is nothing of the old name, or it is a folder, which is not ours.
  func move(_ old: String, to new: String) throws(OutputError) -> Bool {
    guard ![0, S_IFDIR].contains(kind(old)) else { return false }
    guard renameat(descriptor, old, descriptor, new) == 0 else {
      throw OutputError(path: Path.joined(path, old))
    }
    return true
  }

  func remove(_ name: String) { unlinkat(descriptor, name, 0) }

  /// Removes the temporary files of runs that were killed.
  ///
  /// Whose they are is told by a lock and not by the number in the name: processes of two
  /// containers that share the folder may have the same number, and a number is given anew. The
  /// system lets go of a lock when its owner ends, however it ends; where a file system has no
  /// locks, nothing is removed.
  func removeLeftovers() {
    for name in names() where name.hasPrefix(Self.prefix) && name.hasSuffix(Self.suffix) {
      guard kind(name) == S_IFREG else { continue }
      let file = openat(descriptor, name, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard file >= 0 else { continue }
      if flock(file, LOCK_EX | LOCK_NB) == 0 { unlinkat(descriptor, name, 0) }
      close(file)
    }
  }

  /// What lies in the folder, sorted; nothing when the system refuses to tell.
  func names() -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether a regular file of that name is there.
  func hasFile(_ name: String) -> Bool { kind(name) == S_IFREG }

  /// Whether something is there that is neither a regular file nor a folder, such as a link.
  func hasOther(_ name: String) -> Bool { ![0, S_IFREG, S_IFDIR].contains(kind(name)) }

  /// Whether the page of that name says that this program made it.
  func hasMark(_ name: String) -> Bool {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var page = [UInt8](repeating: 0, count: GeneratorMark.reach)
    var length = 0
    while length < page.count {
      let count = page[length...].withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      length += count
    }
    return GeneratorMark.isIn(Array(page[..<length]))
  }

  /// Waits for the right to be the only run that writes here; nothing where there are no locks.
  consuming func locked(whenBusy: () -> Void) -> OutputFolder {
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      whenBusy()
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }
    return self
  }

  /// The type bits of what has that name, links not followed; 0 for nothing.
  private func kind(_ name: String) -> mode_t {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return 0 }
    return status.st_mode & S_IFMT
  }

  private struct Temporary {
    var descriptor: Int32
    var name: String
  }

  /// A new file that is ours alone; one that stands there, or a link that somebody planted, is
  /// passed over.
  private static func temporary(
    in folder: Int32, for target: String
  ) throws(OutputError) -> Temporary {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    while true {
      let number = counter.add(1, ordering: .relaxed).newValue
      let name = "\(prefix)\(getpid())-\(number)\(suffix)"
      let file = openat(folder, name, flags, 0o644)
      guard file >= 0 else {
        if errno == EEXIST || errno == EINTR { continue }
        throw OutputError(path: target)
      }
      while flock(file, LOCK_EX) != 0, errno == EINTR {}
      var status = stat()
      if fstat(file, &status) == 0, status.st_nlink > 0 {
        return Temporary(descriptor: file, name: name)
      }
      // Another run took it for left behind before it was locked.
      close(file)
    }
  }

  private static func write(
    _ bytes: [UInt8], to file: Int32, for target: String
  ) throws(OutputError) {
    guard Descriptors.write(bytes, to: file) == 0 else { throw OutputError(path: target) }
  }
}
