import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct TypstInstallationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func steps(
    _ executable: String, on system: TypstInstallation.System = .other
  ) -> [String] {
    TypstInstallation.steps(executable: folder.path + executable, on: system)
  }

  private static let environment = "~/demarche-typst"
  private static let command =
    "python3 -m venv \(environment) && \(environment)/bin/pip install 'typst==0.15.*'"

  @Test func `in a checkout set-up installs it`() throws {
    try folder.write("", to: ".make/setup.sh")
    #expect(steps("/.build/release/demarche") == ["run 'make setup' in '\(folder.path)'"])
  }

  @Test(arguments: ["/bin/demarche", "/.build/release/demarche", "/.build-dist/release/demarche"])
  func `elsewhere it goes into an environment of its own`(executable: String) throws {
    #expect(
      steps(executable) == [
        Self.command, "then render with --pdf-engine \(Self.environment)/bin/python3",
      ])
  }

  @Test func `what makes environments is installed first, where that is a package of its own`() {
    func first(_ isRoot: Bool, _ makesEnvironments: Bool) -> String {
      steps("/x", on: .debian(isRoot: isRoot, makesEnvironments: makesEnvironments))[0]
    }
    #expect(first(true, true) == Self.command)
    #expect(
      first(true, false)
        == "apt-get update && apt-get install -y python3-venv && " + Self.command)
    #expect(
      first(false, false)
        == "sudo apt-get update && sudo apt-get install -y python3-venv && " + Self.command)
    #expect(steps("/x", on: .macOS)[0] == "brew install python3 && " + Self.command)
  }

  @Test func `an engine tells how it is installed, there or not`() throws {
    for searchPath in ["", folder.path] {
      let engine = TypstLocator.locate(
        named: nil, executable: folder.path + "/bin/demarche", searchPath: searchPath)
      #expect(engine.id == .typst && engine.name == "Typst")
      #expect(engine.installHint == TypstInstallation.steps(executable: "/bin/demarche"))
      try folder.write("", to: "typst", isProgram: true)
    }
  }
}
