import Foundation
import TestSupport
import Testing

@testable import Publishing

/// The program, and what holds for every engine.
@Suite(.serialized) struct EngineTests: FakeEngines {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // As the program does: an engine that does not read must not end us.
    signal(SIGPIPE, SIG_IGN)
  }

  @Test func `the program is asked for a PDF of the standards, from stream to stream`()
    async throws
  {
    let said = await outcome(try tool(#"echo "$*"; pwd -P; cat; echo noise >&2"#))
    let lines = said.components(separatedBy: "\n")
    try #require(lines.count == 4, "\(said)")
    let path = "(/[^ ]*demarche-[^ ]*)"
    let expected = try Regex(
      "compile --format pdf --pdf-standard ua-1,a-2a --creation-timestamp 86400 "
        + "--diagnostic-format short --ignore-system-fonts --root \(path) "
        + "--package-path \(path) --package-cache-path \(path) - -",
      as: (Substring, Substring, Substring, Substring).self)
    let match = try #require(try expected.wholeMatch(in: lines[0])?.output)
    #expect(match.1 == match.2 && match.2 == match.3 && lines[1].hasSuffix(match.1))
    #expect(lines[2...] == ["= Title", ""])
    #expect(!FileManager.default.fileExists(atPath: String(match.1)), "the folder stays behind")
  }

  @Test func `the program tells its version`() async throws {
    let tool = try tool("[ $# = 1 ] && echo \"typst 0.15.3 (abc)\"")
    #expect(await tool.version() == TypstVersion("0.15.3"))
    #expect(await (try self.tool("exit 1")).version() == TypstVersion(nil))
    #expect(await TypstTool(executable: "/nonexistent/typst").version() == nil)
  }

  @Test(arguments: [
    (
      "echo '<stdin>:12:4: error: unknown variable: x' >&2; exit 1",
      "refused at 12:5: unknown variable: x []"
    ),
    (
      "echo 'warning: w' >&2; echo '<stdin>:3:1: error: PDF/UA-1 error: no title' >&2; exit 1",
      "refused at 3:2: PDF/UA-1 error: no title []"
    ),
    ("echo 'error: file not found' >&2; exit 1", "refused at -:-: file not found []"),
    (
      "echo 'thread panicked' >&2; exit 101",
      "failed: typst ended without a PDF: thread panicked"
    ),
    (
      "echo 'error: unexpected argument' >&2; exit 2",
      "failed: typst ended without a PDF: error: unexpected argument"
    ),
    ("exit 3", "failed: typst ended without a PDF"),
    ("exec 0<&-; sleep 0.1; exit 3", "failed: typst ended without a PDF"),
  ]) func `what the program says is read`(script: String, expected: String) async throws {
    #expect(await outcome(try tool(script)) == expected)
  }

  @Test func `a program that is killed is told`() async throws {
    let text = await outcome(try tool("kill -9 $$"))
    #expect(text == "failed: '\(folder.path)/typst' was ended by signal 9")
  }

  @Test func `a program that hangs is ended with its children`() async throws {
    let tool = try tool("sleep 300; true", limit: .milliseconds(200))
    let start = ContinuousClock.now
    #expect(
      await outcome(tool)
        == "failed: '\(folder.path)/typst' did not answer within 200 milliseconds")
    #expect(start.duration(to: .now) < .seconds(60))
  }

  @Test func `a program that is not there is missing`() async {
    let text = await outcome(TypstTool(executable: "/nonexistent/typst"))
    let absent = AbsentEngine(id: .typst, name: "Typst", installHint: [], reason: "gone")
    #expect(
      text == "missing: '/nonexistent/typst' cannot be started: No such file or directory")
    let other = await outcome(TypstWorker(interpreter: "/nonexistent/python3"))
    #expect(
      other == "missing: '/nonexistent/python3' cannot be started: No such file or directory")
    #expect(await outcome(absent) == "missing: gone")
  }

  @Test func `a program that may not be run is there`() async throws {
    let path = try folder.write("#!/bin/sh\n", to: "plain/typst")
    let text = await outcome(TypstTool(executable: path))
    #expect(text.hasPrefix("unavailable: '\(path)' cannot be started: Permission denied (the file"))
    let other = try folder.write("no program", to: "other/python3", isProgram: true)
    let unknown = await outcome(TypstWorker(interpreter: other))
    #expect(unknown.hasPrefix("unavailable: '\(other)' cannot be started: Exec format error ("))
  }

  @Test func `nobody who waits for an engine keeps others from working`() async throws {
    // More documents than there are threads for tasks, each waiting for all the others.
    let count = ProcessInfo.processInfo.activeProcessorCount + 3
    let tool = try tool(
      """
      echo x >> \(folder.path)/begun
      while [ $(wc -l < \(folder.path)/begun) -lt \(count) ]; do sleep 0.02; done; printf done
      """, limit: .seconds(60))
    let outcomes = await withTaskGroup(of: String.self) { group in
      for _ in 1...count { group.addTask { await outcome(tool) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes == Array(repeating: "done", count: count))
  }

  @Test func `a font that is not there is refused`() async throws {
    let expected =
      #"refused at 7:4: unknown font family: nope ["name one that Typst brings along: "#
    let warning = "<stdin>:7:3: warning: unknown font family: nope"
    let tool = await outcome(try tool("echo '\(warning)' >&2; echo %PDF"))
    #expect(tool.hasPrefix(expected), "\(tool)")
    let reply =
      #"{"id": 1, "fault": "refused", "message": "unknown font family: nope", "line": 7, "column": 4}"#
    let worker = await outcome(
      try worker("echo '{\"ready\": true}'; read l; echo '\(reply)'; read l"))
    #expect(worker.hasPrefix(expected), "\(worker)")
  }

  @Test(arguments: [
    ("typst 0.15.2 (1a2b3c)\n", "0.15.2", true), ("typst 0.15", "0.15", true),
    ("typst 0.14.2 (x)", "0.14.2", false), ("typst 0.150.0", "0.150.0", false),
    ("typst", nil, false), ("", nil, false), ("python 3.1", nil, false), ("typst x", nil, false),
  ]) func `versions are read`(printed: String, number: String?, isExpected: Bool) {
    let version = TypstVersion(printed: printed)
    #expect(version.number == number)
    #expect(version.isExpected == isExpected)
  }

  @Test func `set-up installs the version that papers are made for`() throws {
    let script = try String(
      contentsOfFile: SampleProject.repository + "/.make/setup.sh", encoding: .utf8)
    #expect(script.contains("TYPST='typst==\(TypstVersion.expected)."))
  }
}
