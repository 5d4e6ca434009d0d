package import Diagnostics
import Platform

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of a folder on disk.
package struct DiskFiles: FileProvider {
  package let displayRoot: String
  private let root: String
  /// The root with all links followed; nothing when it does not exist.
  private let realRoot: String?

  /// The folder at `root`; findings call it `displayRoot`.
  package init(root: String, displayRoot: String) {
    self.root = root
    self.displayRoot = displayRoot
    realRoot = Path.existing(root)
  }

  package func files(in layout: FolderLayout) -> Diagnosed<[String]> {
    guard let realRoot else {
      let file = SourceFile(path: displayRoot, bytes: [])
      return Diagnosed([], [.unreadableFile(file, reason: "there is no folder '\(root)'")])
    }
    var walk = FolderWalk(files: self, layout: layout, root: realRoot)
    walk.visit("", at: realRoot, parents: [])
    return Diagnosed(walk.paths.sorted(), walk.diagnostics)
  }

  package func contents(of path: String) throws(FileError) -> [UInt8] {
    guard let realRoot, let real = Path.existing(root + "/" + path) else {
      throw .unreadable(reason: "no such file")
    }
    guard Path.contains(real, in: realRoot) else {
      throw .unreadable(reason: "the path leaves the folder")
    }
    guard let status = FileStatus(resolved: real), status.kind == .file else {
      throw .unreadable(reason: "not a regular file")
    }
    guard status.size <= FileLimits.bytes else { throw .tooLarge(bytes: status.size) }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: real))
    } catch {
      throw .unreadable(reason: Self.reason(error))
    }
    // The file may have grown since its size was asked.
    guard data.count <= FileLimits.bytes else { throw .tooLarge(bytes: data.count) }
    return [UInt8](data)
  }

  fileprivate static func reason(_ error: any Error) -> String {
    let isForbidden = (error as? CocoaError)?.code == .fileReadNoPermission
    return isForbidden ? "permission denied" : "the system refused to read it"
  }
}

/// One pass over a folder and the folders in it.
private struct FolderWalk {
  let files: DiskFiles
  let layout: FolderLayout
  /// The root with all links followed.
  let root: String
  var paths: [String] = []
  var diagnostics: [Diagnostic] = []

  /// Collects the files under `folder`, which lies at `real`; `parents` are the resolved folders
  /// around it, to which no link may lead.
  mutating func visit(_ folder: String, at real: String, parents: Set<String>) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: real).sorted()
    } catch {
      diagnostics.append(.unreadableFile(file(folder), reason: DiskFiles.reason(error)))
      return
    }
    let parents = parents.union([real])
    for name in names where !name.hasPrefix(".") {
      visitEntry(folder.isEmpty ? name : folder + "/" + name, at: real + "/" + name, parents)
    }
  }

  private mutating func visitEntry(_ path: String, at location: String, _ parents: Set<String>) {
    guard let real = Path.existing(location), let status = FileStatus(resolved: real) else {
      let reason = "the symbolic link leads nowhere or in a circle"
      diagnostics.append(.unreadableFile(file(path), reason: reason))
      return
    }
    guard Path.contains(real, in: root) else {
      diagnostics.append(.symlinkEscape(file(path)))
      return
    }
    switch status.kind {
    case .folder where parents.contains(real):
      let reason = "the symbolic link leads to a folder around it"
      diagnostics.append(.unreadableFile(file(path), reason: reason))
    case .folder where layout.holds(folder: path): visit(path, at: real, parents: parents)
    case .folder: diagnostics.append(.unexpectedFolder(files.shownPath(of: path)))
    case .file: paths.append(path)
    case .other: diagnostics.append(.noRegularFile(files.shownPath(of: path)))
    }
  }

  private func file(_ path: String) -> SourceFile {
    SourceFile(path: files.shownPath(of: path), bytes: [])
  }
}

extension Diagnostic {
  fileprivate static func symlinkEscape(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .symlinkEscape, .error, "a symbolic link leaves the folder", at: SourceRange(startOf: file),
      help: ["put a copy of the file here"])
  }

  /// A queue, a socket or a device, which could hold up whoever opens it.
  fileprivate static func noRegularFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, .warning, "this is no regular file, and nothing reads it",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
      help: ["remove it, or put a regular file in its place"])
  }

  /// A folder that nothing looks into.
  static func unexpectedFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, .warning, "nothing reads this folder",
      at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
      help: ["move what it holds to where it belongs, or remove it"])
  }

  /// A file or folder that the system does not let us read; there is no position inside it.
  static func unreadableFile(_ file: SourceFile, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, .error, "the file cannot be read: \(reason)",
      at: SourceRange(startOf: file))
  }
}
