extension DiagnosticID {
  /// Findings about whole papers and the engine that sets them.
  static let papers: [DiagnosticID: Explanation] = [
    .engineFailed: Explanation(
      """
      The PDF engine ended or did not answer in time, so this paper has no PDF. The cause is \
      in the engine or the machine, and not in the content; the other formats are written.
      """,
      wrong: """
        demarche render --format pdf -o out      # the engine was ended
        """,
      right: """
        demarche render --format typst -o out    # and look at the source
        """),
    .engineRefused: Explanation(
      """
      The PDF engine cannot set this paper, and says why; a font that it lacks is a reason, too. The \
      place is the content that the engine complains of, where it can be told.
      """,
      wrong: """
        A character that no font of the engine has
        """,
      right: """
        The same in letters that it has
        """),
    .forbiddenPart: Explanation(
      """
      A document type says under 'parts' which parts its papers have: title, opening, position, points, acts, \
      answers and contact, each 'required', 'optional' or 'forbidden'; one that is not named is forbidden. \
      Its body cannot print a forbidden part, nor its limits count it.
      """,
      wrong: """
        parts: {title: required, answers: required}

        {{>*opening.issue}}
        """,
      right: """
        parts: {title: required, opening: required, answers: required}
        """),
    .noContact: Explanation(
      """
      An organization's own paper says whom to answer, with a source that the address was read in. Without a \
      verified contact the paper is made, but it needs a covering note; where its document type requires a \
      contact, it is an error.
      """,
      severity: .warning,
      wrong: """
        id: friends-of-costa-rica      # and no 'contact'
        """,
      right: """
        contact:
          text: {en: …, es: …}
          source: friends-of-costa-rica-page
          verified: true
        """),
    .noTitle: Explanation(
      """
      A document type that requires a title prints one, which is the first heading of level one: \
      readers, screen readers and PDF need it.
      """,
      wrong: """
        {{>*opening.issue}}
        """,
      right: """
        # {{>*opening.title}}

        {{>*opening.issue}}
        """),
    .pageCount: Explanation(
      """
      A document type says how many pages its papers have. A PDF with more is not written; one with fewer is \
      written with a warning. Only a run that makes PDF counts pages.
      """,
      wrong: """
        pages: {min: 1, max: 1}      # and three points of each proposal
        """,
      right: """
        pages: {min: 1, max: 1}
        limits: {points: 1}
        """),
  ]
}
