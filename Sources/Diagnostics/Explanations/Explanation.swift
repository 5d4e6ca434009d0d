/// What `demarche explain` says of a finding.
package struct Explanation: Sendable {
  /// The rule and its reason, in one to three sentences.
  package var meaning: String
  /// The smallest text that raises the finding.
  package var wrong: String
  /// The same, mended.
  package var right: String

  package init(_ meaning: String, wrong: String, right: String) {
    self.meaning = meaning
    self.wrong = wrong
    self.right = right
  }
}

extension DiagnosticID {
  /// What the finding means, with a wrong and a right example.
  package var explanation: Explanation? { Self.explanations[self] }

  /// By area, each in a file of its own.
  private static let explanations: [DiagnosticID: Explanation] = [engines, yaml]
    .reduce(into: [:]) { all, area in all.merge(area) { first, _ in first } }
}
