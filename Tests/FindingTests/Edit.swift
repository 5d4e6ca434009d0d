import Diagnostics
import TestSupport

/// A change to the sample project; `⟪` and `⟫` in what is written mark where the finding must fall.
enum Edit {
  /// The first place of a text, which must be there.
  case replace(String, with: String, in: String)
  /// New lines at the end of a file.
  case append(String, to: String)
  /// A whole file.
  case write(String, to: String)
  case remove(String)
  /// A file that is not text.
  case bytes([UInt8], to: String)
  /// A symbolic link; the project is then read from disk.
  case link(String, to: String)
}

/// The sample project after some edits.
struct EditedProject {
  private(set) var files: [String: [UInt8]]
  private(set) var links: [(path: String, target: String)] = []
  /// Where the edits say that the finding must fall: `path:line:column`.
  private(set) var marks: [String] = []

  init(_ edits: [Edit]) {
    files = SampleProject.shared.mapValues { Array($0.utf8) }
    for edit in edits { apply(edit) }
  }

  private mutating func apply(_ edit: Edit) {
    switch edit {
    case .replace(let old, let new, let path):
      let text = text(path)
      guard let range = text.firstRange(of: old) else {
        preconditionFailure("the sample has no '\(old)' in '\(path)'")
      }
      write(text.replacingCharacters(in: range, with: new), to: path)
    case .append(let addition, let path): write(text(path) + addition, to: path)
    case .write(let text, let path): write(text, to: path)
    case .remove(let path):
      guard files.removeValue(forKey: path) != nil else {
        preconditionFailure("the sample has no '\(path)'")
      }
    case .bytes(let bytes, let path): files[path] = bytes
    case .link(let target, let path): links.append((path, target))
    }
  }

  private func text(_ path: String) -> String {
    guard let bytes = files[path] else { preconditionFailure("the sample has no '\(path)'") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func write(_ marked: String, to path: String) {
    let text = MarkedText(marked)
    let file = text.file(path)
    for mark in text.ranges {
      let start = file.location(of: mark.lowerBound)
      marks.append("\(path):\(start.line):\(start.column)")
    }
    files[path] = Array(text.text.utf8)
  }

  /// The files under a folder, by path below it.
  func files(under folder: String) -> [String: [UInt8]] {
    var below: [String: [UInt8]] = [:]
    for (path, bytes) in files where path.hasPrefix(folder + "/") {
      below[String(path.dropFirst(folder.count + 1))] = bytes
    }
    return below
  }
}

extension SampleProject {
  /// The files of the sample, read once.
  fileprivate static let shared = SampleProject().files
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
