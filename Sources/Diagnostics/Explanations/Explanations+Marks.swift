extension DiagnosticID {
  /// Findings about the mark of a paper that no Government has issued.
  static let marks: [DiagnosticID: Explanation] = [
    .badMark: Explanation(
      """
      The words that mark a specimen or a reconstruction belong to the language, but no language may \
      blank them: a paper without them passes for a Government's. Each sentence holds the word of its state, \
      as 'paper-specimen' has it, and a 'mission' that stands in it has no punctuation.
      """,
      wrong: #"mark-specimen: "Specimen""#,
      right: """
        mark-specimen: "SPECIMEN. Not issued or cleared. For {mission} to clear."
        """),
    .badReconstruction: Explanation(
      """
      The papers of an opening that says 'reconstruction' tell the year of their date from the year \
      in which they were compiled: the opening must end before that year.
      """,
      wrong: """
        valid: {from: 2017-01-30}
        reconstruction: {compiled: 2026}
        """,
      right: """
        valid: {from: 2017-01-30, until: 2017-12-31}
        reconstruction: {compiled: 2026}
        """),
    .badSample: Explanation(
      "What 'sample' marks as an example is an organization: an embassy or several Governments are none.",
      wrong: """
        kind: embassy
        sample: true
        """,
      right: """
        kind: organization
        sample: true
        """),
    .issuerNotGovernment: Explanation(
      """
      The own issuer of a country or group speaks for its Government: its papers bear the mark of a \
      specimen and the plain file name. An organization signs only where a run names it with --issuer.
      """,
      wrong: """
        # in countries/mx.yaml
        issuer: civil-society
        """,
      right: """
        # in countries/mx.yaml
        issuer: embassy-mx
        """),
    .missingMark: Explanation(
      """
      A paper that no Government has issued says so at top and bottom of every page. A page template \
      that leaves no place for the mark, or holds code that is known to hide it, makes no paper. The \
      page of the index says in its head which program made it, so that only such a page is ever replaced.
      """,
      wrong: """
        #set page(width: 8.5in)
        {{body}}
        """,
      right: """
        #set page(width: 8.5in)
        {{mark}}
        {{body}}
        """),
  ]
}
