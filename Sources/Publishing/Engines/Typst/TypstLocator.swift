import Platform

/// Finds Typst: where the user says, in the environment that set-up makes, or on the path.
///
/// What lies in the folder that the program is run in is never taken for an engine, unless the user
/// writes its path: content and templates of others are read there.
enum TypstLocator {
  /// The engine at `path`, or the nearest one; where there is none, one that says so.
  ///
  /// `executable` is the absolute path of the program, all links followed.
  static func locate(
    named path: String?, executable: String, searchPath: String?
  ) -> any Engine {
    let hint = TypstInstallation.steps(executable: executable)
    let folders = (searchPath ?? "").split(separator: ":").map(String.init)
      // Others depend on the working folder.
      .filter { $0.hasPrefix("/") }
    if let path { return engine(named: path, folders, hint) }
    if let interpreter = setUpInterpreter(near: executable) {
      return TypstWorker(interpreter: interpreter, installHint: hint)
    }
    guard let program = program("typst", in: folders) else {
      return AbsentEngine("no Typst was found", installHint: hint)
    }
    return TypstTool(executable: program, installHint: hint)
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
  private static func engine(
    named path: String, _ folders: [String], _ hint: [String]
  ) -> any Engine {
    guard let absolute = path.contains("/") ? absolute(path) : program(path, in: folders) else {
      return AbsentEngine(
        "there is no program '\(path)' on PATH (one in the working folder is './\(path)')",
        installHint: hint)
    }
    let name = absolute.split(separator: "/").last ?? ""
    return name.hasPrefix("python")
      ? TypstWorker(interpreter: absolute, installHint: hint)
      : TypstTool(executable: absolute, installHint: hint)
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

extension AbsentEngine {
  /// Stands for a Typst that is not there.
  fileprivate init(_ reason: String, installHint: [String]) {
    self.init(id: .typst, name: "Typst", installHint: installHint, reason: reason)
  }
}
