extension DiagnosticID {
  /// Findings about what tags name and what templates print.
  static let templateNames: [DiagnosticID: Explanation] = [
    .endlessTemplate: Explanation(
      """
      A template writes at most 64 MiB and goes through at most a million sections and \
      partials. A template that includes itself several times is the usual cause.
      """,
      wrong: """
        partials/row.mustache:  {{>row}}{{>row}}
        """,
      right: """
        partials/row.mustache:  {{#rows}}{{name}}{{/rows}}
        """),
    .lineBreakInValue: Explanation(
      """
      A text that a tag prints is one line. A line break would end the paragraph, list or \
      table in which the tag stands, and a tab is as wide as chance has it.
      """,
      wrong: """
        name: {en: "Embassy\\nof Costa Rica", …}
        """,
      right: """
        name: {en: Embassy of Costa Rica, …}
        """),
    .missingTemplate: Explanation(
      """
      A document type has its text in body.md.mustache beside document.yaml, and each format \
      has its page in the formats folder of the templates.
      """,
      wrong: """
        documents/position-paper/document.yaml
        """,
      right: """
        documents/position-paper/document.yaml
        documents/position-paper/body.md.mustache
        """),
    .notATemplate: Explanation(
      """
      A tag {{>*name}} includes what the name stands for: a piece of prose, or the name of a \
      template.
      """,
      wrong: """
        {{>*opening}}
        """,
      right: """
        {{>*opening.issue}}
        """),
    .notPrintable: Explanation(
      """
      The name stands for a thing, a list or a condition and not for text. Name the member \
      that is to be printed, such as '.value' of a fact.
      """,
      wrong: """
        {{facts.daca-active}}
        """,
      right: """
        {{facts.daca-active.value}}
        """),
    .noValue: Explanation(
      """
      The name is known but has no value in this paper: the entry behind it leaves it out. A \
      section asks first whether there is one.
      """,
      wrong: """
        {{issuer.contact.text}}
        """,
      right: """
        {{#issuer.contact}}{{issuer.contact.text}}{{/issuer.contact}}
        """),
    .unknownBlock: Explanation(
      """
      A block that is given to a parent stands somewhere in that parent. Otherwise it would \
      not be printed.
      """,
      wrong: """
        {{<page}}{{$titel}}Work{{/titel}}{{/page}}
        """,
      right: """
        {{<page}}{{$title}}Work{{/title}}{{/page}}
        """),
    .unknownName: Explanation(
      """
      Nothing has this name. A blank in its place would be worse than no paper, so the paper \
      is not made; 'demarche list facts' shows the tags of all facts.
      """,
      wrong: """
        {{facts.daca-activ.value}}
        """,
      right: """
        {{facts.daca-active.value}}
        """),
    .unknownPartial: Explanation(
      "A template that a tag includes is there, in every language.",
      wrong: """
        {{>letterhed}}
        """,
      right: """
        {{>letterhead}}
        """),
  ]
}
