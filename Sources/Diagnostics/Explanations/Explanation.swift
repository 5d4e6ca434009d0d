/// What `demarche explain` says of a finding.
package struct Explanation: Sendable {
  /// The rule and its reason, in one to three sentences.
  package var meaning: String
  /// How much the finding matters wherever it is raised.
  package var severity: Severity
  /// The smallest text that raises the finding.
  package var wrong: String
  /// The same, mended.
  package var right: String

  package init(
    _ meaning: String, severity: Severity = .error, wrong: String, right: String
  ) {
    self.meaning = meaning
    self.severity = severity
    self.wrong = wrong
    self.right = right
  }

  /// The first sentence of the meaning, for lists.
  package var summary: String {
    meaning.firstRange(of: ". ").map { meaning[..<$0.lowerBound] + "." } ?? meaning
  }
}

extension DiagnosticID {
  /// What the finding means, with a wrong and a right example.
  package var explanation: Explanation {
    guard let explanation = Self.explanations[self] else {
      preconditionFailure("a test proves that '\(self)' is explained")
    }
    return explanation
  }

  /// By area, each in a file of its own.
  static let explanationAreas: [[DiagnosticID: Explanation]] = [
    dataBlocks, engines, entries, facts, files, languages, layers, links, markdown, marks, papers,
    periods,
    pieces,
    placing, plausibility, positions,
    scalars, statuses,
    templateNames, templateSyntax, text, wordings, yaml,
  ]

  private static let explanations: [DiagnosticID: Explanation] =
    explanationAreas.reduce(into: [:]) { all, area in all.merge(area) { first, _ in first } }
}
