extension DiagnosticID {
  /// Findings about YAML as such.
  static let yaml: [DiagnosticID: Explanation] = [
    .duplicateKey: Explanation(
      "A key stands once in a mapping: of two, one would be lost without a word.",
      wrong: """
        values:
          MX: 419070
          MX: 420000
        """,
      right: """
        values:
          MX: 420000
        """)
  ]
}
