extension DiagnosticID {
  /// Findings about how tags are written.
  static let templateSyntax: [DiagnosticID: Explanation] = [
    .badDelimiter: Explanation(
      """
      A tag that changes the delimiters names two of them between equals signs; they have no \
      white space and no equals sign.
      """,
      wrong: """
        {{=<%=}}
        """,
      right: """
        {{=<% %>=}}
        """),
    .badName: Explanation(
      """
      A name in a tag has letters, digits, hyphens and underscores between dots. Names of \
      templates may have slashes, too.
      """,
      wrong: """
        {{facts.daca active.value}}
        """,
      right: """
        {{facts.daca-active.value}}
        """),
    .duplicateBlock: Explanation(
      "A block is given once to a parent: of two, one would be lost.",
      wrong: """
        {{<page}}{{$title}}One{{/title}}{{$title}}Two{{/title}}{{/page}}
        """,
      right: """
        {{<page}}{{$title}}Two{{/title}}{{/page}}
        """),
    .emptyTag: Explanation(
      "A tag names what it prints.",
      wrong: """
        In 2025, {{}} received less.
        """,
      right: """
        In 2025, {{subject.name}} received less.
        """),
    .mismatchedSection: Explanation(
      "Sections close in the reverse order of their opening, and only what is open is closed.",
      wrong: """
        {{#points}}{{#subject.joint}}…{{/points}}{{/subject.joint}}
        """,
      right: """
        {{#points}}{{#subject.joint}}…{{/subject.joint}}{{/points}}
        """),
    .misplacedTag: Explanation(
      """
      Between the tags of a parent only blocks reach the page. Any other tag there would print \
      nothing.
      """,
      wrong: """
        {{<page}}{{title}}{{/page}}
        """,
      right: """
        {{<page}}{{$heading}}{{title}}{{/heading}}{{/page}}
        """),
    .templateTooDeep: Explanation(
      """
      Sections, and templates that include one another, stand at most 32 levels inside one \
      another. A template that includes itself without end is the usual cause.
      """,
      wrong: """
        partials/note.mustache:  {{>note}}
        """,
      right: """
        partials/note.mustache:  {{terms.note}}
        """),
    .unclosedSection: Explanation(
      "A section that is opened is closed.",
      wrong: """
        {{#subject.joint}}Our governments
        """,
      right: """
        {{#subject.joint}}Our governments{{/subject.joint}}
        """),
    .unclosedTag: Explanation(
      "A tag ends with two closing braces, before the next one begins.",
      wrong: """
        received {{facts.cr-remittances.value} in 2025
        """,
      right: """
        received {{facts.cr-remittances.value}} in 2025
        """),
  ]
}
