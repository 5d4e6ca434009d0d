/// Findings of pieces that somebody knows of and has listed: they are told as warnings, and the papers say
/// so of themselves.
package struct KnownFindings: Sendable {
  private var ids: [String: Set<DiagnosticID>] = [:]

  /// None.
  package init() {}

  /// What may be known of a piece and waited with; what must never be printed may not.
  package static let excusable: Set<DiagnosticID> = [
    .againstStatedLine, .fallenOpening, .overtaken, .statusUnknown, .unboundStatus,
    .unfoundedPosition,
  ]

  /// Whether a finding of a piece, such as `points/network`, is listed.
  package func holds(_ id: DiagnosticID, of piece: String) -> Bool {
    ids[piece]?.contains(id) == true
  }

  /// Every finding listed, as `<piece> <finding>`, sorted.
  package var listed: [String] {
    ids.flatMap { piece, ids in ids.map { "\(piece) \($0)" } }.sorted()
  }

  /// Reads a list with a piece and a finding on each line; `#` begins a remark.
  package static func read(_ file: SourceFile) -> Diagnosed<KnownFindings> {
    var known = KnownFindings()
    var findings: [Diagnostic] = []
    for number in 1...file.lineCount {
      let text = file.line(number).prefix { $0 != "#" }
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { continue }
      let range = SourceRange(file: file, bytes: file.lineRange(number))
      guard words.count == 2, let id = DiagnosticID(rawValue: words[1]), excusable.contains(id)
      else {
        findings.append(.badKnownFinding(words, at: range))
        continue
      }
      if !known.ids[words[0], default: []].insert(id).inserted {
        findings.append(.listedTwice(at: range))
      }
    }
    return Diagnosed(known, findings)
  }
}

extension Diagnostic {
  fileprivate static func badKnownFinding(_ words: [String], at range: SourceRange) -> Diagnostic {
    let ids = KnownFindings.excusable.map(\.rawValue).sorted()
    let near = words.count == 2 ? Suggestion.question(for: words[1], in: ids) : ""
    return Diagnostic(
      .badKnownFinding, "the line does not name a piece and a finding that may wait" + near,
      at: range,
      help: [
        "write 'points/ID FINDING'; the findings are \(ids.map { "'\($0)'" }.joined(separator: ", "))"
      ])
  }

  fileprivate static func listedTwice(at range: SourceRange) -> Diagnostic {
    Diagnostic(.badKnownFinding, "the line stands twice", at: range, help: ["leave one out"])
  }
}
