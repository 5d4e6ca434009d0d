import Diagnostics
import Templating
import TestSupport
import Testing

/// Where the engine departs from the Mustache specification, one test for each departure.
@Suite struct DepartureTests {
  /// The specification prints nothing.
  @Test(arguments: [
    ("{{⟪x⟫}}", "unknown name 'x'"), ("{{{⟪x⟫}}}", "unknown name 'x'"),
    ("{{&⟪x⟫}}", "unknown name 'x'"), ("{{#⟪x⟫}}y{{/x}}", "unknown name 'x'"),
    ("{{^⟪x⟫}}y{{/x}}", "unknown name 'x'"), ("{{⟪o.x⟫}}", "unknown name 'o.x'"),
    ("{{⟪o.x.y⟫}}", "unknown name 'o.x'"), ("{{#⟪o.x⟫}}y{{/o.x}}", "unknown name 'o.x'"),
    ("{{>*⟪x⟫}}", "unknown name 'x'"),
  ])
  func `unknown names are errors`(_ template: String, _ summary: String) {
    let marked = MarkedText(template)
    let result = render(marked.text, ["o": [:]])
    #expect(result.value == nil)
    expect(result.diagnostics, match: [ExpectedDiagnostic("unknown-name", summary)], in: marked)
  }

  /// The specification prints nothing, so an inverted section of an unknown name would be printed.
  @Test func `unknown name hides both sections`() {
    let result = render("{{#x}}{{y}}{{/x}}{{^x}}{{y}}{{/x}}", [:])
    #expect(result.diagnostics.map(\.summary) == ["unknown name 'x'", "unknown name 'x'"])
  }

  /// The specification prints nothing for a null.
  @Test(arguments: ["{{⟪x⟫}}", "{{{⟪x⟫}}}", "{{&⟪x⟫}}", "{{⟪x.y⟫}}", "{{>*⟪x⟫}}"])
  func `missing values are errors when printed`(_ template: String) {
    let marked = MarkedText(template)
    let result = render(marked.text, ["x": .missing])
    expect(
      result.diagnostics, match: [ExpectedDiagnostic("no-value", "there is no value")], in: marked)
  }

  /// The specification lets a null, like a key that is not there, climb to outer contexts.
  @Test func `missing values do not climb`() {
    let result = render("{{#a}}{{x}}{{/a}}", ["a": ["x": .missing], "x": "outer"])
    #expect(result.diagnostics.places == ["main:1:9 no-value"])
  }

  /// The specification prints nothing.
  @Test func `unknown partials are errors`() {
    for template in ["{{>⟪x⟫}}", "{{<⟪x⟫}}{{/x}}", "{{>*⟪name⟫}}"] {
      let marked = MarkedText(template)
      let result = render(marked.text, ["name": "x"])
      let expected = ExpectedDiagnostic("unknown-partial", "unknown partial 'x'")
      expect(result.diagnostics, match: [expected], in: marked)
    }
  }

  /// In the specification `{{{x}}}` and `{{&x}}` leave text as it is.
  @Test(arguments: ["{{x}} {{m}}", "{{{x}}} {{{m}}}", "{{&x}} {{&m}}"])
  func `the kind of the value decides on escaping`(_ template: String) {
    #expect(render(template, ["x": "<", "m": .markup("<")]).value?.text == "&lt; <")
  }

  /// The specification prints text as it comes.
  @Test func `line breaks in text are errors`() {
    #expect(render("{{x}}", ["x": "a\nb"]).diagnostics.places == ["main:1:1 line-break-in-value"])
    #expect(render("{{x}}", ["x": .markup("a\nb")]).value?.text == "a\nb")
  }

  /// The specification leaves open what printing a list, an object or a boolean gives.
  @Test(arguments: [["a"], [:], true] as [Value])
  func `only text and markup are printed`(_ value: Value) {
    #expect(render("{{x}}", ["x": value]).diagnostics.places == ["main:1:3 not-printable"])
  }

  /// In the specification only the number zero, if anything, makes text false; here empty text is.
  @Test func `empty text is false`() {
    #expect(render("{{^x}}no{{/x}}", ["x": ""]).value?.text == "no")
    #expect(render("{{#x}}yes{{/x}}", ["x": "0"]).value?.text == "yes")
  }

  /// The specification takes any characters but white space for a name.
  @Test func `names have few characters`() {
    for template in ["{{⟪a b⟫}}", "{{⟪a!⟫}}", "{{⟪a..b⟫}}", "{{>*⟪*a⟫}}", "{{>*⟪a.*b⟫}}"] {
      let marked = MarkedText(template)
      expect(
        render(marked.text).diagnostics,
        match: [ExpectedDiagnostic("bad-name", "a name has letters")],
        in: marked)
    }
  }

  /// The specification ignores other tags in a parent.
  @Test func `only blocks stand in parents`() {
    let result = render("{{<p}}{{a}}{{/p}}", ["a": "x"], partials: ["p": ""])
    #expect(result.diagnostics.places == ["main:1:7 misplaced-tag"])
  }

  /// The specification does not say which of two blocks with one name counts.
  @Test func `a block is given once`() {
    let template = "{{<p}}{{$b}}1{{/b}}{{$b}}2{{/b}}{{/p}}"
    let result = render(template, partials: ["p": "{{$b}}{{/b}}"])
    #expect(result.diagnostics.places == ["main:1:23 duplicate-block"])
  }

  /// The specification's optional module has values that are called with a section's text.
  @Test func `there are no lambdas`() {
    let result = render("{{#x}}{{y}}{{/x}}", ["x": .markup("called"), "y": "text"])
    #expect(result.value?.text == "text")
  }

  /// The specification has no limits.
  @Test func `nesting is limited`() {
    let result = render("{{>p}}", partials: ["p": "{{>p}}"])
    #expect(result.diagnostics.places == ["p:1:4 template-too-deep"])
  }

  /// The specification indents every line of a partial, which leaves blanks on empty ones.
  @Test func `empty lines are not indented`() {
    #expect(render("  {{>p}}", partials: ["p": "1\n\n2"]).value?.text == "  1\n\n  2")
  }
}
