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
  ])
  func broken(text: String, summary: String) { check(text, summary) }

  @Test(arguments: [
    "It [was said](source:aic-2016) so", "[a](source:x), [b *c*](source:y).", "[](source:x)",
    "[a [b] c](source:x)", "[a\nb]( source:x )", "[a](<source:x>)", "[a](SOURCE:x)",
    "The resource: a well. Open-source: free.", "Source: INEGI", "In fact: yes",
    "[5](fact:people#1)",
    "[a](#fact:people)",
  ])
  func whole(text: String) { check(text, "") }

  @Test func `data holds no links`() {
    check("A ⟪[b](source:c)⟫ d", "a text in YAML holds no links", isData: true)
    check("A ⟪[b](https://example.org)⟫", "a text in YAML holds no links", isData: true)
    check("Fuente: [sic] (INEGI)", "", isData: true)
  }
}
