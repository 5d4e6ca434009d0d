extension DiagnosticID {
  /// Findings about blocks that print data.
  static let dataBlocks: [DiagnosticID: Explanation] = [
    .badBlockOption: Explanation(
      """
      A data block takes the ids and options that its name allows, each once. Anything else \
      would be passed over, and the picture would show something other than was meant.
      """,
      wrong: """
        ```chart daca-active by=year
        ```
        """,
      right: """
        ```chart daca-active by=release
        ```
        """),
    .blockInQuote: Explanation(
      """
      A chart, table or timeline does not stand in a quotation: the data are ours, and not the \
      words of whom we quote.
      """,
      wrong: """
        > ```chart daca-active
        > ```
        """,
      right: """
        > The quotation.

        ```chart daca-active
        ```
        """),
    .blockWithBody: Explanation(
      "A data block names its data and is empty. Figures written into it would have no source.",
      wrong: """
        ```table daca-active
        Mexico 419070
        ```
        """,
      right: """
        ```table daca-active
        ```
        """),
    .noTable: Explanation(
      "The agreement, program or order that the block names has no table of its own.",
      wrong: """
        ```table alliance
        ```
        """,
      right: """
        ```timeline alliance
        ```
        """),
    .unknownDataBlock: Explanation(
      """
      The first word of the block is nearly the name of a data block. Printed as it is, it \
      would be an empty box.
      """,
      wrong: """
        ```charts daca-active
        ```
        """,
      right: """
        ```chart daca-active
        ```
        """),
    .unknownInstrument: Explanation(
      "A timeline or status names agreements, programs or orders that have a file.",
      wrong: """
        ```timeline aliance
        ```
        """,
      right: """
        ```timeline alliance
        ```
        """),
  ]
}
