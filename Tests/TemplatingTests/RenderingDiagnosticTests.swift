import Diagnostics
import Templating
import TestSupport
import Testing

@Suite struct RenderingDiagnosticTests {
  @Test(arguments: [
    Finding("a {{⟪nmae⟫}}", ("unknown-name", "unknown name 'nmae'")),
    Finding("{{#facts}}{{⟪nmae⟫}}{{/facts}}", ("unknown-name", "unknown name 'nmae'")),
    Finding("{{⟪facts.daca-activ.value⟫}}", ("unknown-name", "unknown name 'facts.daca-activ'")),
    Finding("{{⟪name.first⟫}}", ("unknown-name", "unknown name 'name.first'")),
    Finding("{{⟪list.first⟫}}", ("unknown-name", "unknown name 'list.first'")),
    Finding("{{#list}}{{⟪nmae⟫}}{{/list}}", ("unknown-name", "unknown name 'nmae'")),
    Finding(
      "⟪{{broken}}⟫",
      ("line-break-in-value", "text values have no line breaks, but 'broken' has one")),
    Finding("{{⟪list⟫}}", ("not-printable", "'list' is a list, which cannot be printed")),
    Finding("{{{⟪facts⟫}}}", ("not-printable", "'facts' is an object, which cannot be printed")),
    Finding("{{&⟪yes⟫}}", ("not-printable", "'yes' is a boolean, which cannot be printed")),
    Finding("{{#facts}}{{⟪.⟫}}{{/facts}}", ("not-printable", "'.' is an object")),
    Finding("{{⟪gone⟫}}", ("no-value", "there is no value")),
    Finding("{{>⟪x⟫}}", ("unknown-partial", "unknown partial 'x'")),
    Finding("{{>*⟪name⟫}}", ("unknown-partial", "unknown partial 'Lima'")),
    Finding(
      "{{>*⟪list⟫}}", ("not-a-template", "'list' is a list, neither a template nor the name of one")
    ),
    Finding("{{>*⟪yes⟫}}", ("not-a-template", "'yes' is a boolean")),
    Finding("{{>⟪main⟫}}", ("template-too-deep", "partials are nested more than 32 levels deep")),
    Finding(
      "{{⟪a⟫}}{{name}}{{⟪b⟫}}{{#facts}}{{⟪list⟫}}{{/facts}}", ("unknown-name", "'a'"),
      ("unknown-name", "'b'"), ("not-printable", "'list'")),
  ])
  func findings(_ finding: Finding) {
    let data: [String: Value] = [
      "name": "Lima", "facts": ["daca-active": ["value": "1"]], "list": ["x", "y"],
      "broken": "a\nb", "yes": true, "gone": .missing,
    ]
    let result = render(finding.marked.text, data)
    #expect(result.value == nil)
    expect(result.diagnostics, match: finding.expected, in: finding.marked)
  }

  @Test(arguments: [
    ("{{nmae}}", "did you mean 'name'?"),
    ("{{#facts}}{{nmae}}{{/facts}}", "did you mean 'name'?"),
    ("{{facts.daca-activ}}", "did you mean 'facts.daca-active'?"),
    ("{{#facts}}{{daca-activ.value}}{{/facts}}", "did you mean 'daca-active'?"),
    ("{{>pratial}}", "did you mean 'partial'?"),
    ("{{facts.name}}", nil),
  ])
  func suggestions(_ template: String, _ help: String?) {
    let data: [String: Value] = ["name": "x", "facts": ["daca-active": ["value": "1"]]]
    let result = render(template, data, partials: ["partial": ""])
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.help == (help.map { [$0] } ?? []))
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func `line breaks`(_ lineBreak: String) {
    let result = render("{{x}}", ["x": .text("a\(lineBreak)b")])
    #expect(result.diagnostics.places == ["main:1:1 line-break-in-value"])
  }

  @Test(arguments: ["a\tb", "\u{C5}", "\u{2027}", "\u{2030}", "\u{E9}\u{A8}"])
  func `other characters are no line breaks`(_ text: String) {
    #expect(render("{{x}}", ["x": .text(text)]).value?.text == text)
  }

  @Test func `missing values bring their own words`() {
    struct Fact: TemplateObject {
      let knownNames = ["value"]
      func value(for name: String) -> TemplateValue? {
        .missing(
          MissingValue(
            id: "no-observation", summary: "no observation", notes: [.init("the first is later")],
            help: ["use 'at'"]))
      }
    }
    let result = render(SourceFile(path: "main", text: "{{value}}"), Fact())
    #expect(result.diagnostics.places == ["main:1:3 no-observation"])
    #expect(result.diagnostics.first?.notes.map(\.message) == ["the first is later"])
    #expect(result.diagnostics.first?.help == ["use 'at'"])
  }

  @Test func `text has no names of its own`() {
    let result = render("{{a.b}}", ["a": "x"])
    let notes = result.diagnostics.first?.notes.map(\.message)
    #expect(notes == ["'a' is text, which has no names of its own"])
  }

  @Test func `an error is reported once for all items`() {
    let result = render("{{#l}}{{x}}{{/l}}", ["l": [1, 2, 3]])
    #expect(result.diagnostics.count == 1)
  }

  @Test func `errors in partials have their place there`() {
    let result = render("{{>p}}", partials: ["p": "\n {{x}}"])
    #expect(result.diagnostics.first?.range?.file.path == "p")
    #expect(result.diagnostics.first?.range?.start == SourceLocation(line: 2, column: 4))
  }

  @Test func `markup findings are passed on`() {
    struct Facts: TemplateObject {
      let severity: Severity
      let knownNames = ["value"]
      func value(for name: String) -> TemplateValue? {
        .markup {
          Diagnosed(severity == .error ? nil : "x", [Diagnostic(.image, severity, "own", at: $0)])
        }
      }
    }
    let file = SourceFile(path: "main", text: "a {{{value}}}")
    let failed = render(file, Facts(severity: .error))
    #expect(failed.value == nil)
    #expect(failed.diagnostics.first?.range?.bytes == 2..<13)
    let warned = render(file, Facts(severity: .warning))
    #expect(warned.value?.text == "a x")
    #expect(warned.diagnostics.places == ["main:1:3 image"])
  }
}
