import Foundation
import TestSupport
import Testing

/// Requests that cannot be met, and the ways to ask.
@Suite struct UsageTests {
  private static let place = Result { try Workplace() }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Self.place.get().program.run(arguments)
  }

  @Test(arguments: [
    (["--country", "xd"], ["unknown country 'xd'\nThe choice is: xa, xb, xc"]),
    (
      ["--country", "xaa"], ["unknown country 'xaa'", "did you mean", "The choice is: xa, xb, xc"]
    ),
    (
      ["--group", "pairs"], ["unknown group 'pairs'; did you mean 'pair'?", "The choice is: pair"]
    ),
    (
      ["--type", "position-papr"],
      [
        "unknown document type 'position-papr'; did you mean 'position-paper'?",
        "The choice is: position-paper",
      ]
    ),
    (["--language", "fr"], ["unknown language 'fr'", "The choice is: en, es"]),
    (
      ["--language", "esp"],
      ["unknown language 'esp'; did you mean 'es'?", "The choice is: en, es"]
    ),
    (
      ["--format", "typs"],
      [
        "unknown format 'typs'; did you mean 'typst'?",
        "The choice is: html, latex, markdown, pdf, typst",
      ]
    ),
    (
      ["--issuer", "freinds"],
      [
        "unknown issuer 'freinds'; did you mean 'friends'?",
        "The choice is: embassy-xa, embassy-xb, friends, joint-pair",
      ]
    ),
    (
      ["--issuer", "friends", "--country", "xb"],
      ["issuer 'friends' does not sign for 'xb', only for xa"]
    ),
    (["--country", "xc"], ["nobody signs for 'xc' yet", "choose one of pair, xa, xb"]),
    (["--country", "xa,"], ["--country has an empty name in 'xa,'"]),
    (["--as-of", "2021"], ["'2021' is not a day. Write --as-of YYYY-MM-DD"]),
    (["--as-of", "2021-02-29"], ["'2021-02-29' is not a day"]),
    (["--as-of", "tomorrow"], ["'tomorrow' is not a day"]),
    (["--content", "nowhere"], ["--content names 'nowhere', which is not a folder"]),
    (["--templates", "Content/facts/all.yaml"], ["--templates names"]),
    (["--nonsense"], ["Unknown option '--nonsense'"]),
  ]) func `a wrong request says what is right`(arguments: [String], parts: [String]) throws {
    let day = arguments.contains("--as-of") ? [] : Workplace.day
    let outcome = try run(["render", "--output", "never"] + day + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    for part in parts { #expect(outcome.messages.contains(part), "\(outcome.messages)") }
    #expect(try Self.place.get().folder.tree("never") == [])
  }

  @Test(arguments: [
    [], ["--country", "xa"], ["--country", "xa", "--language", "en"],
    ["--country", "xa", "--format", "html"],
    ["--country", "xa", "--language", "en", "--format", "pdf"],
    ["--country", "xa", "--language", "en", "--format", "html,markdown"],
  ]) func `standard output takes one edition in one text format`(arguments: [String]) throws {
    let outcome = try run(["render", "--output", "-"] + Workplace.day + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains("'--output -' takes one edition in one text format, not "))
  }

  @Test func `an output must be named`() throws {
    #expect(try run(["render"] + Workplace.day).code == 64)
    let empty = try run(["render", "--output", ""] + Workplace.day)
    #expect(empty.code == 64)
    #expect(empty.messages.contains("--output has an empty name."))
  }

  @Test func `help and version are results`() throws {
    let version = try run(["--version"])
    #expect(version.code == 0)
    #expect(version.output.split(separator: ".").count == 3)
    for arguments in [["--help"], [], ["help"]] {
      let help = try run(arguments)
      #expect(help.code == 0)
      #expect(help.messages == "")
      for word in ["render", "check", "list", "Exit codes: 0 done"] {
        #expect(help.output.contains(word), "\(word)")
      }
    }
    for command in ["render", "check", "list"] {
      let help = try run([command, "--help"])
      #expect(help.code == 0)
      for option in ["--content", "--country", "--as-of", "--json", "demarche \(command)"] {
        #expect(help.output.contains(option), "\(command) \(option)")
      }
    }
  }

  @Test(arguments: [
    "countries": 3, "groups": 1, "types": 1, "languages": 2, "formats": 5, "issuers": 4,
    "facts": 12, "sources": 3, "points": 17,
  ]) func `everything can be listed`(kind: String, count: Int) throws {
    let text = try run(["list", kind] + Workplace.day)
    #expect(text.code == 0)
    #expect(text.messages == "")
    let lines = text.output.split(separator: "\n")
    #expect(lines.count == count + 1, "\(text.output)")
    #expect(lines[0] == lines[0].uppercased())
    #expect(lines.allSatisfy { $0.last != " " })
    let json = try run(["list", kind, "--json"] + Workplace.day)
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: String]]
    #expect(rows?.count == count)
  }

  @Test func `facts are listed with the tag to paste`() throws {
    let outcome = try run(["list", "facts", "--country", "xa", "--language", "en"] + Workplace.day)
    let lines = outcome.output.split(separator: "\n").map { $0.replacing("\u{A0}", with: " ") }
    #expect(
      lines.contains {
        $0.hasPrefix("grants   xa")
          && $0.contains("{{facts.grants.value}}   about US$45.5 million   FY2021      gazette")
      })
    #expect(lines.contains { $0.hasPrefix("rumour") && $0.contains("no value on 2021-12-15") })
    let all = try run(["list", "facts", "--country", "xa", "--include-unverified"] + Workplace.day)
    #expect(all.output.contains("4,321\u{A0}cases [unverified]"))
  }

  @Test func `points are listed with their state`() throws {
    let outcome = try run(["list", "points", "--country", "xb"] + Workplace.day)
    #expect(outcome.output.contains("not valid on 2021-12-15"))
    #expect(outcome.output.contains("work      act     confirm  xb       position-paper  printed"))
    #expect(!outcome.output.contains("kinds"))
  }

  @Test func `an unknown kind of list is wrong usage`() throws {
    let outcome = try run(["list", "cities"])
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("countries"))
  }

  @Test func `a list is a list even where nobody signs`() throws {
    let place = try Workplace()
    for name in ["countries/xa", "countries/xb", "groups/pair"] {
      let path = "Content/\(name).yaml"
      let text = try #require(place.folder.text(path))
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("issuer:") }
      try place.folder.write(lines.joined(separator: "\n") + "\n", to: path)
    }
    let json = try place.program.run(["list", "countries", "--json"] + Workplace.day)
    #expect(json.code == 0)
    #expect(json.output.contains("\"issuer\" : \"none yet\""))
  }
}
