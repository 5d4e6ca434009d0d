import Diagnostics
import TestSupport
import Testing

@Suite struct BareTagRuleTests {
  /// Checks the text between tags, which stand as `<tag>` here.
  private func check(_ text: String, _ summary: String) {
    let marked = MarkedText(text)
    let file = marked.file("a.md")
    let tags = marked.text.ranges(of: "<tag>").map { range in
      let utf8 = marked.text.utf8
      return utf8.distance(
        from: utf8.startIndex, to: range.lowerBound)..<utf8.distance(
          from: utf8.startIndex, to: range.upperBound)
    }
    expect(
      BareTagRule.findings(
        in: WrittenText(whole: file, tags: tags), .prose,
        roots: ["facts", "agree", "act", "subject", "terms", "open-acts"],
        members: ["value", "share"]),
      match: marked.ranges.map { _ in ExpectedDiagnostic("stray-braces", summary) }, in: marked)
  }

  @Test(arguments: [
    "A ⟪facts.daca-active.value⟫ b", "⟪facts.x⟫", "((⟪facts.x.value⟫))", "<<⟪facts.x.value⟫>>",
    "%⟪facts.x.value⟫%", "$⟪facts.x.value⟫, b", "“⟪subject.name⟫”", "By ⟪act.by⟫.",
    "⟪Subject.name⟫",
    "`⟪facts.x.at.2025.value⟫`", "(a,⟪agree.Speaker⟫)", "⟪open-acts.first⟫", "⟪facts.⟫<tag>",
    "⟪facts.x.value⟫ (https://a.example) ⟪facts.y.value⟫", "é⟪facts.x_1-b.value⟫é",
    "*⟪facts.x.value⟫*",
  ])
  func `a name without its braces`(_ text: String) { check(text, "stands outside of braces") }

  @Test(arguments: [
    "A ⟪daca-active.value⟫ b", "⟪FACTS.daca-active.value⟫", "⟪fact.daca-active.value⟫.",
    "⟪facts-daca-active-value⟫.", "(⟪Facts-x-share⟫)", "⟪FACTS.DACA-ACTIVE.VALUE⟫",
    "⟪Daca-active.share⟫", "⟪daca-active.at.2025.value⟫", "⟪other.x.value⟫",
    "⟪artifacts.x.value⟫",
  ])
  func `a member of a fact without its braces`(_ text: String) {
    check(text, "stands outside of braces")
  }

  @Test func `the help names the whole tag`() {
    let meant = ["daca-active.value", "fact.daca-active.value", "facts-daca-active-value"]
    for written in meant {
      let found = BareTagRule.findings(
        in: WrittenText(whole: SourceFile(path: "a.md", text: written)), .prose, roots: ["facts"],
        members: ["value"])
      #expect(
        found.first?.help.first
          == "a tag has two braces on each side: {{facts.daca-active.value}}")
    }
  }

  @Test(arguments: ["<tag>⟪.value⟫ b", "A <tag>⟪.at.2025⟫."])
  func `a name behind a tag`(_ text: String) { check(text, "stands behind a tag") }

  @Test(arguments: [
    "These are the facts. Then b", "These are the facts.", "The facts.Then b", "facts… b",
    "facts..",
    "Content/facts.yaml and facts.yaml", "terms.pdf", "facts.org, subject.gob.mx",
    "https://a.example/x.value", "This is so.Value b", "/x.value", "x.values", "facts-based",
    "facts-value", "my-facts-x-value", "facts-x-value.csv", "x.value@a.example",
    "https://a.example/facts.x.value?b=facts.x.value", "<https://facts.x.value/>",
    "www.facts.x.value",
    "a@facts.x.value", "facts.x@a.example", "news.facts.x", "<tag>. Then", "<tag>.", "<tag>.5",
    "<tag>.pdf",
    "[a](https://a.example/b?facts.x.value)", "subject", ".", "facts.-a",
  ])
  func `ends of sentences, files and addresses may stay`(_ text: String) { check(text, "") }
}
