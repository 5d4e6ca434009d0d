import Foundation
import TestSupport
import Testing

/// How the program ends when it is at fault, is interrupted, or lacks what it needs.
@Suite struct FaultTests {
  /// Renders with an engine that does something to the program that started it, then hangs; what
  /// is temporary goes into the folder `temporary`.
  private func render(_ place: Workplace, engine script: String) throws -> Program.Outcome {
    var place = place
    try place.folder.write("", to: "temporary/.keep")
    let engine = try place.folder.write(
      "#!/bin/sh\necho $$ > '\(place.folder.path)/engine-process'\n\(script)\nexec sleep 300\n",
      to: "typst",
      isProgram: true)
    place.program.environment["TMPDIR"] = place.folder.path + "/temporary"
    place.program.environment["ENGINE"] = engine
    return try place.program.shell(
      "$DEMARCHE render -o out --country xa --language en --format markdown,pdf --index "
        + "--as-of \(SampleProject.day) --pdf-engine $ENGINE; echo $? > code")
  }

  /// What a run that ended by itself, after the fault handler, leaves running is ended here.
  private func endEngine(_ place: Workplace) {
    let number = place.folder.text("engine-process").flatMap { pid_t($0.dropLast()) }
    if let number { kill(number, SIGKILL) }
  }

