import Diagnostics
import Templating
import TestSupport
import Testing

/// A template with marks where findings must fall, and the findings.
struct Finding: Sendable, CustomTestStringConvertible {
  var marked: MarkedText
  var expected: [ExpectedDiagnostic]

  init(_ marked: MarkedText, _ expected: (DiagnosticID, String)...) {
    self.marked = marked
    self.expected = expected.map { ExpectedDiagnostic($0.0, $0.1) }
  }

  var testDescription: String { marked.text }
}

@Suite struct SyntaxDiagnosticTests {
  private func check(_ finding: Finding) {
    let result = Template.compile(finding.marked.file("a"), name: "a")
    #expect(result.value == nil)
    expect(result.diagnostics, match: finding.expected, in: finding.marked)
  }

  @Test(arguments: [
    Finding("a ⟪{{b⟫\nc", ("unclosed-tag", "a tag is not closed by '}}'")),
    Finding("⟪{{{a}}⟫ {{b}}", ("unclosed-tag", "a tag is not closed by '}}}'")),
    Finding("⟪{{a⟫ {{b}}", ("unclosed-tag", "'}}'")),
    Finding(
      "⟪{{#a⟫\n⟪{{b}⟫\n⟪{{>c⟫", ("unclosed-tag", ""), ("unclosed-tag", ""), ("unclosed-tag", "")),
    Finding("⟪{{! a⟫\nb", ("unclosed-tag", "'}}'")),
    Finding("{{=<% %>=}}⟪<%a {{b}}⟫", ("unclosed-tag", "'%>'")),
    Finding("a⟪{{⟫", ("unclosed-tag", "'}}'")),
  ])
  func `unclosed tags`(_ finding: Finding) { check(finding) }

  @Test(arguments: [
    Finding("⟪{{}}⟫", ("empty-tag", "a tag needs a name")),
    Finding("⟪{{ }}⟫⟪{{{ }}}⟫⟪{{&}}⟫", ("empty-tag", ""), ("empty-tag", ""), ("empty-tag", "")),
    Finding("⟪{{#}}⟫⟪{{/}}⟫", ("empty-tag", ""), ("empty-tag", "")),
    Finding("⟪{{>}}⟫⟪{{>*}}⟫", ("empty-tag", ""), ("empty-tag", "")),
  ])
  func `empty tags`(_ finding: Finding) { check(finding) }

  @Test(arguments: [
    Finding(
      "{{⟪a b⟫}}",
      ("bad-name", "a name has letters, digits, '-' and '_' between dots, not like 'a b'")),
    Finding(
      "{{⟪.a⟫}}{{⟪a.⟫}}{{⟪..⟫}}", ("bad-name", "'.a'"), ("bad-name", "'a.'"), ("bad-name", "'..'")),
    Finding("{{#⟪a/b⟫}}{{/a/b}}", ("bad-name", "'a/b'")),
    Finding(
      "{{>⟪a b⟫}}",
      (
        "bad-name",
        "a template name has letters, digits, '-' and '_' between dots and slashes, not like 'a b'"
      )),
    Finding("{{>⟪../a⟫}}", ("bad-name", "'../a'")),
    Finding("{{>⟪/a⟫}}", ("bad-name", "'/a'")),
    Finding("{{<p}}{{$⟪.⟫}}{{/.}}{{/p}}", ("bad-name", "'.'")),
  ])
  func `bad names`(_ finding: Finding) { check(finding) }

  @Test(arguments: [
    Finding(
      "⟪{{=<% %>}}⟫",
      ("bad-delimiter", "a set-delimiter tag needs two delimiters between equals signs")),
    Finding("⟪{{=<%=}}⟫", ("bad-delimiter", "")),
    Finding("⟪{{=a b c=}}⟫", ("bad-delimiter", "")),
    Finding("⟪{{= == == =}}⟫", ("bad-delimiter", "")),
    Finding("⟪{{==}}⟫ ⟪{{a⟫", ("bad-delimiter", ""), ("unclosed-tag", "'}}'")),
    Finding("⟪{{=<% %>⟫\n", ("bad-delimiter", "")),
  ])
  func `bad delimiters`(_ finding: Finding) { check(finding) }

