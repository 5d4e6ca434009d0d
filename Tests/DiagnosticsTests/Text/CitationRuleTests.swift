import Diagnostics
import TestSupport
import Testing

@Suite struct CitationRuleTests {
  private func check(_ text: String, _ summary: String, isData: Bool = false) {
    let marked = MarkedText(text)
    let written = WrittenText(whole: marked.file("a.md"))
    expect(
      isData ? CitationRule.findings(inData: written) : CitationRule.findings(in: written),
      match: marked.ranges.map { _ in ExpectedDiagnostic("broken-citation", summary) }, in: marked)
  }

  @Test(arguments: [
    ("It ⟪[was said](source: aic-2016)⟫ so", "a space after 'source:'"),
    ("It ⟪[was said] (source:aic-2016)⟫ so", "a space before '('"),
    ("It ⟪[was said]\n(source:aic-2016)⟫ so", "a space before '('"),
    ("It ⟪[was said](source:aic-2016⟫ so", "no ')' after its id"),
    ("It ⟪[was said](source:aic 2016)⟫ so", "no ')' after its id"),
    ("It \\[was said]⟪(source:aic-2016)⟫ so", "no words in '[…]'"),
    ("It was said]⟪(source:aic-2016)⟫ so", "no words in '[…]'"),
    ("It was said ⟪(source:aic-2016)⟫ so", "no words in '[…]'"),
    ("It was said ⟪(SOURCE:aic-2016)⟫ so", "no words in '[…]'"),
    ("It was said, ⟪source:aic-2016⟫.", "no '[words](…)' around it"),
    ("It was said, ⟪source:⟫ INEGI", "no '[words](…)' around it"),
    ("<⟪source:aic⟫>", "no '[words](…)' around it"),
    ("[a]: ⟪source:aic⟫", "no '[words](…)' around it"),
    ("[a]\n\nb]⟪(source:aic)⟫", "no words in '[…]'"),
    ("It was said ⟪(fact:people)⟫ so", "'fact:' is no way"),
    ("It was said ⟪fact:people⟫ so", "'fact:' is no way"),
    ("It ⟪[was said]{source:aic}⟫ so", "'{…}' in the place of '(…)'"),
    ("It was said ⟪{source:aic}⟫ so", "'{…}' in the place of '(…)'"),
    ("It ⟪[was said](source:aic))⟫ so", "a ')' too many"),
    ("(So.)\n\n(it) ⟪[was said](source:aic))⟫ so", "a ')' too many"),
    ("It [was said](⟪(source:aic)⟫) so", "no words in '[…]'"),
    ("It ⟪[was said](source aic)⟫ so", "has 'source' in the place of 'source:'"),
    ("It ⟪[was said](sources:aic)⟫ so", "has 'sources:' in the place of 'source:'"),
    ("It ⟪[was said](fuente:aic)⟫ so", "has 'fuente:' in the place of 'source:'"),
    ("It ⟪[was said](source;aic)⟫ so", "has 'source' in the place of 'source:'"),
    ("It ⟪[was said][aic]⟫ so", "a label that nothing defines"),
    ("It ⟪[was said][]⟫ so", "a label that nothing defines"),
    ("It was said ⟪[@aic-2016]⟫.", "'[@…]' is no citation"),
    ("It ⟪[[was said](source:aic)](https://a.example)⟫ so", "a link holds another one"),
    ("It ⟪[so [was said](source:aic) b](#s1)⟫ so", "a link holds another one"),
    ("It ⟪[[a](https://b.example)](source:aic)⟫ so", "a link holds another one"),
    ("It ⟪[<https://b.example>](source:aic)⟫ so", "a link holds another one"),
    ("It ⟪[was said] (https://a.example)⟫ so", "a link has a space before '('"),
    ("It ⟪[was said](https://a.example/b c)⟫ so", "a space in its address"),
    ("It ⟪[was said](⟫https://a.example", "a space in its address or no ')'"),
  ])
  func broken(text: String, summary: String) { check(text, summary) }

  @Test(arguments: [
    "It [was said](source:aic-2016) so", "[a](source:x), [b *c*](source:y).", "[](source:x)",
    "[a [b] c](source:x)", "[a\nb]( source:x )", "[a](<source:x>)", "[a](SOURCE:x)",
    "The resource: a well. Open-source: free.", "Source: INEGI", "In fact: yes",
    "[5](fact:people#1)", "[a](#fact:people)", "[a](source/x)", "[a](report.html)",
    "([a](source:x))", "(so\n[a](source:x)) b", "[a](https://x.example/a(b)) c",
    "[a](https://x.example 'T')", "[a](<https://x.example/a b>)", "[a]\n\n(https://x.example)",
    "[a][Plan B], [plan b][]\n\n[plan  b]: https://x.example", "[sic] (so) [1][^2] […][…] \\[a][b]",
    "[@] [@a b]", "[[a](source:x)]", "[see [a](source:x)] (so)", "[![a](b.png)](https://x.example)",
  ])
  func whole(text: String) { check(text, "") }

  @Test func `data holds no links`() {
    check("A ⟪[b](source:c)⟫ d", "a text in YAML holds no links", isData: true)
    check("A ⟪[b](https://example.org)⟫", "a text in YAML holds no links", isData: true)
    check("A ⟪[b](⟫c d", "a text in YAML holds no links", isData: true)
    for text in [
      "A ⟪[b] (source:c)⟫ d", "A ⟪[b](source c)⟫", "A ⟪[b][c]⟫", "A ⟪(source:c)⟫", "A ⟪source:c⟫",
      "A ⟪[@c]⟫", "A ⟪[b]{source:c}⟫", "A ⟪[b](source:c)⟫)", "A ⟪fact:c⟫", "A ⟪[b] (https://c.d)⟫",
    ] {
      check(text, "a text in YAML holds no links", isData: true)
    }
    check("Fuente: [sic] (INEGI); Source:INEGI, source: INEGI […][…]", "", isData: true)
  }
}
