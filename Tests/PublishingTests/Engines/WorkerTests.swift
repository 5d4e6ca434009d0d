import Foundation
import TestSupport
import Testing

@testable import Publishing

/// The process that makes many documents.
@Suite(.serialized) struct WorkerTests: FakeEngines {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // As the program does: an engine that does not read must not end us.
    signal(SIGPIPE, SIG_IGN)
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
}
