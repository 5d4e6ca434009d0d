import Diagnostics
import Templating
import Testing

@Suite struct OriginMapTests {
  /// The path and text of the place that printed the first `part` of the output.
  private func origin(of part: String, in rendered: RenderedText?) -> String? {
    guard let rendered else { return nil }
    let wanted = Array(part.utf8)
    let offset = rendered.bytes.indices.first { rendered.bytes[$0...].starts(with: wanted) }
    return offset.flatMap { rendered.origins.origin(of: $0) }.map { "\($0.file.path):\($0.text)" }
  }

  @Test(arguments: [
    ("A", "main:A"), ("é", "main:é"), ("1", "main:{{a}}"), ("2", "main:{{a}}"),
    ("<b>", "p:{{{m}}}"), ("P", "p:P"), ("Q", "p:Q"), ("  P", "main:{{>p}}"),
    ("  Q", "main:{{>p}}"), ("\nZ", "p:\n"), ("Z", "main:Z"), ("N", "main:N"), ("O", "p:O"),
  ])
  func origins(_ part: String, _ expected: String) {
    let main = "Aé {{a}}\n  {{>p}}\nZ{{<p}}{{$b}}N{{/b}}{{/p}}"
    let partial = "P{{{m}}}\nQ{{$b}}O{{/b}}\n"
    let result = render(main, ["a": 12, "m": .markup("<b>")], partials: ["p": partial])
    #expect(result.value?.text == "Aé 12\n  P<b>\n  QO\nZP<b>\nQN\n")
    #expect(origin(of: part, in: result.value) == expected)
  }

  @Test func `every byte has an origin`() {
    let result = render(" {{>p}}\n{{a}}", ["a": "<&>"], partials: ["p": "ñ\n\nx\n"])
    guard let rendered = result.value else {
      Issue.record("not rendered")
      return
    }
    for offset in rendered.bytes.indices {
      #expect(rendered.origins.origin(of: offset) != nil)
    }
    #expect(rendered.origins.origin(of: -1) == nil)
    #expect(rendered.origins.origin(of: rendered.bytes.count) == nil)
  }

  @Test func `literal bytes keep their exact place`() {
    let text = "ab{{! x }}cd\n{{#t}}\nef\n{{/t}}\n"
    let file = SourceFile(path: "main", text: text)
    let rendered = render(file, Members(["t": true])).value
    let places = rendered?.bytes.indices.map { rendered?.origins.origin(of: $0)?.bytes.lowerBound }
    #expect(rendered?.text == "abcd\nef\n")
    #expect(places == [0, 1, 10, 11, 12, 20, 21, 22])
  }

  @Test func `an empty text has no origins`() {
    #expect(render("").value?.origins.origin(of: 0) == nil)
  }
}
