extension DiagnosticID {
  /// Findings about pieces of prose as they stand in a paper.
  static let placing: [DiagnosticID: Explanation] = [
    .emptyPiece: Explanation(
      "A piece must print a letter or a digit for every subject, language and day that it is for; a paper "
        + "never shows a title over nothing.",
      wrong: "{{#subject.joint}}The Governments ask for an answer.{{/subject.joint}}",
      right: "{{agree.Speaker}} {{agree.asks}} for an answer."),
    .emptySection: Explanation(
      "Below a heading stands something before the next of its level: a paper never shows a title over "
        + "nothing.",
      wrong: """
        ## {{terms.effect}}

        ## {{terms.asks}}
        """,
      right: """
        ## {{terms.effect}}

        {{>*opening.effect}}

        ## {{terms.asks}}
        """),
    .headingLevel: Explanation(
      "A paper has one title, and headings go down one level at a time; those in a piece stand below "
        + "the heading of the part that prints it, and in no quotation or list. Readers of a PDF "
        + "move by this outline.",
      wrong: """
        A line of text
        ---
        """,
      right: """
        A line of text

        ---
        """),
    .lostPiece: Explanation(
      "A piece that a template includes must come out in the paper: in code, in a link or behind '!' "
        + "it would be printed as something else.",
      wrong: "`{{>*opening.issue}}`",
      right: "{{>*opening.issue}}"),
    .misplacedPiece: Explanation(
      "A piece may hold several paragraphs, lists and tables, so the tag that includes it ends its "
        + "paragraph: what stands before it runs on into its first paragraph.",
      wrong: "{{>*opening.issue}} See below.",
      right: """
        {{>*opening.issue}}

        See below.
        """),
    .notOneLine: Explanation(
      "A title is one line of text: no heading mark, list, quotation or second line.",
      wrong: "# Mexico\u{2019}s position",
      right: "Mexico\u{2019}s position"),
    .unclosedFence: Explanation(
      "A fence that opens in a piece closes there; else all that follows would be printed as code.",
      wrong: """
        ```table returns
        """,
      right: """
        ```table returns
        ```
        """),
  ]
}
