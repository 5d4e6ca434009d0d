import ArgumentParser
import Diagnostics
import TestSupport
import Testing

@testable import DemarcheCommand

@Suite struct ReportingTests {
  private func findings(_ severities: [Severity], strict: Bool = false) throws -> Findings {
    let diagnostics = severities.enumerated().map { index, severity in
      Diagnostic(.image, severity, "finding \(index)", at: nil)
    }
    let arguments = strict ? ["--warnings-as-errors"] : []
    return Findings(try ReportingOptions.parse(arguments), diagnostics)
  }

  @Test func `errors count, warnings only when asked to`() throws {
    #expect(try findings([]).outcome == .done)
    #expect(try findings([.note, .warning]).outcome == .done)
    #expect(try findings([.note], strict: true).outcome == .done)
    #expect(try findings([.warning], strict: true).outcome == .findings)
    #expect(try findings([.warning, .error]).outcome == .findings)
  }

  @Test func `a finding is told once`() throws {
    let diagnostic = Diagnostic(.image, "same", at: nil)
    let options = try ReportingOptions.parse([])
    #expect(Findings(options, [diagnostic, diagnostic]).diagnostics.count == 1)
  }

  @Test func `a finding as JSON has its place`() throws {
    let range = SourceRange(startOf: SourceFile(path: "a.yaml", text: "x"))
    let json = FindingJSON(Diagnostic(.noValue, .warning, "sum", at: range, help: ["h"]))
    let text = try Terminal.json(json)
    #expect(
      text == """
        {
          "column" : 1,
          "help" : [
            "h"
          ],
          "id" : "no-value",
          "line" : 1,
          "path" : "a.yaml",
          "severity" : "warning",
          "summary" : "sum"
        }

        """)
    #expect(try !Terminal.json(FindingJSON(Diagnostic(.image, "s", at: nil))).contains("path"))
  }

  @Test func `rows stand in columns without space at their ends`() {
    #expect(Terminal.table([]) == "")
    #expect(
      Terminal.table([["A", "LONG", "C"], ["año", "b", ""], ["x"]])
        == "A    LONG  C\naño  b\nx\n")
  }

  @Test func `things are counted`() {
    #expect(Terminal.count(0, "error") == "0 errors")
    #expect(Terminal.count(1, "error") == "1 error")
    #expect(Terminal.count(2, "error") == "2 errors")
  }

  @Test func `a run ends with the code of its outcome`() throws {
    try Outcome.exit(.done)
    for (outcome, code) in [
      (Outcome.findings, 1), (.wrongUsage, 64), (.engineMissing, 69), (.outputFailed, 74),
    ] {
      let error = #expect(throws: ExitCode.self) { try Outcome.exit(outcome) }
      #expect(error?.rawValue == Int32(code))
    }
  }

  @Test func `of several outcomes the first in the order counts`() {
    let order: [Outcome] = [.outputFailed, .engineMissing, .wrongUsage, .findings, .done]
    for (index, first) in order.enumerated() {
      for other in order[index...] {
        #expect(Outcome.first(of: other, first) == first)
        #expect(Outcome.first(of: first, other) == first)
      }
    }
  }
}
