/// The names that the tags of papers begin with; what a paper can say hangs below one of them.
package enum TagRoot: String, CaseIterable, Sendable {
  case facts, subject, agree, countries, terms, agreements, programs, orders, status, opening,
    proposals
  case acts, answers, edition, issuer
  case openActs = "open-acts"
  case hasAnswers = "has-answers"
  /// Known in the text of an act alone.
  case act

  /// All of them, as they are written.
  package static let names = Set(allCases.map(\.rawValue))
}
