import Foundation

/// An empty folder that nobody else can look into, made for an engine to work in.
///
/// It is removed with its last holder, which is the process that works in it.
final class PrivateFolder: Sendable {
  let path: String

  private init(_ path: String) { self.path = path }

  deinit { remove() }

  /// Makes it in the first of the places that takes it; the name is one that was not there before.
  static func make(in places: [String] = standardPlaces) throws(SystemFailure) -> PrivateFolder {
    var failure = SystemFailure(code: ENOENT)
    for place in places {
      // The system puts the name in, and lets only the owner enter.
      var template = Array("\(place)/demarche-XXXXXX".utf8CString)
      if let made = mkdtemp(&template) { return PrivateFolder(String(cString: made)) }
      failure = SystemFailure(code: errno)
    }
    throw failure
  }

  /// Where `TMPDIR` says, unless that depends on the working folder, and where systems have it.
  static var standardPlaces: [String] {
    let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    return (named.hasPrefix("/") ? [named] : []) + ["/tmp", "/var/tmp"]
  }

  /// Removes it with all that is in it; it may be gone already.
  private func remove() {
    guard rmdir(path) != 0, errno != ENOENT else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch {
      // An engine may still be ending in it; what stays is empty or the system's to clear.
    }
  }
}
