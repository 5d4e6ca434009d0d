/// A table of entries.
package struct Listing: Sendable, Hashable {
  /// What can be listed.
  package enum Kind: String, CaseIterable, Sendable {
    case countries, groups, types, languages, formats, issuers, facts, status, positions,
      sources, points
  }

  /// The names of the columns, which are the keys of each entry.
  package var columns: [String]
  /// As many cells as there are columns in each.
  package var rows: [[String]]

  /// The rows, each by the names of the columns.
  package var entries: [[String: String]] {
    rows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
  }
}
