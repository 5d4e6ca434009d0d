extension DiagnosticID {
  /// Findings about the Markdown of prose.
  static let markdown: [DiagnosticID: Explanation] = [
    .image: Explanation(
      "A paper is one file, so it cannot show an image that lies elsewhere.",
      wrong: """
        ![Wages by year](wages.png)
        """,
      right: """
        ```chart cr-remittances by=release
        ```
        """),
    .lostMention: Explanation(
      """
      A figure comes out with its note. Inside a link, a citation or code, or right after an \
      exclamation mark, it would lose its note and its source.
      """,
      wrong: """
        [{{facts.daca-active.value}} people](https://example.org/)
        """,
      right: """
        {{facts.daca-active.value}} [people](https://example.org/)
        """),
    .markdownTooDeep: Explanation(
      "At most four quotations and lists stand inside one another, and at most 30 marks of any kind: "
        + "the engines know no more, and each sets its lines further in.",
      wrong: """
        > > > > > A quotation in four others.
        """,
      right: """
        > A quotation.
        """),
    .rawHTML: Explanation(
      "HTML in prose would vanish from PDF and LaTeX, so it is refused in every format.",
      wrong: """
        <b>Wages</b> keep a home.
        """,
      right: """
        **Wages** keep a home.
        """),
    .typedFact: Explanation(
      """
      A link that looks like the mark of a figure was typed by hand. Only a tag prints a \
      figure with its value, date and source.
      """,
      wrong: """
        [419,070](fact:daca-active/MX#1)
        """,
      right: """
        {{facts.daca-active.value}}
        """),
    .unsafeLink: Explanation(
      """
      A link leads to the web, to a mailbox, or to a place in the paper. Other addresses may \
      run something, or exist only on the writer's machine.
      """,
      wrong: """
        [the list](file:///C:/list.xlsx)
        """,
      right: """
        [the list](https://example.org/list)
        """),
  ]
}
