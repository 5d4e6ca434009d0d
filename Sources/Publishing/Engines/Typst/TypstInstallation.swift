import Platform

/// How Typst is installed.
struct TypstInstallation {
  /// What differs between machines.
  enum System: Hashable {
    /// With `apt-get`; many of them let nothing be installed but into an environment, and have the
    /// making of environments in a package of its own.
    case debian(isRoot: Bool, makesEnvironments: Bool)
    case macOS
    case other
  }

  private static let environment = "~/demarche-typst"

  /// The steps on the machine that the program at `executable` runs on.
  static func steps(executable: String, on system: System = .current) -> [String] {
    if let project = project(of: executable) { return ["run 'make setup' in '\(project)'"] }
    return [
      command(on: system), "then render with --pdf-engine \(environment)/bin/python3",
    ]
  }

  private static func command(on system: System) -> String {
    let install =
      "python3 -m venv \(environment) && "
      + "\(environment)/bin/pip install 'typst==\(TypstVersion.expected).*'"
    switch system {
    case .debian(let isRoot, makesEnvironments: false):
      let asRoot = isRoot ? "" : "sudo "
      return "\(asRoot)apt-get update && \(asRoot)apt-get install -y python3-venv && " + install
    case .macOS: return "brew install python3 && " + install
    case .debian, .other: return install
    }
  }

  /// The checkout in which the program was built, whose set-up it will find.
  private static func project(of executable: String) -> String? {
    guard let build = TypstLocator.buildFolder(of: executable) else { return nil }
    let project = String(build.dropLast("/.build".count))
    let hasSetUp = FileManager.default.fileExists(atPath: project + "/.make/setup.sh")
    return hasSetUp ? project : nil
  }
}

extension TypstInstallation.System {
  /// This machine.
  static var current: Self {
    #if canImport(Darwin)
      return .macOS
    #else
      let files = FileManager.default
      guard files.fileExists(atPath: "/usr/bin/apt-get") else { return .other }
      // Where Debian's own Python keeps what makes environments.
      let libraries = (try? files.contentsOfDirectory(atPath: "/usr/lib")) ?? []
      let makesEnvironments = libraries.contains {
        $0.hasPrefix("python3.") && files.fileExists(atPath: "/usr/lib/\($0)/ensurepip")
      }
      return .debian(isRoot: geteuid() == 0, makesEnvironments: makesEnvironments)
    #endif
  }
}
