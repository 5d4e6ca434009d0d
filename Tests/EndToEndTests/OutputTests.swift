import Foundation
import TestSupport
import Testing

/// Output that cannot be written.
@Suite struct OutputTests {
  @Test(arguments: [
    ("file", "file", "a file stands where a folder should be\n"),
    ("file/below", "file", "a file stands where a folder should be\n"),
    ("file/far/below", "file", "a file stands where a folder should be\n"),
    ("/proc/nothing/out", "/proc/nothing", ""),
  ]) func `a folder that cannot be made ends the run`(
    output: String, obstacle: String, reason: String
  ) throws {
    let place = try Workplace()
    try place.folder.write("x", to: "file")
    let before = place.folder.tree()
    let outcome = try place.program.run(["render", "--output", output] + Workplace.day)
    #expect(outcome.code == 74)
    #expect(outcome.messages.hasPrefix("demarche: cannot write '\(obstacle)': \(reason)"))
    #expect(outcome.messages.split(separator: "\n").count == 1)
    #expect(outcome.output.contains("0 of 0 files"))
    #expect(place.folder.tree() == before)
  }

  @Test func `a file in the way of one country costs that country`() throws {
    let place = try Workplace()
    try place.folder.write("x", to: "out/xa")
    let outcome = try place.render("--index")
    #expect(outcome.code == 74)
    #expect(
      outcome.messages.contains("cannot write 'out/xa': a file stands where a folder should be\n"))
    #expect(outcome.output.contains("13 of 19 files in out"))
    #expect(place.folder.text("out/xa") == "x")
    #expect(!place.folder.tree("out").contains { $0.hasSuffix(".part") })
  }

  @Test func `what could not be written is in the summary for machines`() throws {
    let place = try Workplace()
    #expect(try place.render("--json").json()["errors"] as? [String] == [])
    try place.folder.write("x", to: "other/xa")
    let outcome = try place.program.run(
      ["render", "--output", "other", "--format", "markdown", "--language", "en", "--json"]
        + ["--country", "xa"] + Workplace.day)
    #expect(outcome.code == 74)
    let errors = try #require(try outcome.json()["errors"] as? [String])
    #expect(!errors.isEmpty)
    #expect(
      Set(errors) == ["cannot write 'other/xa': a file stands where a folder should be"])
  }

  #if os(Linux)
    @Test func `a reader who is slow loses nothing, even where writing does not block`() throws {
      let place = try Workplace()
      let whole = try place.program.run("explain", "--json").output
      let pipe = Pipe()
      let writing = pipe.fileHandleForWriting.fileDescriptor
      // F_SETPIPE_SZ, which Swift does not see: far less than is to be written.
      try #require(fcntl(writing, 1031, 4096) == 4096)
      try #require(whole.utf8.count > 8 * 4096)
      try #require(fcntl(writing, F_SETFL, fcntl(writing, F_GETFL) | O_NONBLOCK) == 0)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = ["explain", "--json"]
      process.currentDirectoryURL = URL(fileURLWithPath: place.folder.path)
      process.standardOutput = pipe
      try process.run()
      try pipe.fileHandleForWriting.close()
      // A byte at a time, so that the program is always the faster.
      var read: [UInt8] = []
      var byte: UInt8 = 0
      while Foundation.read(pipe.fileHandleForReading.fileDescriptor, &byte, 1) == 1 {
        read.append(byte)
      }
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(read.elementsEqual(whole.utf8))
    }
  #endif

  @Test func `a folder in the way of a file leaves nothing partial`() throws {
    let place = try Workplace()
    try place.folder.write("x", to: "out/xa/position-paper.en.specimen.md/inner")
    let outcome = try place.render("--country", "xa", "--language", "en")
    #expect(outcome.code == 74)
    #expect(
      place.folder.tree("out/xa") == [
        "position-paper.en.specimen.html", "position-paper.en.specimen.md/inner",
        "position-paper.en.specimen.typ",
      ])
  }

  @Test func `an unwritable output counts more than a finding`() throws {
    let place = try Workplace()
    try place.change(
      "Content/openings/xb-today.md", "accord](source:gazette", "accord](source:gazete")
    try place.folder.write("x", to: "out/xa")
    let outcome = try place.render()
    #expect(outcome.code == 74)
    #expect(outcome.messages.contains("unknown source 'gazete'; did you mean 'gazette'?"))
  }

  /// Whether this user may make a small disk.
  private static let canMount: Bool = {
    guard let place = try? Workplace(SampleProject()) else { return false }
    let outcome = try? place.program.shell(
      "mkdir m && mount -t tmpfs -o size=64k none m && umount m")
    return outcome?.code == 0
  }()

  @Test(.enabled(if: canMount, "this user may not mount a small disk"))
  func `a disk that fills up is told, and nothing partial is left`() throws {
    let place = try Workplace()
    let mount = place.folder.path + "/small"
    try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
    let mounted = try place.program.shell("mount -t tmpfs -o size=64k none \(mount)")
    try #require(mounted.code == 0)
    defer { _ = try? place.program.shell("umount \(mount)") }
    let outcome = try place.program.run(["render", "--output", "small"] + Workplace.day)
    #expect(outcome.code == 74)
    let full = String(cString: strerror(ENOSPC))
    #expect(outcome.messages.contains("demarche: cannot write 'small/"), "\(outcome.messages)")
    #expect(outcome.messages.contains(": \(full)\n"))
    #expect(!place.folder.tree("small").contains { $0.hasSuffix(".part") })
  }

  @Test(
    arguments: [
      "list facts", "check", "--help", "--version",
      "render --output - --country xa --language en --format html",
    ], [0, 1])
  func `a reader that goes away is no error`(arguments: String, lines: Int) throws {
    let place = try Workplace()
    let day = arguments.hasPrefix("-") ? "" : " --as-of \(SampleProject.day)"
    let outcome = try place.program.shell(
      "{ $DEMARCHE \(arguments)\(day); echo $? > code; } | head -\(lines)")
    #expect(outcome.messages == "")
    #expect(outcome.output.split(separator: "\n").count == lines)
    #expect(place.folder.text("code") == "0\n")
  }

  @Test func `results that are lost are an error`() throws {
    let place = try Workplace()
    let outcome = try place.program.shell(
      "$DEMARCHE render --output - --country xa --language en --format html "
        + "--as-of \(SampleProject.day) > /dev/full")
    #expect(outcome.code == 74)
    #expect(
      outcome.messages
        == "demarche: cannot write to standard output: \(String(cString: strerror(ENOSPC)))\n")
    #expect(
      try place.program.shell("$DEMARCHE check --as-of \(SampleProject.day) > /dev/full").code == 74
    )
  }

  @Test(arguments: [(">&-", Int32(74)), ("2>&-", 0), ("<&-", 0)])
  func `a closed standard stream harms no file`(closing: String, code: Int32) throws {
    let place = try Workplace()
    let outcome = try place.program.shell(
      "$DEMARCHE render --output out --format html --as-of \(SampleProject.day) \(closing)")
    #expect(outcome.code == code)
    let reason = "cannot write to standard output: \(String(cString: strerror(EBADF)))"
    #expect(outcome.messages == (code == 0 ? "" : "demarche: \(reason)\n"))
    #expect(outcome.output.isEmpty == (code != 0))
    #expect(place.folder.tree("out").count == 6)
    #expect(place.bytes("out").values.allSatisfy { $0.starts(with: Data("<!DOCTYPE html>".utf8)) })
  }
}
