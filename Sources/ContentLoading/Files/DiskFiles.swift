package import Diagnostics
import Platform

/// The files of a folder on disk.
package struct DiskFiles: FileProvider {
  package let displayRoot: String
  private let root: String
  /// The root with all links followed; nothing when it does not exist.
  private let realRoot: String?
  private let lastFolder = LastFolder()

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
    guard let realRoot else { throw .unreadable(reason: "no such file") }
    // Only where a link is on the way must the path be resolved.
    let folder = lastFolder.folder(Path.parent(of: path), below: realRoot)
    if let bytes = try folder?.contents(of: Path.name(of: path)) { return bytes }
    guard let real = Path.existing(realRoot + "/" + path) else {
      throw .unreadable(reason: "no such file")
    }
    guard Path.contains(real, in: realRoot) else {
      throw .unreadable(reason: "the path leaves the folder")
    }
    return try Folder.contents(ofResolved: real)
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
    let entries: [(name: String, kind: FileStatus.Kind)]
    do {
      entries = try Folder(resolved: real).entries()
    } catch {
      diagnostics.append(.unopened(file(folder), error))
      return
    }
    let parents = parents.union([real])
    for (name, kind) in entries {
      visitEntry(
        folder.isEmpty ? name : folder + "/" + name, kind, at: Path.joined(real, name), parents)
    }
  }

  private mutating func visitEntry(
    _ path: String, _ kind: FileStatus.Kind, at location: String, _ parents: Set<String>
  ) {
    switch kind {
    case .folder where parents.contains(location):
      let reason = "the symbolic link leads to a folder around it"
      diagnostics.append(.unreadableFile(file(path), reason: reason))
    case .folder where layout.holds(folder: path): visit(path, at: location, parents: parents)
    case .folder: diagnostics.append(.unexpectedFolder(files.shownPath(of: path)))
    case .file: paths.append(path)
    case .link: follow(path, at: location, parents)
    case .other: diagnostics.append(.noRegularFile(files.shownPath(of: path)))
    }
  }

  private mutating func follow(_ path: String, at location: String, _ parents: Set<String>) {
    guard let real = Path.existing(location), let status = FileStatus(resolved: real) else {
      let reason = "the symbolic link leads nowhere or in a circle"
      diagnostics.append(.unreadableFile(file(path), reason: reason))
      return
    }
    guard Path.contains(real, in: root) else {
      diagnostics.append(.symlinkEscape(file(path)))
      return
    }
    visitEntry(path, status.kind, at: real, parents)
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
