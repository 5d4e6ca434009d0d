import Foundation
import TestSupport
import Testing

/// Whether the paper prints a piece, or why not.
@Suite struct PieceListTests {
  private static let type = "Templates/documents/position-paper/document.yaml"

  private func states(_ outcome: Program.Outcome) throws -> [String: String] {
    let rows = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let pieces = try #require(rows as? [[String: String]])
    return pieces.reduce(into: [:]) { $0["\($1["kind"] ?? "") \($1["id"] ?? "")"] = $1["state"] }
  }

  @Test func `each piece is listed with its state`() throws {
    let place = try Workplace()
    try place.folder.write(
      try #require(place.folder.text(Self.type)) + "limits: {points: 2}\n", to: Self.type)
    let line = ["list", "points", "--country", "xa", "--json"] + Workplace.day
    #expect(
      try states(try place.program.run(line)) == [
        "point numbers": "printed", "point blocks": "printed",
        "point kinds": "not printed: number 3 of 3 that hold, the type prints 2",
        "point rumour": "not printed: fact 'rumour' has no value",
        "point past": "not printed: not valid on 2021-12-15",
        "act confirm": "printed", "answer cost": "printed",
      ])
    let check = try place.program.run(["check"] + Workplace.day)
    #expect(check.code == 0)
    let told =
      "\n1 piece for one subject alone is in none of its papers, for want of room; "
      + "'demarche list points' shows each\n"
    #expect(check.output.hasSuffix(told))
    #expect(try place.render().output.contains(told))
    let other = try place.program.run(["check", "--country", "xb"] + Workplace.day)
    #expect(!other.output.contains("want of room"))
  }

  @Test func `a piece of a paper that is refused is not printed`() throws {
    let place = try Workplace()
    let line = ["list", "points", "--country", "xa", "--json"] + Workplace.day
    let point = "Content/proposals/1-work/points/numbers.md"
    try place.change(point, "una parte", "{{facts.rumour.value}}, una parte")
    var found = try states(try place.program.run(line))
    #expect(found["point blocks"] == "not printed in es: that paper is refused [no-observation]")
    #expect(found["point past"] == "not printed: not valid on 2021-12-15")
    try place.change(point, "a share", "{{facts.rumour.value}}, a share")
    found = try states(try place.program.run(line))
    #expect(found["point blocks"] == "not printed: the paper is refused [no-observation]")
    #expect(found["act confirm"] == "not printed: the paper is refused [no-observation]")
  }

  @Test func `figures are listed as the paper prints them`() throws {
    let place = try Workplace()
    try place.change(
      "Templates/languages/en/terms.yaml", "decimal: \".\"\n  group: \",\"",
      "decimal: \",\"\n  group: \".\"")
    let listed = try place.program.run(
      ["list", "facts", "--country", "xa", "--language", "en"] + Workplace.day)
    #expect(listed.output.contains("US$45,5\u{A0}million"))
    let paper = try place.program.run(
      [
        "render", "--country", "xa", "--language", "en", "--format", "markdown", "--output", "-",
      ] + Workplace.day)
    #expect(paper.output.contains("US$45,5\u{A0}million") || paper.output.contains("US\\$45,5"))
  }

  @Test func `countries are listed with whether a paper can be made of them`() throws {
    let place = try Workplace()
    let outcome = try place.program.run(["list", "countries", "--json"] + Workplace.day)
    let rows = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let countries = try #require(rows as? [[String: String]])
    #expect(
      countries.map { "\($0["id"] ?? "") \($0["renderable"] ?? "")" }
        == ["xa yes", "xb yes", "xc no"])
  }
}
