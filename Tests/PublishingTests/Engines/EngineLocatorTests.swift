import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct EngineLocatorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func found(
    named path: String? = nil, executable: String? = nil, searchPath: String? = nil
  ) -> String {
    let engine = EngineLocator.locate(
      named: path, executable: executable ?? folder.path + "/bin/demarche", searchPath: searchPath,
      worker: "pass")
    return engine.map { "\(type(of: $0))" } ?? "none"
  }

  @Test func `a name decides which kind of engine it is`() {
    #expect(found(named: "/x/typst") == "TypstTool")
    #expect(found(named: "/x/python3") == "TypstWorker")
    #expect(found(named: "python3.12") == "TypstWorker")
    #expect(found(named: "/python3/typst") == "TypstTool")
  }

  @Test func `without an engine there is none`() {
    #expect(found(searchPath: nil) == "none")
    #expect(found(searchPath: "") == "none")
    #expect(found(searchPath: "/nonexistent::" + folder.path) == "none")
  }

  @Test func `the path comes before the private environment`() throws {
    try folder.write("", to: ".build/typst/bin/python3", isProgram: true)
    #expect(found() == "TypstWorker")
    #expect(found(executable: folder.path + "/.build/debug/deep/demarche") == "TypstWorker")
    try folder.write("", to: "tools/typst", isProgram: true)
    #expect(found(searchPath: "/nonexistent:\(folder.path)/tools") == "TypstTool")
    #expect(found(named: "/x/python3", searchPath: "\(folder.path)/tools") == "TypstWorker")
  }

  @Test func `what cannot be run is passed over`() throws {
    try folder.write("", to: "plain/typst")
    try folder.write("", to: "folder/typst/file")
    #expect(found(searchPath: "\(folder.path)/plain:\(folder.path)/folder") == "none")
    try folder.write("", to: ".build/typst/bin/python3/file")
    #expect(found() == "none")
  }
}
