import Foundation
import TestSupport
import Testing

/// What is wrong with content and templates, as a user sees it.
@Suite struct FindingsTests {
  private static let numbers = "Content/proposals/1-work/points/numbers.md"

  @Test func `a misspelt fact stops its editions and no other`() throws {
    let place = try Workplace()
    #expect(try place.render().code == 0)
    let old = place.bytes("out")
    try place.change(
      "Content/openings/xa-today.md", "number {{facts.workers", "number {{facts.workerz")
    let outcome = try place.render()
    #expect(outcome.code == 1)
    #expect(
      outcome.messages == """
        Content/openings/xa-today.md:9:44: error: unknown name 'facts.workerz' [unknown-name]
         9 | The {{subject.nationals}} at work number {{facts.workerz.value}}.
           |                                            ^~~~~~~~~~~~~~~~~~~
        help: did you mean 'facts.workers'?
        'demarche explain ID' tells more of a finding

        """)
    #expect(
      outcome.output.contains(
        "xa/position-paper.en                         failed: markdown (older file set aside), "
          + "html (older file set aside), typst (older file set aside)\n"))
    #expect(outcome.output.contains("\n15 of 18 files in out (15 unchanged)\n"))
    let stale = ["html", "md", "typ"].map { "xa/position-paper.en.specimen.\($0)" }
    #expect(
      place.folder.tree("out").filter { $0.hasSuffix(".stale") } == stale.map { $0 + ".stale" })
    for (name, data) in place.bytes("out") {
      #expect(data == old[name.replacing(".stale", with: "")])
    }
    try place.change(
      "Content/openings/xa-today.md", "facts.workerz", "facts.workers")
    #expect(try place.render().code == 0)
    #expect(place.bytes("out") == old)
  }

  @Test func `a misspelt name in a point is found once for all editions`() throws {
    let place = try Workplace()
    try place.change(Self.numbers, "and {{facts.posts", "and {{facts.post")
    let outcome = try place.render()
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix("\(Self.numbers):8:130: error: unknown name 'facts.post'"))
    #expect(outcome.messages.components(separatedBy: "error:").count == 2)
    #expect(place.folder.tree("out").allSatisfy { $0.contains(".es.") })
    #expect(place.folder.tree("out").count == 9)
  }

  @Test(arguments: [
    ("terms.anwsers", "terms.anwsers", "terms.answers"),
    ("facts.workerz.value", "facts.workerz", "facts.workers"),
  ]) func `a misspelt name in a template stops every edition`(
    tag: String, wrong: String, right: String
  ) throws {
    let place = try Workplace()
    let body = "Templates/documents/position-paper/body.md.mustache"
    try place.change(body, "{{terms.answers}}", "{{\(tag)}}")
    let outcome = try place.render()
    #expect(outcome.code == 1)
    #expect(
      outcome.messages == """
        \(body):27:6: error: unknown name '\(wrong)' [unknown-name]
         27 | ## {{\(tag)}}
            |      ^\(String(repeating: "~", count: tag.count - 1))
        help: did you mean '\(right)'?
        'demarche explain ID' tells more of a finding

        """)
    #expect(place.folder.tree("out") == [])
  }

  @Test func `content that does not load is told all at once`() throws {
    let place = try Workplace()
    try place.change("Content/countries/xb.yaml", "paper: us-letter", "paper: [us-letter")
    try place.change("Content/countries/xa.yaml", "paper: a4", "paper: a4\ncolour: red")
    try place.change(
      "Content/facts/all.yaml", "{fiscal-year: 2021}, source: gazette",
      "{fiscal-year: soon}, source: gazete")
    try place.change(
      "Content/issuers/friends.yaml", "name: {en: Friends of Ardia, es: Amigos de Ardia}",
      "name: {en: Friends of Ardia}")
    try place.change("Content/proposals/1-work/points/past.md", "weight: 50", "wieght: 50")
    let outcome = try place.program.run(["check"] + Workplace.day)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    let found = outcome.messages.split(separator: "\n").compactMap { line -> String? in
      guard let place = line.firstRange(of: ": error: "), let id = line.split(separator: "[").last
      else { return nil }
      return "\(line[..<place.lowerBound]) \(id.dropLast())"
    }
    #expect(
      found == [
        "Content/countries/xa.yaml:6:1 unknown-key", "Content/countries/xb.yaml:6:7 yaml-syntax",
        "Content/facts/all.yaml:25:42 bad-number", "Content/facts/all.yaml:25:57 unknown-source",
        "Content/issuers/friends.yaml:4:1 missing-translation",
        "Content/proposals/1-work/points/past.md:2:1 missing-key",
        "Content/proposals/1-work/points/past.md:4:1 unknown-key",
      ])
    #expect(outcome.messages.hasSuffix("errors: the content does not load, no brief was made\n"))
    let json = try place.program.run(["check", "--json"] + Workplace.day)
    #expect(json.code == 1)
    let findings = try #require(try json.json()["findings"] as? [[String: Any]])
    #expect(findings.count >= 6)
    #expect(
      findings.allSatisfy { $0["path"] is String && $0["line"] is Int && $0["column"] is Int })
  }

  @Test func `broken content stops the papers that read it, and no other`() throws {
    let place = try Workplace()
    #expect(try place.render().code == 0)
    let whole = place.bytes("out")
    try place.change("Content/issuers/embassy-xb.yaml", "place: ", "plaza: ")
    let outcome = try place.render()
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix("Content/issuers/embassy-xb.yaml:"))
    for (path, bytes) in place.bytes("out") {
      #expect(path.hasPrefix("xb/") == path.hasSuffix(".stale"), "\(path)")
      #expect(whole[path.replacing(".stale", with: "")] == bytes, "\(path)")
    }
    #expect(try place.render("--country", "xa").code == 0)
  }

  @Test func `papers that cannot be planned are told and set aside`() throws {
    let place = try Workplace()
    #expect(try place.render("--index").code == 0)
    try place.change("Content/countries/xb.yaml", "paper: us-letter", "paper: [us-letter")
    let outcome = try place.render("--index")
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix("Content/countries/xb.yaml:"))
    #expect(
      outcome.output.contains("older files of papers that could not be planned set aside"),
      "\(outcome.output)")
    let left = place.folder.tree("out").filter { $0.hasPrefix("xb/") }
    #expect(!left.isEmpty && left.allSatisfy { $0.hasSuffix(".stale") })
    let index = try #require(place.folder.text("out/index.html"))
    #expect(index.contains("<li>xb</li>") && !index.contains("href=\"xb/"))
  }

  @Test func `the day of the content is needed, and told where it is wrong`() throws {
    let place = try Workplace()
    try place.folder.write("day: soon\n", to: "Content/edition.yaml")
    let outcome = try place.program.run("render", "--output", "out", "--as-of", "content")
    #expect(outcome.code == 1)
    #expect(outcome.messages.hasPrefix("Content/edition.yaml:1:6: error: "))
    #expect(place.folder.tree("out") == [])
    // Another day does not need it.
    #expect(try place.render().code == 0)
  }

  @Test func `languages that differ are told with the content that is broken`() throws {
    let place = try Workplace()
    try place.change("Templates/languages/es/terms.yaml", "  skip:", "  skipp:")
    try place.change("Content/countries/xa.yaml", "paper: a4", "paper: a5")
    let outcome = try place.render()
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("'terms' of 'es' lacks 'skip', which 'en' has"))
    #expect(outcome.messages.contains("'terms' of 'en' lacks 'skipp', which 'es' has"))
    #expect(outcome.messages.contains("Content/countries/xa.yaml:5:8: error: "))
    #expect(outcome.messages.hasSuffix("3 errors: the content does not load, no brief was made\n"))
    #expect(place.folder.tree("out") == [])
  }

  @Test func `syntax errors of all texts come at once`() throws {
    let place = try Workplace()
    try place.change(Self.numbers, "and {{facts.posts.value}}", "and {{facts.posts.value}")
    try place.change("Content/openings/xb-today.md", "One matter", "{{>nowhere}}")
    let outcome = try place.program.run(["check"] + Workplace.day)
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("\(Self.numbers):8:"))
    #expect(outcome.messages.contains("Content/openings/xb-today.md:12:"))
    #expect(outcome.messages.contains("'nowhere'"))
    // Both stand in English.
    #expect(try place.render().code == 1)
    let written = place.folder.tree("out")
    #expect(!written.isEmpty && written.allSatisfy { $0.contains(".es.") })
  }

  @Test func `a warning counts only when asked to`() throws {
    let place = try Workplace()
    try place.change("Content/issuers/friends.yaml", "verified: true", "verified: false")
    let friends = ["--issuer", "friends"]
    let calm = try place.render("--issuer", "friends")
    #expect(calm.code == 0)
    #expect(
      calm.messages.contains(
        "Content/issuers/friends.yaml:1:5: warning: issuer 'friends' has no verified contact [no-contact]"
      ))
    let strict = try place.render("--issuer", "friends", "--warnings-as-errors")
    #expect(strict.code == 1)
    #expect(strict.output.contains("6 of 6 files in out (6 unchanged)"))
    let check = try place.program.run(["check"] + friends + Workplace.day)
    #expect(check.code == 0)
    #expect(check.output == "2 editions as of 2021-12-15: 0 errors, 1 warning\n")
    let json = try place.program.run(
      ["check", "--json", "--warnings-as-errors"] + friends + Workplace.day)
    #expect(json.code == 1)
    let findings = try #require(try json.json()["findings"] as? [[String: Any]])
    #expect(findings.count == 1)
    #expect(findings[0]["id"] as? String == "no-contact")
    #expect(findings[0]["severity"] as? String == "warning")
    #expect(findings[0]["line"] as? Int == 1)
    #expect((findings[0]["help"] as? [String])?.isEmpty == false)
    #expect((try json.json()["editions"] as? [String])?.count == 2)
  }

  @Test func `warnings of loading are told by a dry run, too`() throws {
    let place = try Workplace()
    try place.folder.write("x", to: "Content/stray.txt")
    let dry = try place.render("--dry-run", "--country", "xa")
    #expect(dry.code == 0)
    #expect(dry.messages.contains("warning: nothing reads this file [unexpected-file]"))
    #expect(try place.render("--dry-run", "--warnings-as-errors").code == 1)
    let list = try place.program.run(["list", "types", "--warnings-as-errors"] + Workplace.day)
    #expect(list.code == 1)
  }

  @Test func `a paper with an error is not printed`() throws {
    let place = try Workplace()
    try place.change(Self.numbers, "and {{facts.posts", "and {{facts.post")
    let outcome = try place.program.run(
      ["render", "--country", "xa", "--language", "en", "--format", "html", "--output", "-"]
        + Workplace.day)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    let check = try place.program.run(["check"] + Workplace.day)
    #expect(check.code == 1)
    #expect(check.output == "6 editions as of 2021-12-15: 1 error, 0 warnings\n")
  }

  @Test func `messages have no colour where nobody sees it`() throws {
    var place = try Workplace()
    try place.change(Self.numbers, "and {{facts.posts", "and {{facts.post")
    place.program.environment["TERM"] = "xterm-256color"
    #expect(try !place.render().messages.contains("\u{1B}"))
    place.program.environment["NO_COLOR"] = "1"
    #expect(try !place.render().messages.contains("\u{1B}"))
  }
}
