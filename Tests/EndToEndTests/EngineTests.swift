import Foundation
import TestSupport
import Testing

/// Typst that is missing, wrong or replaced by a script.
@Suite struct EngineTests {
  private static let names = ["xa/position-paper.en", "xa/position-paper.es"]

  private func render(
    _ place: Workplace, _ engine: String? = nil, _ more: String...
  ) throws -> Program.Outcome {
    try place.program.run(
      ["render", "--output", "out", "--country", "xa"] + Workplace.day
        + (engine.map { ["--pdf-engine", $0] } ?? []) + more)
  }

  private func program(_ place: Workplace, _ name: String, _ script: String) throws -> String {
    try place.folder.write("#!/bin/sh\n" + script + "\n", to: name, isProgram: true)
  }

  private static let withoutPDF = names.flatMap { name in
    ["html", "md", "tex", "typ"].map { "\(name).specimen.\($0)" }
  }

  @Test func `a missing engine is one error that names the way out`() throws {
    let place = try Workplace()
    for engine in ["/nonexistent/typst", "/nonexistent/python3"] {
      let outcome = try render(place, engine)
      #expect(outcome.code == 69)
      #expect(
        outcome.messages.hasPrefix("demarche: no PDF was made: '\(engine)' cannot be started: "))
      #expect(
        outcome.messages.contains("help: run 'make setup', or 'python3 -m pip install typst'"))
      #expect(outcome.messages.components(separatedBy: "no PDF was made").count == 2)
      #expect(place.folder.tree("out") == Self.withoutPDF)
    }
  }

  @Test(.enabled(if: !Program.hasEngine, "the repository has an engine, which would be found"))
  func `no engine anywhere is told`() throws {
    var place = try Workplace()
    place.program.environment["PATH"] = ""
    let outcome = try render(place)
    #expect(outcome.code == 69)
    #expect(outcome.messages.hasPrefix("demarche: no PDF was made: no Typst was found\n"))
    #expect(place.folder.tree("out") == Self.withoutPDF)
  }

  @Test func `a program far from the repository finds no engine`() throws {
    var place = try Workplace()
    let copy = place.folder.path + "/bin/demarche"
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/bin", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Program.path, toPath: copy)
    place.program.environment["PATH"] = ""
    place.program.environment["COPY"] = copy
    let outcome = try place.program.shell(
      "$COPY render --output out --country xa --as-of \(SampleProject.day)")
    #expect(outcome.code == 69)
    #expect(outcome.messages.hasPrefix("demarche: no PDF was made: no Typst was found\n"))
    #expect(place.folder.tree("out") == Self.withoutPDF)
  }

  @Test func `typst on the path makes the PDFs`() throws {
    var place = try Workplace()
    _ = try program(place, "tools/typst", "for last; do :; done; cat > \"$last\"")
    place.program.environment["PATH"] = place.folder.path + "/tools:/usr/bin:/bin"
    let outcome = try render(place)
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(place.folder.tree("out").filter { $0.hasSuffix(".pdf") }.count == 2)
    for name in Self.names {
      #expect(
        place.bytes("out")["\(name).specimen.pdf"] == place.bytes("out")["\(name).specimen.typ"])
    }
  }

  @Test func `typst that refuses a line leads to the content`() throws {
    let place = try Workplace()
    let engine = try program(
      place, "typst",
      "n=$(grep -n 'Work is counted' | head -1 | cut -d: -f1); [ -n \"$n\" ] || { echo no >&2; exit 9; }\n"
        + "echo \"<stdin>:$n:4: error: unknown thing\" >&2; exit 1")
    let outcome = try render(place, engine, "--language", "en")
    #expect(outcome.code == 1)
    #expect(
      outcome.messages == """
        Content/proposals/1-work/position.md:4:1: error: Typst refuses 'xa/position-paper.en': unknown thing [engine-refused]
         4 | Work is counted.
           | ^
        'demarche explain ID' tells more of a finding

        """)
    #expect(place.folder.tree("out") == Self.withoutPDF.filter { $0.contains(".en.") })
  }

  @Test(arguments: [
    (
      "echo '{\"ready\": true}'; read l; exit 1", 1,
      "error: no PDF of 'xa/position-paper.en': the PDF engine "
    ),
    (
      "echo '{\"ready\": true}'; read l; echo garbage; cat >/dev/null", 1,
      "error: no PDF of 'xa/position-paper.en': "
        + "the PDF engine answered with something else than a reply [engine-failed]\n"
    ),
    ("echo garbage", 69, "did not start the PDF engine"),
    (
      "echo '{\"ready\": false, \"message\": \"no typst package\"}'", 69,
      "no PDF was made: no typst package"
    ),
  ]) func `a worker that fails costs the PDFs only`(
    script: String, code: Int32, part: String
  ) throws {
    let place = try Workplace()
    let outcome = try render(place, try program(place, "python3", script))
    #expect(outcome.code == code)
    #expect(outcome.messages.contains(part), "\(outcome.messages)")
    // One for each of the two editions, or one for the whole run.
    let count = outcome.messages.components(separatedBy: "no PDF ").count - 1
    #expect(count == (code == 1 ? 2 : 1))
    #expect(place.folder.tree("out") == Self.withoutPDF)
  }

  @Test func `a PDF that is no longer made does not look current`() throws {
    let place = try Workplace()
    try place.folder.write("old", to: "out/xa/position-paper.en.specimen.pdf")
    #expect(try render(place, "/nonexistent/typst").code == 69)
    #expect(place.folder.text("out/xa/position-paper.en.specimen.pdf") == nil)
    #expect(place.folder.text("out/xa/position-paper.en.specimen.pdf.stale") == "old")
  }

  @Test(
    .enabled(if: Program.hasEngine, "the PDF engine is not installed; 'make setup' installs it"))
  func `a skipped level of headings is refused where it stands`() throws {
    let place = try Workplace()
    let point = "Content/proposals/1-work/points/kinds.md"
    try place.change(point, "### A heading", "##### A heading")
    let outcome = try render(place, Program.enginePath)
    #expect(outcome.code == 1)
    #expect(
      outcome.messages.hasPrefix("\(point):10:1: error: Typst refuses 'xa/position-paper.en': "))
    #expect(
      place.folder.tree("out") == (Self.withoutPDF + ["xa/position-paper.es.specimen.pdf"]).sorted()
    )
  }
}
