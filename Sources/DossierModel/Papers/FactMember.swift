/// What can be printed of a fact.
package enum FactMember: String, Sendable, CaseIterable {
  case value, short, words, date, period, until, source, rank, share, change

  /// All of them, as they are written.
  package static let names = Set(allCases.map(\.rawValue))
}
