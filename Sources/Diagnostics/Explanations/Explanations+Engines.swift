extension DiagnosticID {
  /// Findings about page templates and the PDF engine.
  static let engines: [DiagnosticID: Explanation] = [
    .emptyTemplate: Explanation(
      "A page or a document type whose template holds no text would give an empty paper.",
      wrong: "an empty Templates/formats/markdown/page.md.mustache",
      right: "{{body}}"),
    .engineVersion: Explanation(
      "Papers are made for one release of Typst; with another one, lines and pages may break "
        + "elsewhere, and the same input no longer gives the same bytes.",
      severity: .warning,
      wrong: "demarche render --output briefs --pdf-engine /opt/typst-0.12/typst",
      right: "make setup && .build/release/demarche render --output briefs"),
    .pageWithoutBody: Explanation(
      "The page of a format has to print the text of the paper, and that of the index every paper that "
        + "was made, or the file would hold a letterhead and nothing else.",
      wrong: "<main>{{title}}</main>",
      right: "<main>{{body}}</main>"),
    .repeatedBody: Explanation(
      "The page of a format prints the text of the paper once: notes and places that are linked to "
        + "would else be there twice, and the mark of a paper between the two.",
      wrong: "<main>{{body}}</main><div class=\"print\">{{body}}</div>",
      right: "<main>{{body}}</main>"),
  ]
}
