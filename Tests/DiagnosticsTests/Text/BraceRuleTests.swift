import Diagnostics
import TestSupport
import Testing

@Suite struct BraceRuleTests {
  /// Checks the text between tags, which stand as `<tag>` here.
  private func check(_ marked: MarkedText, _ kind: BraceRule.Kind) {
    let file = marked.file("a.md")
    let tags = marked.text.ranges(of: "<tag>").map { range in
      marked.text.utf8.distance(
        from: marked.text.startIndex, to: range.lowerBound)..<marked.text.utf8.distance(
          from: marked.text.startIndex, to: range.upperBound)
    }
    expect(
      BraceRule.findings(in: WrittenText(whole: file, tags: tags), kind),
      match: marked.ranges.map { _ in ExpectedDiagnostic("stray-braces", "is no tag") }, in: marked)
  }

  @Test(arguments: [
    "A ⟪{facts.x.value}}⟫ b", "A ⟪{facts.x.value}⟫ b", "A ⟪{ {facts.x.value}}⟫ b",
    "A ⟪[[facts.x.value]]⟫ b", "A ⟪｛｛facts.x.value｝｝⟫ b", "A ⟪{ facts.x }⟫ b", "A ⟪}}⟫ b",
    "A ⟪{{⟫ b", "A ⟪{⟫<tag>⟪}⟫ b", "A <tag>⟪}⟫", "⟪{>*opening.bottom-line}}⟫", "⟪{{{x⟫", "`⟪{a}⟫`",
    "⟪{a}⟫ and ⟪{b}⟫", "⟪{title⟫ here", "\\⟪{x}⟫",
  ])
  func `prose holds no brace outside of tags`(_ text: String) { check(MarkedText(text), .prose) }

  @Test(arguments: ["A <tag> b", "&#123;facts.x&#125;", "[[a]] [b](c)", "(a) [1]", "[[a.b]"])
  func `other brackets may stay`(_ text: String) { check(MarkedText(text), .prose) }

  /// Looked at from each of them to the last, they would keep the test for an hour.
  @Test func `many square brackets are read once`() {
    let many = String(repeating: "[", count: 400_000)
    check(MarkedText("\(many) [[[⟪[[facts.x]]⟫ \(many)⟪[[facts.x]]⟫\(many)"), .prose)
  }

  @Test(arguments: [
    "⟪{{name}}⟫", "⟪{facts.x.value}⟫", "⟪{facts.x.value}}⟫", "a⟪}}⟫", "⟪[[facts.x]]⟫",
    "⟪｛n｝⟫ b", "{n} ⟪{{⟫",
  ])
  func `data holds nothing that looks like a tag`(_ text: String) {
    check(MarkedText(text), .data)
  }

  @Test(arguments: ["{n} million", "{month} {year}", "US${n}", "a } b", "\\x7B\\x7Bname\\x7D\\x7D"])
  func `data may hold places and single braces`(_ text: String) { check(MarkedText(text), .data) }

  @Test(arguments: [
    "⟪{>*opening.bottom-line}}⟫", "<p>⟪{issuer.name}}⟫</p>", "⟪{/list}}⟫", "⟪{{terms.page}}⟫",
    "% <tag>, ⟪{{document-title}}⟫", "{\\large ⟪{{title}}}⟫",
  ])
  func `a page shell holds no torn tag`(_ text: String) { check(MarkedText(text), .shell) }

  @Test(arguments: [
    "\\a{\\b{x}}", "@media {a{b:c}}", "it => block({it.body})", "{{#x}", "{{1.5em}}",
    "\\textbf{{\\small x}}", "\\textbf{title}", "{body}}", "title={{A title}}", "title={{Title}}",
  ])
  func `a page shell may hold the braces of its format`(_ text: String) {
    check(MarkedText(text), .shell)
  }
}
