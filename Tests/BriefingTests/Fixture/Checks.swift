import Briefing
import Diagnostics
import TestSupport
import Testing

extension BriefingFixture {
  /// Requires exactly the `expected` findings when the body below the title is the marked `text`.
  static func check(
    _ text: String, _ expected: ExpectedDiagnostic..., in request: EditionRequest = .init(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let marked = MarkedText("# {{>*opening.title}}\n\n" + text)
    let found = try BriefingFixture.body(marked).findings(request)
    expect(found, match: expected, in: marked, sourceLocation: sourceLocation)
    for finding in found {
      #expect(finding.range?.file.path == "Templates/\(bodyPath)", sourceLocation: sourceLocation)
    }
  }

  /// Requires that the body below the title composes without a finding.
  static func checkSilent(
    _ text: String, in request: EditionRequest = .init(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let found = try BriefingFixture.body(text).findings(request)
    #expect(found.isEmpty, "\(ConsoleFormat().format(found))", sourceLocation: sourceLocation)
  }

  /// Puts a marked text in the place of one content file and requires exactly these findings there.
  func check(
    _ path: String, _ marked: MarkedText, _ expected: ExpectedDiagnostic...,
    in request: EditionRequest = .init(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    var fixture = self
    fixture.content[path] = marked.text
    let found = try fixture.findings(request)
    expect(found, match: expected, in: marked, sourceLocation: sourceLocation)
    for finding in found {
      #expect(finding.range?.file.path == "Content/\(path)", sourceLocation: sourceLocation)
    }
  }
}
