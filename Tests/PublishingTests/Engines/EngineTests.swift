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

  /// What an engine makes of a small document: the file it wrote, or its error in words.
  private func outcome(_ engine: some TypstEngine, _ name: String = "out.part") async -> String {
    let output = folder.path + "/" + name
    do throws(EngineError) {
      try await engine.compile(Array("= Title\n".utf8), to: output, timestamp: 86_400)
      return folder.text(name) ?? "no file"
    } catch {
      switch error {
      case .unavailable(let reason): return "unavailable: \(reason)"
      case .failed(let reason): return "failed: \(reason)"
      case .refused(let message, let line, let hints):
        return "refused at \(line.map(String.init) ?? "-"): \(message) \(hints)"
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
    TypstWorker(interpreter: try program("python3", script), script: "pass", limit: limit)
  }

  @Test func `the program is asked for a PDF of the standards, on standard input`() async throws {
    let tool = try tool(
      #"for last; do :; done; { echo "$*"; cat; } > "$last"; echo noise; echo noise >&2"#)
    #expect(
      await outcome(tool)
        == "compile --format pdf --ignore-system-fonts --pdf-standard ua-1,a-2a "
        + "--creation-timestamp 86400 --diagnostic-format short - \(folder.path)/out.part\n= Title\n"
    )
  }

  @Test(arguments: [
    (
      "echo '<stdin>:12:4: error: unknown variable: x' >&2; exit 1",
      "refused at 12: unknown variable: x []"
    ),
    (
      "echo 'warning: w' >&2; echo '<stdin>:3:1: error: PDF/UA-1 error: no title' >&2; exit 1",
      "refused at 3: PDF/UA-1 error: no title []"
    ),
    ("echo 'error: file not found' >&2; exit 1", "refused at -: file not found []"),
    (
      "echo 'thread panicked' >&2; exit 101",
      "failed: typst ended without an explanation: thread panicked\n"
    ),
    ("exit 3", "failed: typst ended without an explanation: "),
    ("exec 0<&-; sleep 0.1; exit 3", "failed: typst ended without an explanation: "),
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

  @Test func `a program that is not there is unavailable`() async {
    let text = await outcome(TypstTool(executable: "/nonexistent/typst"))
    #expect(text.hasPrefix("unavailable: '/nonexistent/typst' cannot be started: "))
    let other = await outcome(TypstWorker(interpreter: "/nonexistent/python3", script: "pass"))
    #expect(other.hasPrefix("unavailable: '/nonexistent/python3' cannot be started: "))
  }

  @Test func `a worker serves many documents in one process`() async throws {
    let worker = try worker(
      """
      echo '{"ready": true, "version": "9"}'; n=0
      while read -r line; do n=$((n+1)); echo "$n $$" > \(folder.path)/out.part
      echo "{\\"id\\": $n, \\"ok\\": true}"; done
      """)
    let first = await outcome(worker)
    let second = await outcome(worker)
    #expect(first.hasPrefix("1 ") && second.hasPrefix("2 "))
    #expect(first.dropFirst(2) == second.dropFirst(2))
  }

  @Test(arguments: [
    (
      #"read l; echo '{"id": 1, "ok": false, "message": "bad", "line": 7, "hints": ["h"]}'"#,
      #"refused at 7: bad ["h"]"#
    ),
    (#"read l; echo '{"id": 1, "ok": false}'"#, "refused at -: the PDF engine gave no reason []"),
    (
      #"read l; echo '{"id": 5, "ok": true}'; read l"#,
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
    ("read l; sleep 300", "failed: the PDF engine did not answer within 500 milliseconds"),
    (
      "read l; printf '{\"id\": 1'; sleep 300",
      "failed: the PDF engine did not answer within 500 milliseconds"
    ),
  ]) func `what a worker answers is read`(script: String, expected: String) async throws {
    let worker = try worker("echo '{\"ready\": true}'; \(script)", limit: .milliseconds(500))
    let text = await outcome(worker)
    // A process may still be dying when its output has ended.
    let hasEnded = expected.contains("ended while")
    #expect(text == expected || hasEnded && text.contains("did not answer"))
  }

  @Test func `a worker that died is started again`() async throws {
    let worker = try worker(
      """
      echo '{"ready": true}'; read line
      if [ -e \(folder.path)/died ]; then echo again > \(folder.path)/out.part
      echo '{"id": 2, "ok": true}'; else touch \(folder.path)/died; exit 1; fi
      """)
    #expect(await outcome(worker).hasPrefix("failed: "))
    #expect(await outcome(worker) == "again\n")
  }

  @Test(arguments: [
    (#"echo '{"ready": false, "message": "no typst package"}'"#, "unavailable: no typst package"),
    (#"echo '{"ready": false}'"#, "has no 'typst' package"),
    ("echo hello", "did not start the PDF engine"), ("exit 1", "did not start the PDF engine"),
    ("sleep 300", "did not start the PDF engine"),
  ]) func `a worker that does not start is unavailable`(script: String, end: String) async throws {
    let count = "echo x >> \(folder.path)/starts; "
    let worker = try worker(count + script, limit: .milliseconds(500))
    #expect(await outcome(worker).hasSuffix(end))
    #expect(await outcome(worker).hasSuffix(end))
    #expect(folder.text("starts") == "x\n", "a second try would change nothing")
  }

  @Test func `a worker without its script says what is missing`() async {
    let text = await outcome(TypstWorker(interpreter: "/bin/sh", script: ""))
    #expect(text == "unavailable: the template folder has no 'formats/pdf/worker.py'")
  }

  @Test func `a process that does not read gets nothing`() throws {
    let process = try LineProcess("/bin/sh", ["-c", "exec 0<&-; echo closed; sleep 300"])
    #expect(process.line(within: .seconds(20)) == Data("closed".utf8))
    #expect(!process.send(Data(repeating: 65, count: 1_000_000)))
    process.stop()
    #expect(!process.isRunning)
  }

  @Test func `lines come out whole, however they arrive`() throws {
    let process = try LineProcess("/bin/sh", ["-c", "printf 'a\\nb'; sleep 0.1; printf 'c\\n\\n'"])
    #expect(process.line(within: .seconds(20)) == Data("a".utf8))
    #expect(process.line(within: .seconds(20)) == Data("bc".utf8))
    #expect(process.line(within: .seconds(20)) == Data())
    #expect(process.line(within: .seconds(20)) == nil)
    process.stop()
  }
}
