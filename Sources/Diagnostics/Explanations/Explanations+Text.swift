extension DiagnosticID {
  /// Findings about the words of an author, wherever they stand.
  static let text: [DiagnosticID: Explanation] = [
    .brokenCitation: Explanation(
      "A citation or link that is not written exactly as one is printed as it stands, without a note. "
        + "Texts in YAML hold none.",
      wrong: "It [was said](source: gazette).",
      right: "It [was said](source:gazette)."),
    .characterReference: Explanation(
      "Texts in YAML are no Markdown and no HTML: a name or number for a character stays what it is.",
      wrong: "name: Trinidad &amp; Tobago",
      right: "name: Trinidad & Tobago"),
    .curlyQuotes: Explanation(
      "YAML knows straight quotation marks only: curly ones become part of the text.",
      wrong: "name: “Nicaragua”",
      right: "name: Nicaragua"),
    .longWord: Explanation(
      "A word that no line can hold runs over the margin of the PDF and is lost there. Of wide letters "
        + "fewer fit; titles and tables hold shorter ones. An address breaks at its signs.",
      wrong: "3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed7e6dc881",
      right: "3f786850e387550f dab836ed7e6dc881 de23001b3f786850 e387550fdab836ed 7e6dc881"),
    .markupInStyle: Explanation(
      "The style sheet stands in the head of web pages, and its first '</style' ends it there, in a "
        + "comment or a string too: what follows would be part of the page.",
      wrong: "/* goes before </style> */",
      right: "/* goes before the end of the style element */"),
    .markupInTitle: Explanation(
      "A title, an objection and an addressee are one line each, which the template sets off.",
      wrong: "# Protection for people",
      right: "Protection for people"),
    .mixedScripts: Explanation(
      "A word with Latin and Cyrillic letters looks like another word, and no search finds it.",
      wrong: "the p\u{435}ople",
      right: "the people"),
    .noGlyph: Explanation(
      "The fonts of the PDF lack the character, so that the engine refuses the paper.",
      wrong: "Minister 李 agreed.",
      right: "Minister Li agreed."),
    .pipeTable: Explanation(
      "CommonMark has no tables drawn with '|': they are printed as they stand.",
      wrong: """
        | year | people |
        |---|---|
        | 2025 | 419,070 |
        """,
      right: """
        ```table daca-active
        ```
        """),
    .strayBraces: Explanation(
      "A tag with a brace too few or too many is no tag, and is printed instead of its value; so is "
        + "the name of one without its braces, or behind them.",
      wrong: "{facts.daca-active.value} people",
      right: "{{facts.daca-active.value}} people"),
    .typedNote: Explanation(
      "Notes are made and numbered from citations; one typed by hand is printed as it stands.",
      wrong: "It was said.[^1]",
      right: "It [was said](source:gazette)."),
    .unsafeCharacter: Explanation(
      "Characters that cannot be seen, or turn the direction of others, make a paper say something "
        + "else than it seems to.",
      wrong: "title: \"Remittances\\u202E of 2025\"",
      right: "title: Remittances of 2025"),
  ]
}
