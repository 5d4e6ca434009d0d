/// The findings that are printed in full, and how many there are beside them.
///
/// When not all are printed, errors come first, so that no warning hides one.
package struct FindingLimit: Sendable {
  /// In the order in which they are printed.
  package let shown: [Diagnostic]
  /// The others by id, the most frequent first.
  package let rest: [(id: DiagnosticID, count: Int)]

  /// At most `limit` findings; 0 stands for all.
  package init(_ diagnostics: [Diagnostic], limit: Int) {
    let sorted = diagnostics.sorted()
    guard limit > 0, sorted.count > limit else {
      shown = sorted
      rest = []
      return
    }
    let bySeverity = Severity.allCases.flatMap { severity in
      sorted.filter { $0.severity == severity }
    }
    shown = Array(bySeverity.prefix(limit))
    let counts = Dictionary(grouping: bySeverity.dropFirst(limit), by: \.id).mapValues(\.count)
    rest = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// `and 31 more: 20 unknown-fact, 11 missing-translation`; nothing when all are printed.
  package var remainder: String? {
    guard !rest.isEmpty else { return nil }
    let total = rest.reduce(0) { $0 + $1.count }
    return "and \(total) more: " + rest.map { "\($0.count) \($0.id)" }.joined(separator: ", ")
  }
}
