extension DiagnosticID {
  /// Findings about the files of points, acts, answers, positions and openings.
  static let wordings: [DiagnosticID: Explanation] = [
    .badAudience: Explanation(
      """
      An audience has a name of its own in lower-case letters. The name of a subject, or `all`, would \
      mean two things.
      """,
      wrong: "audiences: {region: [MX, SV]}",
      right: "audiences: {mexico-and-el-salvador: [MX, SV]}"),
    .badHeading: Explanation(
      """
      In the file of a piece a line that begins with `# ` starts a wording, and in an opening one that \
      begins with `## ` a text. A mistyped one would be printed as text of the paper.
      """,
      wrong: "# English: Wages that keep a home", right: "# en: Wages that keep a home"),
    .duplicateWording: Explanation(
      "A wording of one language and speaker, and a text in it, stands once: of two, one would be lost.",
      wrong: """
        # en: Wages
        Text.
        # en: Wages that keep a home
        Text.
        """,
      right: """
        # en: Wages that keep a home
        Text.
        """),
    .emptyAudience: Explanation(
      "A piece for nobody would never be printed, and nobody would miss it.",
      wrong: "for: []", right: "for: [CR]"),
    .emptyWording: Explanation(
      "A wording says something. In an opening, one voice may word some of the texts only.",
      wrong: """
        # en: Wages that keep a home
        # es: Salarios que sostienen un hogar
        Texto.
        """,
      right: """
        # en: Wages that keep a home
        Text.
        # es: Salarios que sostienen un hogar
        Texto.
        """),
    .missingFile: Explanation(
      "A proposal has a title in `proposal.yaml` and a position in `position.md`.",
      wrong: "proposals/5-water/points/rivers.md      # and nothing else",
      right: "proposals/5-water/proposal.yaml, position.md, points/rivers.md"),
    .missingHead: Explanation(
      """
      The file of a piece begins with its head between two lines of three hyphens. Some editors make a \
      dash of them, which closes nothing.
      """,
      wrong: """
        ---
        for: [CR]
        —
        """,
      right: """
        ---
        for: [CR]
        ---
        """),
    .missingTitle: Explanation(
      "Papers print the title of a point and of an opening, and the objection of an answer.",
      wrong: "# en:", right: "# en: Wages that keep a home"),
    .reservedKey: Explanation(
      "The key has a meaning that nothing heeds yet. Accepted, it would look like a rule and be none.",
      wrong: "reviewed: 2026-11-30", right: "# read again on 2026-11-30"),
    .strayText: Explanation(
      "Each line belongs to a wording, and in an opening to one of its texts. Others would be lost.",
      wrong: """
        # en: Wages that keep a home
        We ask for an office.
        """,
      right: """
        # en: Wages that keep a home
        ## :bottom-line
        We ask for an office.
        """),
    .unknownAudience: Explanation(
      "A single word behind `for` is the name of a list in `audiences.yaml`, or `all`.",
      wrong: "for: CR", right: "for: [CR]"),
    .unknownLanguage: Explanation(
      "A wording is in a language that has a folder in `Templates/languages`.",
      wrong: "# eng: Wages that keep a home", right: "# en: Wages that keep a home"),
    .unknownVoice: Explanation(
      """
      Behind its language a wording may name whose words it has: `government`, `civil-society`, or the \
      id of an issuer. Words of nobody would never be printed.
      """,
      wrong: "# en civil-societe: Wages that keep a home",
      right: "# en civil-society: Wages that keep a home"),
  ]
}
