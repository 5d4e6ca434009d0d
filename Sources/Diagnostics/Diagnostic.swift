/// Something an author of content or templates can fix.
///
/// Summaries are one phrase without a full stop that states the rule and the thing at fault.
package struct Diagnostic: Sendable {
  /// A further remark, with a place of its own when it has one.
  package struct Note: Sendable {
    package var message: String
    package var range: SourceRange?

    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  package var id: DiagnosticID
  package var severity: Severity
  package var summary: String
  /// The place in a file that a person edits; absent only when no file is at fault.
  package var range: SourceRange?
  package var notes: [Note]
  /// What to do next, shown as `help:` lines.
  package var help: [String]
  /// Whether it holds for a whole run, so that each edition finds it at a place of its own.
  package var isOfRun = false

  package init(
    _ id: DiagnosticID, _ severity: Severity, _ summary: String, at range: SourceRange?,
    notes: [Note] = [], help: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.range = range
    self.notes = notes
    self.help = help
  }

  /// An error.
  package init(
    _ id: DiagnosticID, _ summary: String, at range: SourceRange?, notes: [Note] = [],
    help: [String] = []
  ) {
    self.init(id, .error, summary, at: range, notes: notes, help: help)
  }
}

extension [Diagnostic] {
  /// Whether any finding is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The findings by file, position and id, which is the order every report prints them in.
  package func sorted() -> [Diagnostic] {
    sorted { left, right in
      let leftPath = left.range?.file.path ?? ""
      let rightPath = right.range?.file.path ?? ""
      if leftPath != rightPath { return leftPath < rightPath }
      let leftOffset = left.range?.bytes.lowerBound ?? -1
      let rightOffset = right.range?.bytes.lowerBound ?? -1
      if leftOffset != rightOffset { return leftOffset < rightOffset }
      return (left.id, left.summary) < (right.id, right.summary)
    }
  }

  /// The findings in order, each once: two editions often meet the same fault.
  package func unique() -> [Diagnostic] {
    var seen = Set<DiagnosticKey>()
    return filter { seen.insert(DiagnosticKey($0)).inserted }
  }
}

/// What makes two findings the same.
private struct DiagnosticKey: Hashable {
  var id: DiagnosticID
  var summary: String
  /// By its path: a file that is missing is made anew for each finding.
  var path: String?
  var bytes: Range<Int>?

  init(_ diagnostic: Diagnostic) {
    id = diagnostic.id
    summary = diagnostic.summary
    // What holds for a whole run is told once, wherever each edition would mend it.
    guard diagnostic.isOfRun else {
      (path, bytes) = (diagnostic.range?.file.path, diagnostic.range?.bytes)
      return
    }
    (path, bytes) = (nil, nil)
  }
}