  @Test(arguments: [
    Finding("⟪{{#a}}⟫b", ("unclosed-section", "'a' is opened but not closed")),
    Finding("⟪{{^a}}⟫⟪{{#b}}⟫", ("unclosed-section", "'a'"), ("unclosed-section", "'b'")),
    Finding("⟪{{<a}}⟫⟪{{$b}}⟫", ("unclosed-section", "'a'"), ("unclosed-section", "'b'")),
    Finding("⟪{{<*a}}⟫", ("unclosed-section", "'*a' is")),
    Finding("a⟪{{/b}}⟫", ("mismatched-section", "'b' is closed but not open")),
    Finding("{{#a}}{{#b}}⟪{{/a}}⟫", ("mismatched-section", "'a' is closed while 'b' is open")),
    Finding("{{#a}}⟪{{/b}}⟫{{/a}}", ("mismatched-section", "'b' is closed while 'a' is open")),
    Finding("{{<*a}}⟪{{/a}}⟫{{/*a}}", ("mismatched-section", "'a' is closed while '*a' is open")),
  ])
  func sections(_ finding: Finding) { check(finding) }

  @Test func `notes point at the opening`() {
    let marked: MarkedText = "⟪{{#a}}⟫{{/b}}{{/a}}"
    let mismatched = Template.compile(marked.file("a"), name: "a").diagnostics
    #expect(mismatched.first?.notes.map(\.message) == ["'a' was opened here"])
    #expect(mismatched.first?.notes.first?.range?.bytes == marked.ranges[0])
    let unclosed = Template.compile(SourceFile(path: "a", text: "{{#a}}b"), name: "a").diagnostics
    #expect(unclosed.first?.notes.map(\.message) == ["the template ends here"])
    #expect(unclosed.first?.notes.first?.range?.bytes == 7..<7)
  }

  @Test(arguments: [
    Finding(
      "{{<p}}⟪{{a}}⟫⟪{{>b}}⟫{{/p}}",
      ("misplaced-tag", "inside a parent only blocks are printed, not this tag"),
      ("misplaced-tag", "")),
    Finding("{{<p}}⟪{{#a}}⟫{{b}}{{/a}}{{/p}}", ("misplaced-tag", "")),
    Finding("{{<p}}⟪{{<q}}⟫{{/q}}{{/p}}", ("misplaced-tag", "")),
    Finding(
      "{{<p}}{{$b}}{{/b}}{{$⟪b⟫}}{{/b}}{{/p}}",
      ("duplicate-block", "block 'b' is given twice to one parent")),
  ])
  func parents(_ finding: Finding) { check(finding) }

  @Test func nesting() {
    let limit = TemplateLimits.sectionNesting
    let opening = String(repeating: "{{#a}}", count: limit)
    let closing = String(repeating: "{{/a}}", count: limit)
    #expect(
      Template.compile(SourceFile(path: "a", text: opening + closing), name: "a").value != nil)
    let marked = MarkedText(opening + "⟪{{#b}}⟫{{#c}}{{/c}}{{/b}}" + closing)
    let expected = ExpectedDiagnostic(
      "template-too-deep", "sections of a template are nested more than 32 levels deep")
    let result = Template.compile(marked.file("a"), name: "a")
    expect(result.diagnostics, match: [expected], in: marked)
  }

  @Test(arguments: [
    (Array("ab".utf8) + [0xFF, 0xFE] + Array("c".utf8), 2..<3),
    ([0xC3], 0..<1),
    (Array("é".utf8) + [0xE2, 0x80, 0x41], 2..<4),
  ])
  func `invalid UTF-8`(_ bytes: [UInt8], _ range: Range<Int>) {
    let result = Template.compile(SourceFile(path: "a", bytes: bytes), name: "a")
    #expect(result.value == nil)
    #expect(result.diagnostics.places == ["a:1:\(range.lowerBound + 1) invalid-utf8"])
    #expect(result.diagnostics.map(\.summary) == ["a template must be valid UTF-8"])
    #expect(result.diagnostics.first?.range?.bytes == range)
  }

  @Test func `all errors are reported`() {
    check(
      Finding(
        "⟪{{}}⟫ {{⟪a b⟫}} ⟪{{=x=}}⟫ ⟪{{/c}}⟫ ⟪{{#d}}⟫ ⟪{{e⟫", ("empty-tag", ""), ("bad-name", ""),
        ("bad-delimiter", ""), ("mismatched-section", ""), ("unclosed-section", ""),
        ("unclosed-tag", "")))
  }
}
