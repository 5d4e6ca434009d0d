import Platform

/// Finds Typst: where the user says, in the environment that set-up makes, or on the path.
///
/// What lies in the folder that the program is run in is never taken for an engine, unless the user
/// writes its path: content and templates of others are read there.
package enum EngineLocator {
  /// The engine at `path`, or the nearest one; nothing when there is none.
  ///
  /// `executable` is the absolute path of the program, all links followed.
  package static func locate(
    named path: String?, executable: String, searchPath: String?
  ) -> (any TypstEngine)? {
    let folders = (searchPath ?? "").split(separator: ":").map(String.init)
      // Others depend on the working folder.
      .filter { $0.hasPrefix("/") }
    if let path { return engine(named: path, folders) }
    if let interpreter = setUpInterpreter(near: executable) {
      return TypstWorker(interpreter: interpreter)
    }
    return program("typst", in: folders).map { TypstTool(executable: $0) }
  }

  /// The Python of the environment that `make setup` makes: it lies in the folder in which the
  /// program was built, and a program that lies elsewhere has none.
  private static func setUpInterpreter(near executable: String) -> String? {
    buildFolder(of: executable).map { $0 + "/typst/bin/python3" }.flatMap {
      isProgram($0) ? $0 : nil
    }
  }

  /// The folder `.build` that a program lies in.
  static func buildFolder(of executable: String) -> String? {
    let parts = executable.split(separator: "/", omittingEmptySubsequences: false)
    guard executable.hasPrefix("/"), let index = parts.dropLast().lastIndex(of: ".build") else {
      return nil
    }
    return parts[...index].joined(separator: "/")
  }

  /// As in a shell, a name without a slash is looked up on the path.
  ///
  /// An interpreter is known by its name; anything else is taken for `typst`.
  private static func engine(named path: String, _ folders: [String]) -> any TypstEngine {
    guard let absolute = path.contains("/") ? absolute(path) : program(path, in: folders) else {
      return AbsentEngine(
        reason: "there is no program '\(path)' on PATH (one in the working folder is './\(path)')")
    }
    let name = absolute.split(separator: "/").last ?? ""
    return name.hasPrefix("python")
      ? TypstWorker(interpreter: absolute) : TypstTool(executable: absolute)
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  private static func program(_ name: String, in folders: [String]) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  /// A folder can be entered, which is not the same as run.
  private static func isProgram(_ path: String) -> Bool {
    !Path.isFolder(path) && access(path, X_OK) == 0
  }
}
