package import Diagnostics
package import Testing

/// Source text in which `⟪…⟫` mark where each finding must fall.
///
/// The marks are removed from `text`; `ranges` holds their byte ranges in order of appearance.
package struct MarkedText: Sendable, ExpressibleByStringLiteral {
  package let text: String
  package let ranges: [Range<Int>]

  package init(stringLiteral value: String) { self.init(value) }

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [(index: Int, start: Int)] = []
    var ranges: [Range<Int>?] = []
    for character in marked {
      switch character {
      case "⟪":
        open.append((ranges.count, bytes.count))
        ranges.append(nil)
      case "⟫":
        guard let mark = open.popLast() else { continue }
        ranges[mark.index] = mark.start..<bytes.count
      default: bytes.append(contentsOf: String(character).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.compactMap { $0 }
  }

  /// The marked text as a file under `path`.
  package func file(_ path: String) -> SourceFile { SourceFile(path: path, text: text) }
}

/// What a test expects of one finding.
package struct ExpectedDiagnostic: Sendable {
  package var id: DiagnosticID
  package var severity: Severity
  /// Text that the summary must contain.
  package var summary: String

  package init(_ id: DiagnosticID, _ summary: String, severity: Severity = .error) {
    self.id = id
    self.severity = severity
    self.summary = summary
  }
}

/// Requires exactly the `expected` findings, each starting at the mark of the same number in `marked`.
///
/// `diagnostics` is compared in order of position; the ranges must be equal, not only start alike.
package func expect(
  _ diagnostics: [Diagnostic], match expected: [ExpectedDiagnostic], in marked: MarkedText,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let sorted = diagnostics.sorted()
  #expect(
    sorted.map(\.id) == expected.map(\.id),
    "\(ConsoleFormat().format(sorted))", sourceLocation: sourceLocation)
  #expect(marked.ranges.count == expected.count, sourceLocation: sourceLocation)
  for (index, pair) in zip(sorted, expected).enumerated() {
    let (found, wanted) = pair
    #expect(found.severity == wanted.severity, sourceLocation: sourceLocation)
    #expect(
      found.summary.contains(wanted.summary), "\(found.summary)", sourceLocation: sourceLocation)
    if index < marked.ranges.count {
      #expect(
        found.range?.bytes == marked.ranges[index],
        "\(ConsoleFormat().format(found))", sourceLocation: sourceLocation)
    }
  }
}

/// Tests may write the printed name of a finding; one that does not exist ends the test run.
extension DiagnosticID: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) {
    guard let id = DiagnosticID(rawValue: name) else {
      preconditionFailure("there is no finding '\(name)'")
    }
    self = id
  }
}
