import Diagnostics

/// The findings of one rendering, each once.
struct Findings {
  private struct Key: Hashable {
    var id: DiagnosticID
    var range: SourceRange?
    var summary: String
  }

  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Key> = []

  /// Adds a finding unless the same was made for another item of a list.
  mutating func add(_ diagnostic: Diagnostic) {
    let key = Key(id: diagnostic.id, range: diagnostic.range, summary: diagnostic.summary)
    if seen.insert(key).inserted { diagnostics.append(diagnostic) }
  }

  /// Adds several findings.
  mutating func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic) }
  }
}
