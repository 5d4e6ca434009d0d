import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct EngineProblemTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func advice(_ executable: String, _ problem: EngineProblem) -> [String] {
    problem.advice(executable: folder.path + executable)
  }

  private static let missing = EngineProblem(reason: "none", isMissing: true)

  @Test func `in a checkout set-up installs it`() throws {
    try folder.write("", to: ".make/setup.sh")
    #expect(
      advice("/.build/release/demarche", Self.missing) == ["run 'make setup' in '\(folder.path)'"])
  }

  @Test(arguments: ["/bin/demarche", "/.build/release/demarche", "/.build-dist/release/demarche"])
  func `elsewhere it goes into an environment of its own`(executable: String) throws {
    let advice = advice(executable, Self.missing)
    let environment = "~/demarche-typst"
    try #require(advice.count == 3)
    #expect(
      advice[0]
        == "python3 -m venv \(environment) && \(environment)/bin/pip install 'typst==0.15.*'")
    #expect(advice[1].contains("--pdf-engine \(environment)/bin/python3"))
    #expect(advice[2].contains("apt install python3-venv"))
  }

  @Test func `what is there is not installed again`() throws {
    try folder.write("", to: ".make/setup.sh")
    let refused = EngineProblem(reason: "no", help: "chmod", isMissing: false)
    #expect(advice("/.build/release/demarche", refused) == ["chmod"])
    let silent = EngineProblem(reason: "no", isMissing: false)
    #expect(advice("/bin/demarche", silent) == [])
  }
}
