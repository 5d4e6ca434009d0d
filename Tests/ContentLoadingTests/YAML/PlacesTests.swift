import Diagnostics
import TestSupport
import Testing

/// Where values of each style begin and end, seen through findings about them.
@Suite struct PlacesTests {
  /// Puts an unknown kind at the mark, in any style of YAML.
  @Test(arguments: [
    "kind: ⟪bad⟫ # comment\n", "kind: ⟪\"bad\"⟫\n", "kind: ⟪'it''s'⟫\n", "kind: ⟪\"a\\\"b\"⟫ \n",
    "kind: ⟪two\n      words⟫\n", "kind: ⟪>-\n      two\n      words⟫\n\n",
    "kind: ⟪|\n      bád⟫\n",
    "kind: ⟪|\n      bád⟫\n\n\n  # not a part of it\n",
    "kind:   ⟪bad⟫\r\n", "kind: ⟪bad # not a⟫\n".replacing(" # not a", with: "#not-a"),
    "'kind': ⟪bad⟫\n", "kind: ⟪ñ🜚⟫\n",
  ])
  func scalars(line: String) {
    let marked = MarkedText(
      """
      sources:
        survey: {title: Survey, publisher: Büreau, accessed: 2026-11-20, language: es, kind: ngo}
        unseen: {title: T, publisher: P, accessed: 2026-11-20, language: en, kind: press, consulted: false}
        census:
          title: Ñ
          publisher: P
          accessed: 2026-11-23
          language: en
        \("  " + line)
      """)
    expectFindings(
      "sources/main.yaml", marked, [ExpectedDiagnostic("bad-choice", "'kind' cannot be")])
  }

  @Test func `flow maps over lines`() {
    expectFindings(
      "programs/aid.yaml",
      """
      id: aid
      name: {en: Aid, # a } in a comment
             es: Ayuda, ⟪fr⟫: Aide}
      sources: [survey, ⟪"súrvey"⟫, ⟪census 2⟫]
      timeline: []

      """,
      [
        ExpectedDiagnostic("unknown-key", "there is no language 'fr'"),
        ExpectedDiagnostic("unknown-source", "'súrvey'; did you mean 'survey'?"),
        ExpectedDiagnostic("unknown-source", "'census 2'; did you mean 'census'?"),
      ])
  }

  @Test func `missing values`() {
    expectFindings(
      "programs/aid.yaml",
      """
      id: aid
      name: {en: ⟪~⟫, es: ⟪""⟫}
      ⟪citation⟫:
      short: {⟪en⟫: , es: A}
      sources: [survey]
      timeline: []

      """,
      [
        ExpectedDiagnostic("empty-value", "'en' has no value"),
        ExpectedDiagnostic("empty-value", "'es' has no value"),
        ExpectedDiagnostic("empty-value", "'citation' has no value"),
        ExpectedDiagnostic("empty-value", "'en' has no value"),
      ])
  }

  @Test func `unusual line breaks`() {
    expectFindings(
      "programs/aid.yaml",
      "id: aid\rname: {en: a, es: b, ⟪xx⟫: c}\rsources: [survey]\rtimeline: []\r",
      [ExpectedDiagnostic("unknown-key", "there is no language 'xx'")])
    // The library ends lines also here, which other programs do not.
    expectFindings(
      "programs/aid.yaml",
      "id: aid\rname: {en: \"a⟪\u{2028}⟫b⟪\u{85}⟫c\", es: b}\rsources: [survey]\rtimeline: []\r",
      [
        ExpectedDiagnostic("unsafe-character", "U+2028 LINE SEPARATOR"),
        ExpectedDiagnostic("unsafe-character", "U+0085"),
      ])
  }
}
