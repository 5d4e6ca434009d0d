import Foundation
import TestSupport
import Testing

/// Findings in number, and what is said of each.
@Suite struct ExplainTests {
  @Test func `a finding is explained by its id`() throws {
    let place = try Workplace()
    let text = try place.program.run("explain", "[unknown-name]")
    #expect(text.code == 0 && text.messages == "")
    #expect(text.output.hasPrefix("unknown-name: an error; "))
    #expect(text.output.contains("\nWrong:\n\n    {{facts.daca-activ.value}}\n\nRight:\n\n"))
    let json = try place.program.run("explain", "no-contact", "--json").json()
    #expect(json.keys.sorted() == ["id", "meaning", "right", "severity", "wrong"])
    #expect(json["severity"] as? String == "warning")
  }

  @Test func `all findings are listed, a line or two for each`() throws {
    let place = try Workplace()
    let text = try place.program.run("explain")
    #expect(text.code == 0)
    let lines = text.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("about-nothing  ") == true)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let json = try place.program.run("explain", "--json")
    let entries = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(entries?.count == lines.count { $0.first != " " })
  }

  @Test func `an id that does not exist is wrong usage`() throws {
    let place = try Workplace()
    let outcome = try place.program.run("explain", "no-contac")
    #expect(outcome.code == 64 && outcome.output == "")
    #expect(
      outcome.messages == "demarche: there is no finding 'no-contac'; did you mean 'no-contact'?\n"
        + "'demarche explain' lists all findings.\n")
  }

  @Test(arguments: [["check"], ["list", "facts"]]) func `many findings are cut, with errors first`(
    command: [String]
  ) throws {
    let place = try Workplace()
    try place.folder.write("facts: {}\n", to: "Content/agreements/stray.bak")
    try place.change("Content/facts/all.yaml", "verified: true", "verified: maybe")
    let line = command + Workplace.day
    let cut = try place.program.run(line + ["--max-findings", "2"])
    #expect(cut.code == 1)
    #expect(cut.messages.components(separatedBy: "error: 'verified'").count == 3)
    #expect(!cut.messages.contains("stray.bak"))
    #expect(
      cut.messages.contains(
        "and 4 more: 3 bad-choice, 1 unexpected-file\nhelp: --max-findings 0 prints all\n"
          + "'demarche explain ID' tells more of a finding\n"), "\(cut.messages)")
    let all = try place.program.run(line + ["--max-findings", "0", "--json"])
    #expect(all.messages.components(separatedBy: " error: 'verified'").count == 6)
    #expect(all.messages.contains("stray.bak") && !all.messages.contains(" more: "))
    let json = try place.program.run(line + ["--max-findings", "1", "--json"])
    #expect((try json.json()["findings"] as? [[String: Any]])?.count == 6)
  }

  @Test func `a run without errors says nothing of explanations`() throws {
    let place = try Workplace()
    try place.folder.write("facts: {}\n", to: "Content/agreements/stray.bak")
    let outcome = try place.program.run(["check"] + Workplace.day)
    #expect(outcome.code == 0)
    #expect(outcome.messages.contains("[unexpected-file]"))
    #expect(!outcome.messages.contains("demarche explain"))
  }
}
