import Diagnostics
import Templating
import Testing

@Suite struct TemplateRendererTests {
  @Test func `many tasks share one template`() async {
    let partial = SourceFile(path: "p", text: "- {{.}}\n")
    let main = SourceFile(path: "main", text: "{{name}}\n{{#list}}\n  {{>p}}\n{{/list}}\n")
    let compiled = [Template.compile(main, name: "main"), Template.compile(partial, name: "p")]
    let templates = compiled.compactMap(\.value)
    let renderer = TemplateRenderer(library: TemplateLibrary(templates), escaping: NoEscaping())
    guard let template = templates.first else {
      Issue.record("does not compile")
      return
    }
    let texts = await withTaskGroup(of: (Int, String?).self) { group in
      for number in 0..<64 {
        group.addTask {
          let data = Members(["name": .text("n\(number)"), "list": [1, 2]])
          return (number, renderer.render(template, with: data).value?.text)
        }
      }
      return await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect(texts.count == 64)
    for (number, text) in texts { #expect(text == "n\(number)\n  - 1\n  - 2\n") }
  }

  @Test func `rendering again gives the same`() {
    let file = SourceFile(path: "main", text: "{{#l}}{{.}}{{/l}}")
    let texts = (0..<3).map { _ in render(file, Members(["l": ["a", "b"]])).value?.text }
    #expect(texts == ["ab", "ab", "ab"])
  }
}
