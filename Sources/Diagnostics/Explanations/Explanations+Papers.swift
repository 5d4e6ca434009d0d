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
    .noContact: Explanation(
      """
      An organization's own paper says whom to answer, with a source that the address was read in. Without a \
      verified contact the paper is made, but it needs a covering note.
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
      A paper has a title, which is its first heading of level one: readers, screen readers \
      and PDF need it.
      """,
      wrong: """
        {{>*opening.issue}}
        """,
      right: """
        # {{>*opening.title}}

        {{>*opening.issue}}
        """),
  ]
}
