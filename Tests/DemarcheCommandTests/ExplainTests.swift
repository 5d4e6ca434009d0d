import ArgumentParser
import Diagnostics
import Testing

@testable import DemarcheCommand

/// How explanations look, and what is said of commands that do not exist.
@Suite struct ExplainTests {
  @Test(arguments: DiagnosticID.allCases) func `an explanation fits 80 columns`(id: DiagnosticID) {
    let text = ExplainAction.text(id)
    #expect(text.hasPrefix("\(id): "))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    for line in text.split(separator: "\n") { #expect(line.count <= 80 && line.last != " ") }
  }

  @Test func `a text is broken at spaces`() {
    #expect(Wrapping.wrapped("one two three", width: 7) == "one two\nthree")
    #expect(Wrapping.wrapped("one two three", indent: 2, width: 7) == "one\n  two\n  three")
    #expect(Wrapping.wrapped("unbroken", width: 3) == "unbroken")
    #expect(Wrapping.wrapped("") == "")
  }

  @Test func `a command that does not exist is told with its near miss`() {
    #expect(
      Demarche.complaint(about: ["rendr", "-o", "x"])
        == "demarche: there is no command 'rendr'; did you mean 'render'?\n"
        + "The commands are: check, due, explain, help, list, render\n")
    #expect(Demarche.complaint(about: ["publish"])?.contains("did you mean") == false)
    for line in [[], ["render"], ["help", "list"], ["--version"], ["-h"]] {
      #expect(Demarche.complaint(about: line) == nil)
    }
  }

  @Test func `a kind of list that does not exist is told with its near miss`() {
    let error = #expect(throws: (any Error).self) { try Demarche.parseAsRoot(["list", "fact"]) }
    #expect(error.map { Demarche.message(for: $0) }?.contains("did you mean 'facts'?") == true)
  }

  @Test func `the number of findings is not negative`() throws {
    #expect(throws: (any Error).self) { try ReportingOptions.parse(["--max-findings", "-1"]) }
    #expect(try ReportingOptions.parse([]).maxFindings == 20)
    #expect(try ReportingOptions.parse(["--max-findings", "0"]).maxFindings == 0)
  }
}
