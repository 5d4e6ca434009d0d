extension DiagnosticID {
  /// Findings about files: what they are called, where they lie, what their bytes are.
  static let files: [DiagnosticID: Explanation] = [
    .badKnownFinding: Explanation(
      """
      The list that '--known' names has on each line a piece and a finding that may wait. A line of \
      another kind would excuse nothing.
      """,
      wrong: """
        points/network
        """,
      right: """
        points/network unbound-status
        """),
    .badFileName: Explanation(
      """
      Entries lie in `.yaml` files and pieces in `.md` files, and the name of a piece is its id. A file \
      under another name would be left out without a word.
      """,
      wrong: """
        points/wages.en.md
        """,
      right: """
        points/wages.md
        """),
    .fileTooLarge: Explanation(
      "A file of content or templates has at most 4 MiB. More is not text that a person edits.",
      wrong: """
        facts/all.yaml            (5 MiB)
        """,
      right: """
        facts/contributions.yaml  (1 MiB)
        facts/migration.yaml      (1 MiB)
        """),
    .idMismatch: Explanation(
      """
      An entry with a file or folder of its own has the id that the name of the file says. \
      Otherwise people would look for it where it is not.
      """,
      wrong: """
        # issuers/embassy-cr.yaml
        id: embassy-costa-rica
        """,
      right: """
        # issuers/embassy-cr.yaml
        id: embassy-cr
        """),
    .invalidUTF8: Explanation(
      "Files are text in UTF-8, without NUL. Text in another encoding would print wrong letters.",
      wrong: """
        name: El Pa\\xeds         (saved as Latin-1)
        """,
      right: """
        name: El País           (saved as UTF-8)
        """),
    .symlinkEscape: Explanation(
      """
      A symbolic link stays within the folder of content or templates. What lies outside is \
      not part of what a colleague receives.
      """,
      wrong: """
        facts/latest.yaml -> ../../drafts/latest.yaml
        """,
      right: """
        facts/latest.yaml   (a copy)
        """),
    .unexpectedFile: Explanation(
      """
      Nothing reads a file or folder of this name here, or what is no regular file. It may be a slip \
      in the name, so that what it says is missing from the papers.
      """,
      severity: .warning,
      wrong: """
        more/facts.yaml
        """,
      right: """
        facts/more.yaml
        """),
    .unnumberedProposal: Explanation(
      "The folder of a proposal begins with its number, which is its place in the papers.",
      wrong: """
        proposals/protect-citizens/proposal.yaml
        """,
      right: """
        proposals/1-protect-citizens/proposal.yaml
        """),
    .unreadableFile: Explanation(
      """
      The system does not let this program read a file or folder, or a symbolic link leads \
      nowhere. Without it the papers might lack what it says, so nothing is made.
      """,
      wrong: """
        -rw------- root  facts/daca.yaml
        """,
      right: """
        -rw-r--r-- root  facts/daca.yaml
        """),
  ]
}
