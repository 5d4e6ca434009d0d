extension DiagnosticID {
  /// Findings about what languages must hold.
  static let languages: [DiagnosticID: Explanation] = [
    .unequalUnits: Explanation(
      """
      What the values of a unit can be, and how they are rounded, is the same in every language: else \
      one figure would differ between papers.
      """,
      wrong: """
        usd: {value: "US${n}", signed: true}
        """,
      right: """
        usd: {value: "US${n}", signed: true, round: {from: 1000, decimals: 0}}
        """),
    .missingTerm: Explanation(
      """
      All languages have the same terms, units and qualifiers, and those that papers print. \
      Without one, a paper would show a key instead of a word.
      """,
      wrong: """
        # languages/es/terms.yaml lacks
        sources: Fuentes
        """,
      right: """
        terms:
          sources: Fuentes
        """),
    .missingTranslation: Explanation(
      "Text is there in every language. A paper with a hole in one of them is not made.",
      wrong: """
        name: {en: Embassy of Costa Rica}
        """,
      right: """
        name: {en: Embassy of Costa Rica, es: Embajada de Costa Rica}
        """),
    .noForm: Explanation(
      """
      The subject has no such form of its name in the language of the paper. The program forms \
      no adjectives by itself.
      """,
      wrong: """
        The {{subject.adjective}} government …      # cr.yaml has no 'adjective'
        """,
      right: """
        en: {name: Costa Rica, adjective: Costa Rican, nationals: Costa Ricans}
        """),
    .notTwelveMonths: Explanation(
      "A language names twelve months, January first.",
      wrong: """
        months: [January, February, March]
        """,
      right: """
        months: [January, February, March, April, May, June, July,
                 August, September, October, November, December]
        """),
    .noWords: Explanation(
      """
      The member '.words' prints a number that the language has a word for, under \
      numbers.words of its terms.yaml.
      """,
      wrong: """
        {{facts.daca-active.words}} people
        """,
      right: """
        {{facts.daca-active.short}} people
        """),
    .unknownPlace: Explanation(
      """
      In the words under 'agreement' of a language, {name}, {of}, {to} and {in} are filled with \
      the name of the subject. Any other brace would be printed as it stands.
      """,
      wrong: """
        speaker: {one: "{nane}", several: the Governments}
        """,
      right: """
        speaker: {one: "{name}", several: the Governments}
        """),
  ]
}
