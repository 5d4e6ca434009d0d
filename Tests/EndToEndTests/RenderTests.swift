import Foundation
import TestSupport
import Testing

/// Papers written to disk by the built program.
@Suite struct RenderTests {
  static let names = ["pair", "xa", "xb"].flatMap { subject in
    ["en", "es"].map { "\(subject)/position-paper.\($0)" }
  }

  static func files(_ extensions: [String]) -> [String] {
    names.flatMap { name in extensions.map { "\(name).specimen.\($0)" } }.sorted()
  }

  @Test func `all text formats are written, then unchanged`() throws {
    let place = try Workplace()
    let first = try place.render("--index")
    #expect(first.code == 0)
    #expect(first.messages == "")
    #expect(
      first.output == """
        Content Content, templates Templates, as of 2021-12-15

        pair/position-paper.en  markdown html typst  left out: 1 piece
        pair/position-paper.es  markdown html typst  left out: 1 piece
        xa/position-paper.en    markdown html typst  left out: 2 pieces
        xa/position-paper.es    markdown html typst  left out: 2 pieces
        xb/position-paper.en    markdown html typst  left out: 1 piece
        xb/position-paper.es    markdown html typst  left out: 1 piece

        19 of 19 files in out (0 unchanged)
        Open out/index.html

        """)
    #expect(
      place.folder.tree("out") == (Self.files(["html", "md", "typ"]) + ["index.html"]).sorted())
    #expect(
      place.folder.tree("out", evidence: true).filter { $0.hasSuffix(".evidence.json") }
        == Self.names.map { $0 + ".evidence.json" })
    let before = place.bytes("out", evidence: true)
    let second = try place.render("--index")
    #expect(second.code == 0)
    #expect(second.output.contains("19 of 19 files in out (19 unchanged)\n"))
    #expect(place.bytes("out", evidence: true) == before)
  }

  @Test(
    .enabled(if: Program.hasEngine, "the PDF engine is not installed; 'make setup' installs it"))
  func `PDFs are made, alike every time`() throws {
    var place = try Workplace()
    let arguments = ["--pdf-engine", Program.enginePath, "--as-of", SampleProject.day]
    let first = try place.program.run(["render", "--output", "out"] + arguments)
    #expect(first.code == 0, "\(first.messages)")
    #expect(place.folder.tree("out") == Self.files(["html", "md", "pdf", "tex", "typ"]))
    for name in Self.names {
      #expect(place.bytes("out")["\(name).specimen.pdf"]?.starts(with: Data("%PDF-".utf8)) == true)
    }
    place.program.environment.merge(["TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8"]) { $1 }
    _ = try place.program.run(["render", "--output", "again"] + arguments)
    #expect(place.bytes("again") == place.bytes("out"))
    let second = try place.program.run(["render", "--output", "out"] + arguments)
    #expect(second.output.contains("30 of 30 files in out (30 unchanged)\n"))
  }

  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati"], ["TZ": "America/New_York", "LANG": "es_ES.UTF-8"],
    ["LC_ALL": "C", "HOME": "/nonexistent"], ["LC_ALL": "ar_EG.UTF-8", "LANG": "de_DE.UTF-8"],
    ["SOURCE_DATE_EPOCH": "0", "COLUMNS": "20"],
  ]) func `the environment changes no byte`(environment: [String: String]) throws {
    var place = try Workplace()
    #expect(try place.render("--index").code == 0)
    let before = place.bytes("out", evidence: true)
    place.program.environment.merge(environment) { $1 }
    #expect(try place.render("--index").output.contains("(19 unchanged)"))
    #expect(place.bytes("out", evidence: true) == before)
  }

  @Test func `the working folder changes no byte`() throws {
    let place = try Workplace()
    #expect(try place.render("--index").code == 0)
    let elsewhere = try TemporaryFolder()
    let output = place.folder.path + "/elsewhere"
    let outcome = try Program(folder: elsewhere.path).run(
      "render", "--output", output, "--content", place.folder.path + "/Content/",
      "--templates", place.folder.path + "/Templates", "--format", "typst,html,markdown",
      "--as-of", SampleProject.day, "--index")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Content \(place.folder.path)/Content, templates "))
    #expect(place.bytes("elsewhere", evidence: true) == place.bytes("out", evidence: true))
    #expect(elsewhere.tree() == [])
  }

  @Test func `one number changes where it is printed and nowhere else`() throws {
    let place = try Workplace()
    #expect(try place.render().code == 0)
    let before = place.bytes("out")
    try place.change(
      "Content/facts/all.yaml", "verified: true, value: 3}", "verified: true, value: 4}")
    #expect(try place.render().code == 0)
    for (name, data) in place.bytes("out") {
      let old = try #require(before[name].map { String(decoding: $0, as: UTF8.self) })
      let new = String(decoding: data, as: UTF8.self)
      let expected = old.replacing("3\u{A0}consul", with: "4\u{A0}consul")
        .replacing("value=\"3\" data-fact=\"posts\"", with: "value=\"4\" data-fact=\"posts\"")
      #expect(lineDifference(expected, new) == "", "\(name)")
      #expect(lineDifference(old, new) != "", "\(name)")
    }
  }

  @Test func `a number of one country leaves the papers of another alone`() throws {
    let place = try Workplace()
    #expect(try place.render().code == 0)
    let before = place.bytes("out")
    try place.change("Content/facts/all.yaml", "XA: 45.5", "XA: 46.5")
    #expect(try place.render().code == 0)
    let after = place.bytes("out")
    let changed = after.filter { before[$0.key] != $0.value }.map { $0.key.prefix(2) }
    #expect(changed.count == 12)
    #expect(Set(changed) == ["pa", "xa"])
  }

  @Test func `what was not verified is marked in every format`() throws {
    let place = try Workplace()
    let outcome = try place.render("--include-unverified")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("as of 2021-12-15, unverified values included\n"))
    for (suffix, mark) in [
      ("md", "4,321 cases \\[unverified\\]"),
      ("html", ">4,321\u{A0}cases</data> <span class=\"unverified\">"),
      ("typ", "4,321\u{A0}cases\";];#\" \";#unverified[#\"unverified\";]"),
    ] {
      let text = try #require(place.folder.text("out/xa/position-paper.en.specimen.\(suffix)"))
      #expect(text.replacing("\u{A0}", with: " ").contains(mark.replacing("\u{A0}", with: " ")))
    }
  }

  @Test func `an edition goes to standard output`() throws {
    let place = try Workplace()
    let one = [
      "render", "--country", "xa", "--language", "es", "--format", "markdown", "--as-of",
      SampleProject.day, "--output",
    ]
    let printed = try place.program.run(one + ["-"])
    #expect(printed.code == 0)
    #expect(printed.messages == "")
    _ = try place.program.run(one + ["out"])
    #expect(place.folder.tree("", evidence: true).filter { $0.hasSuffix(".json") }.count == 1)
    #expect(printed.output == place.folder.text("out/xa/position-paper.es.specimen.md"))
  }

  @Test func `a dry run writes nothing`() throws {
    let place = try Workplace()
    let outcome = try place.render("--dry-run", "--index", "--language", "en")
    #expect(outcome.code == 0)
    #expect(outcome.messages == "")
    let expected = [
      "pair/position-paper.en.specimen.md", "pair/position-paper.en.specimen.html",
      "pair/position-paper.en.specimen.typ", "pair/position-paper.en.evidence.json",
      "xa/position-paper.en.specimen.md", "xa/position-paper.en.specimen.html",
      "xa/position-paper.en.specimen.typ", "xa/position-paper.en.evidence.json",
      "xb/position-paper.en.specimen.md", "xb/position-paper.en.specimen.html",
      "xb/position-paper.en.specimen.typ", "xb/position-paper.en.evidence.json",
      "index.html", "",
    ]
    #expect(outcome.output == expected.joined(separator: "\n"))
    let json = try place.render("--dry-run", "--json", "--country", "xb", "--language", "en")
    #expect(
      try json.json()["outputs"] as? [String] == [
        "xb/position-paper.en.specimen.md", "xb/position-paper.en.specimen.html",
        "xb/position-paper.en.specimen.typ", "xb/position-paper.en.evidence.json",
      ])
    #expect(place.folder.tree("out") == [])
  }

  @Test func `results come as JSON`() throws {
    let place = try Workplace()
    let json = try place.render("--json", "--country", "xa", "--language", "en").json()
    #expect(json["asOf"] as? String == "2021-12-15")
    #expect(json["content"] as? String == "Content")
    #expect(json["templates"] as? String == "Templates")
    #expect(json["output"] as? String == "out")
    #expect((json["findings"] as? [Any])?.isEmpty == true)
    let editions = try #require(json["editions"] as? [[String: Any]])
    #expect(editions.map { $0["name"] as? String } == ["xa/position-paper.en"])
    let files = try #require(editions[0]["files"] as? [[String: Any]])
    #expect(files.map { $0["format"] as? String } == ["markdown", "html", "typst"])
    #expect(files.map { $0["state"] as? String } == ["written", "written", "written"])
    #expect(files.allSatisfy { ($0["bytes"] as? Int ?? 0) > 0 && $0["stale"] as? Bool == false })
    let omissions = try #require(editions[0]["leftOut"] as? [[String: String]])
    #expect(
      omissions == [
        ["piece": "points/rumour", "reason": "fact 'rumour' has no value"],
        ["piece": "points/past", "reason": "not valid on the day"],
      ])
  }

  @Test func `the day comes from SOURCE_DATE_EPOCH`() throws {
    var place = try Workplace()
    place.program.environment["SOURCE_DATE_EPOCH"] = "1639526400"
    let outcome = try place.program.run("check", "--country", "xa")
    #expect(outcome.output == "2 editions as of 2021-12-15: 0 errors, 0 warnings\n")
    place.program.environment["SOURCE_DATE_EPOCH"] = "yesterday"
    let wrong = try place.program.run("check")
    #expect(wrong.code == 64)
    #expect(wrong.messages.contains("SOURCE_DATE_EPOCH is 'yesterday'"))
  }
}
