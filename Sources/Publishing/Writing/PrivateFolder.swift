package import Platform

/// An empty folder that only this user may enter, for an engine to work in.
///
/// It goes with its last holder, and when the run is interrupted.
package final class PrivateFolder: Sendable {
  package let path: String
  private let ticket: Int
  private let cleanup: Cleanup

  /// Makes a folder where the system keeps what is temporary: in `TMPDIR` when that is a folder, and
  /// not one that depends on the working folder.
  package init(
    in named: String? = ProcessInfo.processInfo.environment["TMPDIR"], cleanup: Cleanup = .shared
  ) throws(OutputError) {
    let parent = [named ?? "", "/tmp", "/var/tmp"].first { $0.hasPrefix("/") && Path.isFolder($0) }
    guard let parent else {
      throw OutputError(path: named ?? "/tmp", reason: "there is no folder for temporary files")
    }
    self.cleanup = cleanup
    (path, ticket) = try cleanup.making {
      () throws(OutputError) in
      try Self.make(in: parent)
    } undo: { path in
      { Self.remove(path) }
    }
  }

  deinit {
    Self.remove(path)
    cleanup.forget(ticket)
  }

  private static func make(in parent: String) throws(OutputError) -> String {
    var name = Array(Path.joined(parent, "demarche-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw OutputError(path: parent) }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func remove(_ path: String) {
    // What is temporary costs no paper its name when it cannot be removed.
    try? FileManager.default.removeItem(atPath: path)
  }
}
