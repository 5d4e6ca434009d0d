import Foundation

/// Output could not be written.
package struct OutputError: Error, Sendable, CustomStringConvertible {
  package let path: String
  package let reason: String

  package var description: String { "cannot write '\(path)': \(reason)" }
}

/// The only place that writes: whole files or none, unchanged files untouched.
package struct OutputTree: Sendable {
  /// What became of a file.
  package enum Change: String, Sendable {
    case written, unchanged
  }

  package let root: String

  package init(root: String) { self.root = root }

  /// Makes the folder, so that a run fails before it renders anything.
  package func prepare() throws(OutputError) {
    try makeFolder(root)
  }

  /// Puts `bytes` under `path`, atomically; a file that already holds them is left alone.
  @discardableResult
  package func write(_ bytes: [UInt8], to path: String) throws(OutputError) -> Change {
    let target = absolute(path)
    try makeFolder((target as NSString).deletingLastPathComponent)
    if let current = FileManager.default.contents(atPath: target), current.elementsEqual(bytes) {
      return .unchanged
    }
    let temporary = temporaryPath(for: path)
    do throws(OutputError) {
      try put(bytes, into: temporary)
      guard rename(temporary, target) == 0 else { throw failure(target) }
    } catch {
      unlink(temporary)
      throw error
    }
    return .written
  }

  /// A path beside the target that nothing else uses: an engine writes there before `adopt`.
  package func temporaryPath(for path: String) -> String {
    let target = absolute(path) as NSString
    return (target.deletingLastPathComponent as NSString)
      .appendingPathComponent(".\(target.lastPathComponent).\(getpid()).part")
  }

  /// Sets aside the older output of an edition that failed: it must not look current.
  ///
  /// Gives back whether there was one.
  @discardableResult
  package func markStale(_ path: String) throws(OutputError) -> Bool {
    let target = absolute(path)
    // A folder of that name is not ours.
    guard FileManager.default.fileExists(atPath: target), !Self.isFolder(target) else {
      return false
    }
    guard rename(target, target + ".stale") == 0 else { throw failure(target) }
    return true
  }

  /// Removes the set-aside file of an output that is current again.
  package func clearStale(_ path: String) {
    unlink(absolute(path) + ".stale")
  }

  /// The path on disk of an output.
  package func absolute(_ path: String) -> String {
    (root as NSString).appendingPathComponent(path)
  }

  package func makeFolder(for path: String) throws(OutputError) {
    try makeFolder((absolute(path) as NSString).deletingLastPathComponent)
  }

  /// Makes a folder and those around it; the error names the one that cannot be made, and why.
  private func makeFolder(_ path: String) throws(OutputError) {
    if Self.isFolder(path) { return }
    let parent = (path as NSString).deletingLastPathComponent
    if !parent.isEmpty, parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o777) != 0 else { return }
    let failure = failure(path)
    // Another edition may have made it meanwhile.
    if Self.isFolder(path) { return }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw OutputError(path: path, reason: "a file stands where a folder should be")
    }
    throw failure
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func put(_ bytes: [UInt8], into path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let error = failure(path)
        close(descriptor)
        throw error
      }
      written += count
    }
    guard close(descriptor) == 0 else { throw failure(path) }
  }

  private func failure(_ path: String) -> OutputError {
    OutputError(path: path, reason: Self.reason())
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

extension OutputTree {
  /// The bytes of a file; nothing when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map(Array.init)
  }

  /// Removes a file that may not be there.
  static func remove(_ path: String) { unlink(path) }
}
