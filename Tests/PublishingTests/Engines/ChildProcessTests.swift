import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct ChildProcessTests {
  private let folder = try? PrivateFolder()

  init() {
    // As the program does: an engine that does not read must not end us.
    signal(SIGPIPE, SIG_IGN)
  }

  private var soon: ContinuousClock.Instant { .now + .seconds(20) }

  private func shell(_ script: String) throws -> ChildProcess {
    try ChildProcess(Launch("/bin/sh", ["-c", script], in: try #require(folder)))
  }

  @Test func `a process that does not read gets nothing, and hangs nobody`() throws {
    let process = try shell("exec 0<&-; echo closed; exec sleep 300")
    #expect(process.line(by: soon) == Array("closed".utf8))
    process.queue([UInt8](repeating: 65, count: 1_000_000))
    #expect(process.line(by: .now + .milliseconds(100)) == nil)
    #expect(process.isRunning)
    process.kill()
    #expect(!process.isRunning)
    #expect(process.ending(by: .now) == .signal(SIGKILL))
  }

  @Test func `lines and bytes come out whole, however they arrive`() throws {
    let process = try shell("printf 'a\\nb'; printf 'c\\n\\n12'; printf '3\\n4'")
    #expect(process.line(by: soon) == Array("a".utf8))
    #expect(process.line(by: soon) == Array("bc".utf8))
    #expect(process.line(by: soon) == [])
    #expect(process.line(by: soon) == Array("123".utf8))
    #expect(process.line(by: soon) == nil)
    #expect(process.bytesAtHand(2) == nil)
    #expect(process.bytesAtHand(1) == Array("4".utf8))
    #expect(process.ending(by: soon) == .code(0))
  }

  @Test func `more than a pipe holds goes through in both directions at once`() throws {
    let process = try shell("cat; echo done >&2; exit 3")
    let data = [UInt8](repeating: 66, count: 3_000_000)
    #expect(process.finish(data, by: soon))
    #expect(process.received == data)
    #expect(process.lastComplaint == "done")
    #expect(process.ending(by: soon) == .code(3))
  }

  @Test func `what a process leaves running ends with it`() throws {
    let process = try shell("sleep 300 & echo done; exit 4")
    // The one that is left would keep the output open.
    #expect(process.finish([], by: soon))
    #expect(process.received == Array("done\n".utf8))
    #expect(process.ending(by: soon) == .code(4))
  }

  @Test func `a bell wakes whoever waits for a process`() throws {
    let process = try shell("exec sleep 300")
    let (reading, writing) = try Descriptor.pipe()
    process.bell = reading
    writing.ring()
    let deadline = soon
    guard case .some = process.exchange(until: deadline) else {
      Issue.record("it does not wake")
      return
    }
    #expect(.now < deadline)
  }

  @Test func `it starts in the private folder, with nothing but its three streams`() throws {
    let here = try #require(folder?.path)
    let descriptor = open("/dev/null", O_RDONLY)
    defer { close(descriptor) }
    let script = "pwd -P; echo $TMPDIR; ls /proc/self/fd 2>/dev/null | wc -l"
    var launch = Launch("/bin/sh", ["-c", script], in: try #require(folder))
    // What somebody loads into every process, such as a pretended clock, opens files of its own.
    launch.environment["LD_PRELOAD"] = nil
    let process = try ChildProcess(launch)
    #expect(process.finish([], by: soon))
    let lines = String(decoding: process.received, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(2).map { $0.hasSuffix(here) } == [true, true])
    #if os(Linux)
      // The three, and the one with which ls reads the folder.
      #expect(lines.last == "4")
    #endif
  }

  @Test func `the environment leads to no code of the user's and to no network`() {
    let user = [
      "PATH": "/bin", "PYTHONPATH": ".", "PYTHONSTARTUP": "x", "__PYVENV_LAUNCHER__": "x",
      "TYPST_FONT_PATHS": ".", "TYPST_ROOT": "/", "no_proxy": "*", "NO_PROXY": "*",
      "https_proxy": "http://example.org", "LANG": "C",
    ]
    let closed = "http://127.0.0.1:9"
    #expect(
      Launch.environment(from: user, temporary: "/t") == [
        "PATH": "/bin", "LANG": "C", "TMPDIR": "/t", "http_proxy": closed, "https_proxy": closed,
        "all_proxy": closed, "HTTP_PROXY": closed, "HTTPS_PROXY": closed, "ALL_PROXY": closed,
      ])
  }

  @Test func `a private folder is new and its owner's alone`() throws {
    var first: PrivateFolder? = try PrivateFolder()
    let path = try #require(first?.path)
    #expect(try PrivateFolder().path != path)
    var status = stat()
    #expect(lstat(path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o700)
    #expect(FileManager.default.createFile(atPath: path + "/file", contents: nil))
    first = nil
    #expect(lstat(path, &status) != 0)
  }

  @Test func `a private folder does not depend on the working folder`() throws {
    let relative = try PrivateFolder(in: ".")
    #expect(relative.path.hasPrefix("/"))
    let other = try TemporaryFolder()
    #expect(try PrivateFolder(in: other.path).path.hasPrefix(other.path + "/demarche-"))
  }
}
