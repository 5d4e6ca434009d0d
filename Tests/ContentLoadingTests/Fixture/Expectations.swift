import Diagnostics
import TestSupport
import Testing

/// One file of the fixture that begins as said; a test writes the rest of it.
struct FileBeginning {
  var path: String
  var text: String

  /// Requires exactly these findings when the marked rest follows, all at its marks.
  func expect(
    _ rest: String, _ expected: ExpectedDiagnostic...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text + rest)
    if Fixture.templates[path] == nil {
      expectFindings(path, marked, expected, sourceLocation: sourceLocation)
    } else {
      expectStationeryFindings(path, marked, expected, sourceLocation: sourceLocation)
    }
  }
}

/// Requires exactly these findings, all in the one content file that is changed, at its marks.
func expectFindings(
  _ path: String, _ marked: MarkedText, _ expected: [ExpectedDiagnostic],
  with others: [String: String?] = [:],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  var changes = others
  changes[path] = marked.text
  let found = Fixture.load(changes).diagnostics
  expect(found, match: expected, in: marked, sourceLocation: sourceLocation)
  expectPaths(found, "Content/" + path, sourceLocation)
}

/// The same for a template file.
func expectStationeryFindings(
  _ path: String, _ marked: MarkedText, _ expected: [ExpectedDiagnostic],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let found = Fixture.loadStationery([path: marked.text]).diagnostics
  expect(found, match: expected, in: marked, sourceLocation: sourceLocation)
  expectPaths(found, "Templates/" + path, sourceLocation)
}

private func expectPaths(
  _ found: [Diagnostic], _ path: String, _ sourceLocation: Testing.SourceLocation
) {
  #expect(
    found.allSatisfy { $0.range?.file.path == path }, "\(ConsoleFormat().format(found))",
    sourceLocation: sourceLocation)
}
