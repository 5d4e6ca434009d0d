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
        """),
    .tooDeep: Explanation(
      """
      Maps and lists of YAML stand at most 32 levels inside one another. No entry needs more \
      than a handful; a deeper file is a slip of brackets or an attack.
      """,
      wrong: """
        values: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """,
      right: """
        values: {MX: 1}
        """),
    .yamlAlias: Explanation(
      """
      Anchors (&name) and aliases (*name) of YAML are not read: a value says itself what it \
      is, where it stands. Text that begins with & or * needs quotation marks.
      """,
      wrong: """
        source: &email usafacts-email-daca-2025
        also: [*email]
        """,
      right: """
        source: usafacts-email-daca-2025
        also: [usafacts-daca-2025]
        """),
    .yamlSyntax: Explanation(
      """
      The file is not YAML as this program reads it: one document of keys and values, without \
      directives (%YAML) and control characters. Text with a colon and a space, a comma in braces, or a special first \
      character needs quotation marks.
      """,
      wrong: """
        title: Wages: what they keep
        """,
      right: """
        title: "Wages: what they keep"
        """),
    .yamlTag: Explanation(
      """
      Tags of YAML (!name) are not read: each key says what kind of value it takes. Text that \
      begins with an exclamation mark needs quotation marks.
      """,
      wrong: """
        as_of: !!timestamp 2025-06-30
        """,
      right: """
        as_of: 2025-06-30
        """),
  ]
}