  @Test(arguments: ["ILL", "TRAP", "ABRT", "SEGV", "BUS", "FPE"])
  func `a fault of the program is one sentence`(signal: String) throws {
    let place = try Workplace()
    defer { endEngine(place) }
    let outcome = try render(place, engine: "kill -\(signal) $PPID")
    #expect(place.folder.text("code") == "70\n")
    #expect(
      outcome.messages
        == "demarche: internal fault; please report it with the command that you gave\n")
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func `an interrupted run leaves nothing temporary`(signal: String, code: Int) throws {
    let place = try Workplace()
    try place.folder.write(
      "<meta name=\"generator\" content=\"demarche 0\">", to: "out/index.html")
    let outcome = try render(place, engine: "kill -\(signal) $PPID")
    #expect(place.folder.text("code") == "\(code)\n")
    // The shell may say by which signal the program ended.
    #expect(["", "Terminated\n", "Hangup\n"].contains(outcome.messages))
    // The index would tell of papers that the run has replaced.
    #expect(place.folder.tree("out") == ["index.html.stale", "xa/position-paper.en.specimen.md"])
    #expect(place.folder.tree("temporary") == [".keep"])
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: place.folder.path + "/temporary")
    #expect(folders == [".keep"])
    let number = try #require(place.folder.text("engine-process").flatMap { pid_t($0.dropLast()) })
    #expect(kill(number, 0) == -1 && errno == ESRCH, "the engine still runs")
  }

  @Test func `an interruption that is switched off stays so`() throws {
    let place = try Workplace()
    let outcome = try place.program.shell(
      "trap '' HUP; printf '#!/bin/sh\\nkill -HUP $PPID\\nexit 3\\n' > typst; chmod +x typst; "
        + "$DEMARCHE render -o out --country xa --language en --format pdf "
        + "--as-of \(SampleProject.day) --pdf-engine ./typst")
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("typst ended without a PDF"))
  }

  @Test func `what a killed run left is removed by the next, and what a live one writes is not`()
    throws
  {
    let place = try Workplace()
    for name in ["out/.demarche-1-1.part", "out/xa/.demarche-77-3.part", "out/xa/.other.part"] {
      try place.folder.write("half", to: name)
    }
    let live = try place.folder.write("half", to: "out/xa/.demarche-1-2.part")
    let descriptor = open(live, O_RDONLY)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let outcome = try place.render("--country", "xa", "--language", "en")
    #expect(outcome.code == 0)
    #expect(
      place.folder.tree("out") == [
        "xa/.demarche-1-2.part", "xa/.other.part", "xa/position-paper.en.specimen.html",
        "xa/position-paper.en.specimen.md", "xa/position-paper.en.specimen.typ",
      ])
  }

  @Test(arguments: 4...16) func `too few descriptors are told before anything is written`(
    limit: Int
  ) throws {
    let place = try Workplace()
    let engine = try place.folder.write("#!/bin/sh\n", to: "typst", isProgram: true)
    // Three are open at the start; how many the libraries open beside them is theirs to say.
    for (format, tooFew, enough) in [("markdown", ...8, 13...), ("pdf", ...24, 100...)] {
      let outcome = try place.program.shell(
        "ulimit -n \(limit); $DEMARCHE render -o out --country xa --language en --format \(format) "
          + "--as-of \(SampleProject.day) --pdf-engine \(engine)")
      if enough.contains(limit) || outcome.code == 0 && !tooFew.contains(limit) {
        #expect(outcome.code == 0, "\(outcome.messages)")
      } else {
        #expect(outcome.code == 74)
        #expect(outcome.messages.hasPrefix("demarche: too few file descriptors: "))
        #expect(outcome.messages.contains("under the limit of \(limit), and this run needs "))
        #expect(outcome.messages.split(separator: "\n").count == 1)
        #expect(!place.folder.tree("out").contains { $0.hasSuffix(format) })
      }
    }
  }

  @Test func `an inherited descriptor above the limit does no harm`() throws {
    let place = try Workplace()
    let engine = try place.folder.write(
      "#!/bin/sh\necho %PDF-1.7 /Type/Pages/Count 2; cat; echo %%EOF\n", to: "typst",
      isProgram: true)
    let bash = "/bin/bash"
    try #require(FileManager.default.isExecutableFile(atPath: bash))
    let outcome = try place.program.shell(
      "\(bash) -c 'exec 251</dev/null; ulimit -n 128; exec $DEMARCHE render -o out --country xa "
        + "--language en --format pdf --as-of \(SampleProject.day) --pdf-engine \(engine)'")
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(place.folder.tree("out") == ["xa/position-paper.en.specimen.pdf"])
  }

  @Test(arguments: [60_000, 80_000, 100_000, 140_000, 200_000])
  func `too little memory is no backtrace`(limit: Int) throws {
    let place = try Workplace()
    let outcome = try place.program.shell(
      "ulimit -v \(limit); $DEMARCHE render -o out --country xa --language en --format markdown "
        + "--as-of \(SampleProject.day)")
    // 127 where the system cannot even load the program; 70 where the language's own allocator
    // gives up.
    #expect([0, 70, 74, 127].contains(outcome.code), "\(outcome.messages)")
    #expect(outcome.messages.split(separator: "\n").count == (outcome.code == 0 ? 0 : 1))
  }

  @Test func `too little memory for the threads is told before anything is written`() throws {
    let place = try Workplace()
    // The first thread alone is to have half of all memory as its stack.
    let outcome = try place.program.shell(
      "ulimit -s 1000000 && ulimit -v 2000000 && exec $DEMARCHE render -o out --country xa "
        + "--language en --format markdown --as-of \(SampleProject.day)")
    #expect(outcome.code == 74)
    #expect(
      outcome.messages
        == "demarche: too little memory for the threads of this run; raise the limit of "
        + "'ulimit -v'\n")
    #expect(place.folder.tree("out") == [])
  }

  @Test func `a file that may not grow is an output error`() throws {
    let place = try Workplace()
    let outcome = try place.program.shell(
      "ulimit -f 1; $DEMARCHE render -o out --country xa --language en --format html "
        + "--as-of \(SampleProject.day)")
    #expect(outcome.code == 74)
    #expect(
      outcome.messages == "demarche: cannot write 'out/xa/position-paper.en.specimen.html': "
        + "\(String(cString: strerror(EFBIG)))\n")
    #expect(place.folder.tree("out") == [])
  }
}
