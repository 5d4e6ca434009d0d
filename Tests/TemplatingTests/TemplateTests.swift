import Diagnostics
import Templating
import TestSupport
import Testing

@Suite struct TemplateTests {
  @Test func `only the body is template`() {
    let file = SourceFile(path: "point", text: "---\n{{x\n---\n  {{! x }}\nTo {{a}}\n{{")
    let body = 12..<file.bytes.count - 3
    let template = Template.compile(file, name: "point", body: body).value
    #expect(template?.name == "point")
    let renderer = TemplateRenderer(library: TemplateLibrary(), escaping: NoEscaping())
    let result = template.map { renderer.render($0, with: Members(["a": "x"])) }
    #expect(result?.value?.text == "To x")
    let unknown = template.map { renderer.render($0, with: Members([:])).diagnostics }
    #expect(unknown?.map(\.range?.start) == [SourceLocation(line: 5, column: 6)])
  }

  @Test(arguments: [0..<0, 3..<3, -5..<0, 2..<900, 800..<900])
  func `a body is clamped to the file`(_ body: Range<Int>) {
    let file = SourceFile(path: "a", text: "abc")
    #expect(Template.compile(file, name: "a", body: body).value != nil)
  }

  @Test func `a passage is a text of its own, and something else stands in its place`() {
    struct Point: TemplateObject {
      let body: Template
      let knownNames = ["body", "a"]
      func value(for name: String) -> TemplateValue? {
        switch name {
        case "body":
          .passage(body) { text, tag in
            "<\(text.text.count) from \(text.origins.origin(of: 0)?.file.path ?? "")>"
          }
        case "a": .text("x")
        default: nil
        }
      }
    }
    let file = SourceFile(path: "point", text: "one {{a}}\ntwo\n")
    guard let body = Template.compile(file, name: "point").value else {
      Issue.record("does not compile")
      return
    }
    let main = SourceFile(path: "main", text: "-\n  {{>*body}}\n{{#body}}yes{{/body}}")
    #expect(render(main, Point(body: body)).value?.text == "-\n  <10 from point>\nyes")
    let printed = render(SourceFile(path: "main", text: "{{body}}"), Point(body: body))
    #expect(printed.diagnostics.map(\.summary) == ["'body' is a passage, which cannot be printed"])
  }
}
