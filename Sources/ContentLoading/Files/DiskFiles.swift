package import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of a folder on disk.
package struct DiskFiles: FileProvider {
  package let displayRoot: String
  private let root: String

  /// The folder at `root`; findings call it `displayRoot`.
  package init(root: String, displayRoot: String) {
    self.root = root
    self.displayRoot = displayRoot
  }

  package func files() -> Diagnosed<[String]> {
    var walk = FolderWalk(files: self, root: Self.resolved(root))
    walk.visit("", parents: [])
    return Diagnosed(walk.paths.sorted(), walk.diagnostics)
  }

  package func contents(of path: String) throws(FileError) -> [UInt8] {
    let real = Self.resolved(absolutePath(path))
    guard Self.contains(real, in: Self.resolved(root)) else {
      throw .unreadable(reason: "the path leaves the folder")
    }
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: real)
      if let size = attributes[.size] as? Int, size > FileLimits.bytes {
        throw FileError.tooLarge(bytes: size)
      }
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: real)))
      // The file may have grown since its size was asked.
      guard bytes.count <= FileLimits.bytes else { throw FileError.tooLarge(bytes: bytes.count) }
      return bytes
    } catch let error as FileError {
      throw error
    } catch {
      throw .unreadable(reason: Self.reason(error))
    }
  }

  fileprivate func absolutePath(_ path: String) -> String {
    path.isEmpty ? root : root + "/" + path
  }

  fileprivate static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Whether a resolved path is a resolved folder or lies in it.
  fileprivate static func contains(_ path: String, in root: String) -> Bool {
    path == root || path.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  fileprivate static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "the system refused to read it" }
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: return "no such file or folder"
    case .fileReadNoPermission: return "permission denied"
    default: return "the system refused to read it"
    }
  }
}

/// One pass over a folder and the folders in it.
private struct FolderWalk {
  let files: DiskFiles
  /// The root with all links resolved.
  let root: String
  var paths: [String] = []
  var diagnostics: [Diagnostic] = []

  /// Collects the files under `folder`; `parents` are the resolved folders around it, so that a
  /// link to one of them ends the descent.
  mutating func visit(_ folder: String, parents: Set<String>) {
    let real = DiskFiles.resolved(files.absolutePath(folder))
    guard !parents.contains(real) else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: real).sorted()
    } catch {
      report(.unreadableFile(file(folder), reason: DiskFiles.reason(error)))
      return
    }
    for name in names where !name.hasPrefix(".") {
      visitEntry(
        folder.isEmpty ? name : folder + "/" + name, at: real + "/" + name,
        parents: parents.union([real]))
    }
  }

  /// `location` is the absolute path, whose folder is resolved.
  private mutating func visitEntry(_ path: String, at location: String, parents: Set<String>) {
    let real = DiskFiles.resolved(location)
    guard DiskFiles.contains(real, in: root) else {
      report(.symlinkEscape(file(path)))
      return
    }
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: real)
      let type = attributes[.type] as? FileAttributeType
      if type == .typeDirectory {
        visit(path, parents: parents)
      } else if type == .typeRegular {
        paths.append(path)
      } else if type == .typeSymbolicLink {
        report(.unreadableFile(file(path), reason: "the symbolic link leads nowhere"))
      }
    } catch {
      report(.unreadableFile(file(path), reason: DiskFiles.reason(error)))
    }
  }

  private func file(_ path: String) -> SourceFile {
    SourceFile(path: files.shownPath(of: path), bytes: [])
  }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension Diagnostic {
  fileprivate static func symlinkEscape(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "symlink-escape", .error, "a symbolic link leaves the folder", at: SourceRange(startOf: file),
      help: ["put a copy of the file here"])
  }

  /// A file or folder that the system does not let us read; there is no position inside it.
  static func unreadableFile(_ file: SourceFile, reason: String) -> Diagnostic {
    Diagnostic(
      "unreadable-file", .error, "the file cannot be read: \(reason)",
      at: SourceRange(startOf: file))
  }
}
