import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Fake engines, each a script that does one thing wrong or right.
@Suite(.serialized) struct EngineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // As the program does: an engine that does not read must not end us.
    signal(SIGPIPE, SIG_IGN)
  }

  /// What an engine makes of a small document: the bytes it gave, or its error in words.
  private func outcome(_ engine: some Engine) async -> String {
    do throws(EngineError) {
      let bytes = try await engine.convert(Array("= Title\n".utf8), timestamp: 86_400)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      switch error {
      case .missing(let reason): return "missing: \(reason)"
      case .unavailable(let reason, let help): return "unavailable: \(reason) (\(help ?? "-"))"
      case .failed(let reason): return "failed: \(reason)"
      case .unwritable(let reason): return "unwritable: \(reason)"
      case .refused(let refusal):
        let place = [refusal.line, refusal.column].map { $0.map(String.init) ?? "-" }
        return "refused at \(place.joined(separator: ":")): \(refusal.message) \(refusal.hints)"
      }
    }
  }

  private func program(_ name: String, _ script: String) throws -> String {
    try folder.write("#!/bin/sh\n" + script + "\n", to: name, isProgram: true)
  }

  private func tool(_ script: String, limit: Duration = .seconds(20)) throws -> TypstTool {
    TypstTool(executable: try program("typst", script), limit: limit)
  }

  /// A worker in the language of the shell, whose replies stand in the script.
  private func worker(_ script: String, limit: Duration = .seconds(20)) throws -> TypstWorker {
    TypstWorker(interpreter: try program("python3", script), limit: limit)
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

  @Test func `a worker serves many documents in one process`() async throws {
    let worker = try worker(
      """
      echo '{"ready": true, "version": "9"}'; n=0
      while read -r line; do n=$((n+1)); printf '{"id": %s, "bytes": 9}\\n%s %6s\\n' $n $n $$; done
      """)
    let first = await outcome(worker)
    let second = await outcome(worker)
    #expect(first.hasPrefix("1 ") && second.hasPrefix("2 "))
    #expect(first.dropFirst(2) == second.dropFirst(2))
    #expect(await worker.version() == TypstVersion("9"))
    await worker.end()
  }

  @Test(arguments: [
    (
      #"read l; echo '{"id": 1, "fault": "refused", "message": "bad", "line": 7, "column": 3, "hints": ["h"]}'"#,
      #"refused at 7:3: bad ["h"]"#
    ),
    (
      #"read l; echo '{"id": 1, "fault": "refused"}'"#,
      "refused at -:-: the PDF engine gave no reason []"
    ),
    (
      #"read l; echo '{"id": 1, "fault": "unwritable", "message": "[Errno 28] No space left on device"}'"#,
      "unwritable: the PDF engine could not write: [Errno 28] No space left on device"
    ),
    (#"read l; echo '{"id": 1, "fault": "failed", "message": "panic"}'"#, "failed: panic"),
    (#"read l; echo '{"id": 1}'"#, "failed: the PDF engine gave no reason"),
    (
      #"read l; echo '{"id": 1, "fault": "strange"}'"#,
      "failed: the PDF engine answered with something else than a reply"
    ),
    (
      #"read l; echo '{"id": 5, "bytes": 1}'; read l"#,
      "failed: the PDF engine answered out of turn"
    ),
    (
      "read l; echo garbage; read l",
      "failed: the PDF engine answered with something else than a reply"
    ),
    (
      "read l; printf '\\377\\000\\n'; read l",
      "failed: the PDF engine answered with something else than a reply"
    ),
    ("read l; exit 1", "failed: the PDF engine ended while it made the document"),
    ("exit 1", "failed: the PDF engine ended while it made the document"),
    (
      #"read l; echo '{"id": 1, "bytes": 9}'; printf half"#,
      "failed: the PDF engine ended while it made the document"
    ),
    (
      #"read l; echo '{"id": 1, "bytes": -1}'; exit 0"#,
      "failed: the PDF engine answered with something else than a reply"
    ),
  ]) func `what a worker answers is read`(script: String, expected: String) async throws {
    let worker = try worker("echo '{\"ready\": true}'; \(script)")
    #expect(await outcome(worker) == expected)
  }

  @Test(arguments: [
    "read l; sleep 300", "read l; printf '{\"id\": 1'; sleep 300", "sleep 300",
    #"read l; echo '{"id": 1, "bytes": 9}'; printf half; sleep 300"#,
  ]) func `a worker that hangs is given up`(script: String) async throws {
    let worker = try worker("echo '{\"ready\": true}'; \(script)", limit: .milliseconds(500))
    let expected = "failed: the PDF engine did not answer within 500 milliseconds"
    #expect(await outcome(worker) == expected)
  }

  @Test func `a worker that died is started again`() async throws {
    let worker = try worker(
      """
      echo '{"ready": true}'; read line
      if [ -e \(folder.path)/died ]; then echo '{"id": 2, "bytes": 5}'; echo again
      else touch \(folder.path)/died; exit 1; fi
      """)
    #expect(await outcome(worker).hasPrefix("failed: "))
    #expect(await outcome(worker) == "again")
  }

  @Test func `a worker makes several documents at once`() async throws {
    // It answers nothing before it has both, and then the later one first.
    let worker = try worker(
      """
      echo '{"ready": true}'; read a; read b
      printf '{"id": 2, "bytes": 6}\\nsecond{"id": 1, "bytes": 5}\\nfirst'; read end
      """)
    async let one = outcome(worker)
    async let other = outcome(worker)
    #expect(await [one, other].sorted() == ["first", "second"])
    await worker.end()
  }

  @Test func `a worker that died over one document makes the others`() async throws {
    let worker = try worker(
      """
      echo x >> \(folder.path)/starts; echo '{"ready": true}'
      if [ $(wc -l < \(folder.path)/starts) = 1 ]; then read a; read b; exit 1; fi
      read line; id=$(printf %s "$line" | sed 's/.*"id":\\([0-9]*\\).*/\\1/')
      printf '{"id": %s, "bytes": 5}\\nagain' $id; read end
      """)
    async let one = outcome(worker)
    async let other = outcome(worker)
    #expect(await [one, other] == ["again", "again"])
    #expect(folder.text("starts") == "x\nx\nx\n", "each has a process to itself")
    await worker.end()
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
    (
      #"echo '{"ready": false, "message": "No module"}'"#,
      "missing: 'python3' has no package 'typst': No module"
    ),
    (#"echo '{"ready": false}'"#, "missing: 'python3' has no package 'typst'"),
    ("echo hello", "unavailable: 'python3' did not start the PDF engine"),
    (
      "echo first >&2; echo 'Fatal: no codec' >&2; exit 1",
      "unavailable: 'python3' did not start the PDF engine: Fatal: no codec"
    ),
    ("sleep 300", "unavailable: 'python3' did not start the PDF engine"),
  ]) func `a worker that does not start is told once`(script: String, start: String) async throws {
    let count = "echo x >> \(folder.path)/starts; "
    let worker = try worker(count + script, limit: .milliseconds(500))
    for _ in 1...2 {
      let text = await outcome(worker).replacing(folder.path + "/", with: "")
      #expect(text.hasPrefix(start))
    }
    #expect(folder.text("starts") == "x\n", "a second try would change nothing")
  }

  @Test func `a worker works in a folder of its own, which goes with it`() async throws {
    let worker = try worker(
      """
      echo '{"ready": true}'; read line; p=$(pwd -P)
      printf '{"id": 1, "bytes": %s}\\n%s' ${#p} "$p"; read line
      """)
    let path = await outcome(worker)
    #expect(path.contains("/demarche-"))
    #expect(FileManager.default.fileExists(atPath: path))
    await worker.end()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `an interpreter is started apart from the user's own modules`() async throws {
    let worker = try worker(
      """
      echo '{"ready": true}'; read line; p="$1 $2 $(printf %s "$3" | wc -c | tr -d ' ')"
      printf '{"id": 1, "bytes": %s}\\n%s' ${#p} "$p"; read line
      """)
    #expect(await outcome(worker) == "-I -c \(TypstWorker.script.utf8.count)")
    await worker.end()
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
