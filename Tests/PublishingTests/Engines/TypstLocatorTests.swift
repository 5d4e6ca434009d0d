import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct TypstLocatorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func found(
    named path: String? = nil, executable: String? = nil, searchPath: String? = nil
  ) -> String {
    let engine = TypstLocator.locate(
      named: path, executable: executable ?? folder.path + "/.build/release/demarche",
      searchPath: searchPath)
    return "\(type(of: engine))"
  }

  @Test func `a name decides which kind of engine it is`() {
    #expect(found(named: "/x/typst") == "TypstTool")
    #expect(found(named: "/x/python3") == "TypstWorker")
    #expect(found(named: "./python3.12") == "TypstWorker")
    #expect(found(named: "/python3/typst") == "TypstTool")
  }

  @Test func `without an engine there is none`() {
    #expect(found(searchPath: nil) == "AbsentEngine")
    #expect(found(searchPath: "") == "AbsentEngine")
    #expect(found(searchPath: "/nonexistent::" + folder.path) == "AbsentEngine")
  }

  @Test func `what is named comes first, then what set-up made, then the path`() throws {
    try folder.write("", to: "tools/typst", isProgram: true)
    let tools = "/nonexistent:\(folder.path)/tools"
    #expect(found(searchPath: tools) == "TypstTool")
    try folder.write("", to: ".build/typst/bin/python3", isProgram: true)
    #expect(found(searchPath: tools) == "TypstWorker")
    #expect(found(named: "/x/typst", searchPath: tools) == "TypstTool")
  }

  @Test func `what set-up made belongs to the program that was built beside it`() throws {
    try folder.write("", to: ".build/typst/bin/python3", isProgram: true)
    #expect(found(executable: folder.path + "/.build/arch/debug/demarche") == "TypstWorker")
    for elsewhere in ["/bin/demarche", "/x/y/z/demarche", "/.build-dist/release/demarche"] {
      #expect(found(executable: folder.path + elsewhere) == "AbsentEngine", "\(elsewhere)")
    }
    // A program called .build is no folder.
    #expect(found(executable: folder.path + "/.build") == "AbsentEngine")
    #expect(found(executable: ".build/release/demarche") == "AbsentEngine")
  }

  @Test func `a name without a slash is looked up on the path`() throws {
    try folder.write("", to: "tools/python3.12", isProgram: true)
    #expect(found(named: "python3.12", searchPath: folder.path + "/tools") == "TypstWorker")
    #expect(found(named: "python3.12", searchPath: "/nonexistent") == "AbsentEngine")
  }

  @Test(arguments: ["", ".", "tools", "./tools", "::tools:"])
  func `a path that depends on the working folder leads nowhere`(path: String) throws {
    try folder.write("", to: "tools/typst", isProgram: true)
    try folder.write("", to: "typst", isProgram: true)
    // Even where it would lead to a program.
    let up = String(repeating: "../", count: 40)
    let relative = path.replacing("tools", with: up + folder.path.dropFirst() + "/tools")
    #expect(found(searchPath: relative) == "AbsentEngine")
    #expect(found(named: "typst", searchPath: relative) == "AbsentEngine")
  }

  @Test func `what cannot be run is passed over`() throws {
    try folder.write("", to: "plain/typst")
    try folder.write("", to: "folder/typst/file")
    #expect(found(searchPath: "\(folder.path)/plain:\(folder.path)/folder") == "AbsentEngine")
    try folder.write("", to: ".build/typst/bin/python3/file")
    #expect(found() == "AbsentEngine")
  }
}
