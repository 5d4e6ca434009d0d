import Platform

/// Why a run has no engine.
package struct EngineProblem: Sendable {
  package var reason: String
  /// What to do about it, where that is not to install an engine.
  package var help: String?
  /// Whether an engine that can be installed would mend it.
  package var isMissing: Bool

  /// What to do, one step a line, on the machine that the program at `executable` runs on.
  package func advice(executable: String) -> [String] {
    guard isMissing else { return help.map { [$0] } ?? [] }
    if let project = Self.project(of: executable) { return ["run 'make setup' in '\(project)'"] }
    return [
      // Many systems, Debian 12 among them, let nothing be installed but into an environment.
      "python3 -m venv ~/demarche-typst && "
        + "~/demarche-typst/bin/pip install 'typst==\(TypstVersion.expected).*'",
      "then render with --pdf-engine ~/demarche-typst/bin/python3",
      "where 'venv' is missing: 'apt install python3-venv' on Debian and Ubuntu",
    ]
  }

  /// The checkout in which the program was built, whose set-up it will find.
  private static func project(of executable: String) -> String? {
    guard let build = EngineLocator.buildFolder(of: executable) else { return nil }
    let project = String(build.dropLast("/.build".count))
    let hasSetUp = FileManager.default.fileExists(atPath: project + "/.make/setup.sh")
    return hasSetUp ? project : nil
  }
}
