extension DiagnosticID {
  /// Findings about keys and single values.
  static let scalars: [DiagnosticID: Explanation] = [
    .badChoice: Explanation(
      "The key takes one of a few words, and this is none of them. The message lists them.",
      wrong: """
        kind: oficial
        """,
      right: """
        kind: official
        """),
    .badColour: Explanation(
      """
      A colour is a number sign and six hexadecimal digits, in quotation marks: without them \
      YAML reads the number sign as the start of a comment.
      """,
      wrong: """
        colour: navy
        """,
      right: """
        colour: "#00205B"
        """),
    .badDate: Explanation(
      """
      A date is a day, month or year that exists, written as in ISO 8601. Other orders of day \
      and month are read differently by different people.
      """,
      wrong: """
        as_of: 31/12/2025
        """,
      right: """
        as_of: 2025-12-31
        """),
    .badId: Explanation(
      """
      An id has lower-case letters, digits and single hyphens. It is part of tags and file \
      names, which must be the same on every machine.
      """,
      wrong: """
        id: Office_Costa_Rica
        """,
      right: """
        id: office-costa-rica
        """),
    .badLanguageTag: Explanation(
      "A language is named by its BCP 47 tag, as web pages and PDF name it.",
      wrong: """
        language: Spanish
        """,
      right: """
        language: es
        """),
    .badNumber: Explanation(
      """
      A number is written in digits, with a point before decimals and nothing between \
      thousands; some keys take a range of whole numbers only. Hedges and units have keys of \
      their own: a figure is 'qualifier: about' and 'unit: usd-million'.
      """,
      wrong: """
        values: {CR: "$6,000 million"}
        """,
      right: """
        values: {CR: 6000}
        """),
    .emptyValue: Explanation(
      """
      A key that is there has a value; spaces of whatever kind are none, and a text needs a letter or a \
      digit. In braces a comma ends a value: a number has none \
      between thousands, and text with a comma needs quotation marks.
      """,
      wrong: """
        place: {en: Washington, D.C.}
        """,
      right: """
        place: {en: "Washington, D.C."}
        """),
    .lowContrast: Explanation(
      """
      Headings are set in the colour of the issuer on white, so it needs a contrast of at \
      least 4.5:1 (WCAG 2.2, level AA). Paler ones cannot be read by everybody.
      """,
      wrong: """
        colour: "#99CCFF"
        """,
      right: """
        colour: "#00205B"
        """),
    .missingKey: Explanation(
      """
      An entry must say this. Whether something is true, from when, and from where are not \
      guessed.
      """,
      wrong: """
        - {id: cr-2025, source: bccr-2025, verified: true, values: {CR: 700}}
        """,
      right: """
        - id: cr-2025
          as_of: 2025-12-31
          source: bccr-2025
          verified: true
          values: {CR: 700}
        """),
    .unknownKey: Explanation(
      """
      Nothing reads a key of this name here. If it were passed over, a misspelt key would lose \
      what it says without a word.
      """,
      wrong: """
        as-of: 2025-12-31
        """,
      right: """
        as_of: 2025-12-31
        """),
    .wrongType: Explanation(
      "The key takes a value of another shape: one text, a list, a map, or text by language.",
      wrong: """
        for: CR
        """,
      right: """
        for: [CR]
        """),
  ]
}
