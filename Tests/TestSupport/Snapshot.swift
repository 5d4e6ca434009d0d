import Foundation
package import Testing

/// Requires `text` to be what `Snapshots/<name>` beside the test holds.
///
/// `RECORD_SNAPSHOTS=1` writes the file anew and makes the test fail once; a missing file fails.
package func expectSnapshot(
  _ text: String, _ name: String, filePath: String = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let folder = (filePath as NSString).deletingLastPathComponent + "/Snapshots"
  let path = folder + "/" + name
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try TemporaryFolder.write(text, to: path)
    Issue.record("recorded '\(name)'; read it, then run again", sourceLocation: sourceLocation)
    return
  }
  guard let data = FileManager.default.contents(atPath: path) else {
    Issue.record(
      "no snapshot '\(name)'; RECORD_SNAPSHOTS=1 makes one", sourceLocation: sourceLocation)
    return
  }
  let recorded = String(decoding: data, as: UTF8.self)
  guard recorded != text else { return }
  Issue.record(
    "'\(name)' differs:\n\(lineDifference(recorded, text))", sourceLocation: sourceLocation)
}

/// The lines that stand in only one of two texts: `-` before those of the first, `+` of the second.
package func lineDifference(_ old: String, _ new: String) -> String {
  let (old, new) = (old.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): "-\(line + 1): \(text)"
    case .insert(let line, let text, _): "+\(line + 1): \(text)"
    }
  }.joined(separator: "\n")
}
