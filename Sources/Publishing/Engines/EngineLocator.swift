import Foundation
import Platform

/// Finds Typst: where the user says, on the path, or in the private environment that set-up makes.
package enum EngineLocator {
  /// The engine at `path`, or the nearest one; nothing when there is none.
  ///
  /// `worker` is the script that an interpreter runs.
  package static func locate(
    named path: String?, executable: String, searchPath: String?, worker: String
  ) -> (any TypstEngine)? {
    if let path { return engine(at: path, worker: worker) }
    for folder in (searchPath ?? "").split(separator: ":") {
      let candidate = "\(folder)/typst"
      if isProgram(candidate) {
        return TypstTool(executable: candidate)
      }
    }
    var folder = Path.parent(of: executable)
    while !folder.isEmpty {
      let candidate = Path.joined(folder, ".build/typst/bin/python3")
      if isProgram(candidate) {
        return TypstWorker(interpreter: candidate, script: worker)
      }
      guard folder != "/" else { break }
      folder = Path.parent(of: folder)
    }
    return nil
  }

  /// A folder can be entered, which is not the same as run.
  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  /// An interpreter is known by its name; anything else is taken for `typst`.
  private static func engine(at path: String, worker: String) -> any TypstEngine {
    Path.name(of: path).hasPrefix("python")
      ? TypstWorker(interpreter: path, script: worker) : TypstTool(executable: path)
  }
}
