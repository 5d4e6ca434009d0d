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
      #expect(outcome.messages.contains("\nhelp: "))
      #expect(outcome.messages.hasSuffix("\nThe other formats were written.\n"))
      #expect(outcome.messages.components(separatedBy: "no PDF was made").count == 2)
      #expect(place.folder.tree("out") == Self.withoutPDF)
    }
    let alone = try place.program.run(
      ["render", "--output", "pdf", "--format", "pdf", "--pdf-engine", "/nonexistent/typst"]
        + Workplace.day)
    #expect(alone.code == 69)
    #expect(!alone.messages.contains("other formats"))
    let json = try place.program.run(
      ["render", "--output", "pdf", "--format", "pdf", "--json", "--pdf-engine"]
        + ["/nonexistent/typst"] + Workplace.day)
    #expect(json.code == 69)
    let errors = try #require(try json.json()["errors"] as? [String])
    #expect(errors.count == 1)
    #expect(errors[0].hasPrefix("no PDF was made: '/nonexistent/typst' cannot be started: "))
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
    #expect(
      outcome.messages.hasPrefix(
        "demarche: no PDF was made: no Typst was found\nhelp: "))
    #expect(outcome.messages.contains("python3 -m venv ~/"))
    #expect(place.folder.tree("out") == Self.withoutPDF)
  }

  /// A copy of the program that lies where nothing was set up.
  private func installed(_ place: Workplace) throws -> String {
    let copy = place.folder.path + "/installed/bin/demarche"
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/installed/bin", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Program.path, toPath: copy)
    return copy
  }

  private static let fake =
    "[ \"$1\" = --version ] && { echo 'typst 0.15.9 (fake)'; exit 0; }\n"
    + "echo %PDF-1.7 /Type/Pages/Count 2; cat; echo %%EOF"

  @Test func `typst on the path makes the PDFs where nothing was set up`() throws {
    var place = try Workplace()
    _ = try program(place, "tools/typst", Self.fake)
    place.program.environment["PATH"] = place.folder.path + "/tools:/usr/bin:/bin"
    place.program.environment["COPY"] = try installed(place)
    let outcome = try place.program.shell(
      "$COPY render --output out --country xa --as-of \(SampleProject.day)")
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.messages == "")
    let bytes = place.bytes("out")
    for name in Self.names {
      let source = try #require(bytes["\(name).specimen.typ"])
      #expect(
        bytes["\(name).specimen.pdf"]
          == Data("%PDF-1.7 /Type/Pages/Count 2\n".utf8) + source + Data("%%EOF\n".utf8))
    }
  }

  @Test func `another version of Typst is told once`() throws {
    let place = try Workplace()
    let old = try program(place, "typst", Self.fake.replacing("0.15.9", with: "0.12.0"))
    let outcome = try render(place, old)
    #expect(outcome.code == 0)
    #expect(
      outcome.messages == """
        warning: the PDF engine is Typst 0.12.0, and papers are made for Typst 0.15 [engine-version]
        help: lines and pages may break elsewhere; name another engine with --pdf-engine

        """)
    #expect(try render(place, old, "--warnings-as-errors").code == 1)
  }

  @Test func `typst that refuses a line leads to the content`() throws {
    let place = try Workplace()
    let engine = try program(
      place, "typst",
      "[ \"$1\" = --version ] && { echo 'typst 0.15.9 (fake)'; exit 0; }\n"
        + "n=$(grep -n 'Work is counted' | head -1 | cut -d: -f1); [ -n \"$n\" ] || { echo no >&2; exit 9; }\n"
        + "echo \"<stdin>:$n:1: error: unknown thing\" >&2; exit 1")
    let outcome = try render(place, engine, "--language", "en")
    #expect(outcome.code == 1)
    #expect(
      outcome.messages == """
        Content/proposals/1-work/position.md:6:1: error: Typst refuses 'xa/position-paper.en' at '1-work/position': unknown thing [engine-refused]
         6 | Work is counted.
           | ^
        'demarche explain ID' tells more of a finding

        """)
    #expect(place.folder.tree("out") == Self.withoutPDF.filter { $0.contains(".en.") })
  }

  @Test func `an engine that may not be run is not to be installed`() throws {
    let place = try Workplace()
    let engine = try place.folder.write("#!/bin/sh\n", to: "typst")
    let outcome = try render(place, engine)
    #expect(outcome.code == 69)
    #expect(
      outcome.messages.contains("cannot be started: Permission denied\nhelp: the file is there"))
    #expect(!outcome.messages.contains("install"))
  }

  @Test func `a PDF that cannot be written is no fault of the document`() throws {
    let place = try Workplace()
    let engine = try program(
      place, "typst", Self.fake.replacing("cat;", with: "head -c 300000 /dev/zero;"))
    let outcome = try place.program.shell(
      "ulimit -f 40; $DEMARCHE render --output out --format pdf --country xa "
        + "--as-of \(SampleProject.day) --pdf-engine \(engine)")
    #expect(outcome.code == 74)
    #expect(outcome.messages.contains("demarche: cannot write 'out/xa/"))
    #expect(!outcome.messages.contains("Typst"))
    #expect(place.folder.tree("out") == [])
  }

  /// What lies in a template folder, in the content or in the working folder is data.
  @Test func `nothing that lies about is run`() throws {
    var place = try Workplace()
    let marker = place.folder.path + "/marker"
    let python = "import os\nos.system(\"touch '\(marker)'\")\n"
    let modules = ["worker.py", "typst.py", "json.py", "sitecustomize.py", "typst/__init__.py"]
    let folders = [
      "", "Templates/", "Templates/formats/", "Templates/formats/pdf/", "Templates/formats/typst/",
      "Templates/documents/position-paper/", "Content/",
    ]
    for folder in folders {
      for module in modules { try place.folder.write(python, to: folder + module) }
    }
    // The working folder has an engine of its own, and a path leads to it.
    for name in ["bin/typst", ".build/typst/bin/python3", "python3"] {
      _ = try program(place, name, "touch '\(marker)'")
    }
    place.program.environment.merge([
      "PATH": ":.:bin:/usr/bin:/bin", "PYTHONPATH": place.folder.path,
      "PYTHONSTARTUP": place.folder.path + "/worker.py", "PYTHONUSERBASE": place.folder.path,
    ]) { $1 }
    let arguments =
      ["render", "--output", "out", "--format", "pdf", "--country", "xa"] + Workplace.day
    // As it is found, and as it is named; without an engine what was planted is no engine either.
    for named in [
      [], Program.hasEngine ? ["--pdf-engine", Program.enginePath] : ["--pdf-engine", "python3"],
    ] {
      let outcome = try place.program.run(arguments + named)
      #expect(!FileManager.default.fileExists(atPath: marker), "planted code was run")
      #expect(
        outcome.messages.contains(
          "Templates/formats/pdf/worker.py:1:1: warning: nothing reads this file [unexpected-file]")
      )
      if Program.hasEngine, !named.isEmpty {
        #expect(outcome.code == 0, "\(outcome.messages)")
        #expect(place.folder.tree("out").count == 2)
      }
    }
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
      "/python3' has no package 'typst': no typst package\nhelp: "
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

  /// The engine names the place in the source; here is where it leads.
  @Test(
    .enabled(if: Program.hasEngine, "the PDF engine is not installed; 'make setup' installs it"),
    arguments: [
      ("proposals/1-work/points/kinds.md", "Words in *em", "Words ☃ in *em", 7, "points/kinds"),
      ("proposals/1-work/points/kinds.md", "# en: Kinds", "# en: Kinds ☃", 6, "points/kinds"),
      ("proposals/1-work/answers/cost.md", "It costs less", "It ☃ costs less", 7, "answers/cost"),
      ("proposals/1-work/acts/confirm.md", "Confirm the", "Confirm ☃ the", 11, "acts/confirm"),
      ("openings/xa-today.md", "One matter", "☃ One matter", 12, "openings/xa-today"),
    ])
  func `what the engine refuses is placed in the author's file`(
    path: String, old: String, new: String, line: Int, piece: String
  ) throws {
    let place = try Workplace()
    // A page that takes letters from one font refuses what only another one has.
    try place.change(
      "Templates/formats/typst/page.typ.mustache", "\n{{body}}",
      "\n#set text(fallback: false)\n{{body}}")
    let file = "Content/" + path
    let text = try #require(place.folder.text(file))
    let changed = text.replacing(old, with: new)
    try #require(changed != text)
    try place.folder.write(changed, to: file)
    let outcome = try render(place, Program.enginePath, "--language", "en")
    #expect(outcome.code == 1, "\(outcome.messages)")
    #expect(outcome.messages.hasPrefix("\(file):\(line):"), "\(outcome.messages)")
    #expect(outcome.messages.contains("Typst refuses 'xa/position-paper.en' at '\(piece)': "))
  }

  @Test(
    .enabled(if: Program.hasEngine, "the PDF engine is not installed; 'make setup' installs it"))
  func `a font that the engine lacks is found in the page that names it`() throws {
    let place = try Workplace()
    let page = "Templates/formats/typst/page.typ.mustache"
    try place.change(page, "#show: with-lead", "#set text(font: \"Nope\")\n#show: with-lead")
    let outcome = try render(place, Program.enginePath, "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix(page + ":"))
    #expect(outcome.messages.contains("unknown font family: nope [engine-refused]"))
    #expect(outcome.messages.contains(" | #set text(font: \"Nope\")\n"))
    #expect(outcome.messages.contains("help: name one that Typst brings along: "))
  }

  @Test(
    .enabled(if: Program.hasEngine, "the PDF engine is not installed; 'make setup' installs it"))
  func `a fault of the page is placed in its template, and told once for each paper`() throws {
    let place = try Workplace()
    let page = "Templates/formats/typst/page.typ.mustache"
    try place.change(page, "#show: with-lead", "#show: with-leed")
    let outcome = try render(place, Program.enginePath, "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix(page + ":"))
    #expect(outcome.messages.contains(" | #show: with-leed\n"))
  }
}
