import Publishing

extension Listing {
  /// Prints the entries as a table, or as JSON.
  func tell(asJSON: Bool) throws {
    guard !asJSON else { return try Terminal.results(Terminal.json(entries)) }
    try Terminal.results(Terminal.table([columns.map { $0.uppercased() }] + rows))
  }
}
