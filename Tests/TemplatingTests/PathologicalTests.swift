import Diagnostics
import Templating
import TestSupport
import Testing

/// Input that no author writes: it must neither trap nor take long.
@Suite struct PathologicalTests {
  private func compile(_ text: String) -> Diagnosed<Template?> {
    Template.compile(SourceFile(path: "a", text: text), name: "a")
  }

  @Test func `deep sections`() {
    let count = 100_000
    let opening = String(repeating: "{{#a}}", count: count)
    let closing = String(repeating: "{{/a}}", count: count)
    #expect(compile(opening + closing).diagnostics.places == ["a:1:193 template-too-deep"])
    #expect(compile(opening).diagnostics.count == 1 + TemplateLimits.sectionNesting)
    #expect(compile(closing).diagnostics.count == count)
  }

  @Test func `closing tags that fit nothing`() {
    let count = 50_000
    let text = String(repeating: "{{#a}}", count: count) + String(repeating: "{{/b}}", count: count)
    let found = compile(text).diagnostics
    // The sections that were opened, the first that was not, and every closing tag.
    #expect(found.count == TemplateLimits.sectionNesting + 1 + count)
    #expect(found.places.prefix(2) == ["a:1:1 unclosed-section", "a:1:7 unclosed-section"])
    #expect(found.places.contains("a:1:193 template-too-deep"))
    #expect(found.places.last == "a:1:\(6 * (2 * count - 1) + 1) mismatched-section")
  }

  @Test(arguments: ["", "#", "!", ">", "=", "{", "$", "/"])
  func `long tag`(_ sigil: String) {
    let long = String(repeating: "a", count: 1 << 20)
    let result = compile("{{\(sigil)\(long)}}")
    #expect(result.diagnostics.allSatisfy { $0.summary.utf8.count < 400 })
    _ = compile("{{\(sigil)\(long)")
    let dotted = String(repeating: "a.", count: 1 << 15)
    _ = compile("{{\(sigil)\(dotted)a}}")
    _ = render("{{\(dotted)a}}", ["a": [:]])
  }

  @Test(arguments: [
    "{{", "{{{", "}}", "{{a", "{{!", "{{=", "{{=a", "{", " ", "{{a}}", "  {{a}}", "{{! \n", "{{>a",
    "{{=| |=}}", "{{$a}}", "{{<a}}", "{{<a}}{{$a}}", "\r", "\n", "{{/}}", "{{#}}", "\u{0}",
  ])
  func repeated(_ part: String) {
    let text = String(repeating: part, count: 20_000)
    _ = compile(text)
    _ = compile(text + "}}")
    _ = render(text, ["a": "x"])
  }

  @Test func `endless partials`() {
    #expect(render("{{>p}}", partials: ["p": "{{>p}}{{>p}}"]).diagnostics.count == 1)
    let blocks = "{{<p}}{{$b}}{{$b}}{{/b}}{{/b}}{{/p}}"
    let result = render(blocks, partials: ["p": "{{$b}}{{/b}}"])
    #expect(result.diagnostics.places == ["main:1:16 template-too-deep"])
  }

  @Test func `partials that double the output`() {
    var partials = ["p0": String(repeating: "x", count: 1 << 16)]
    for level in 1...30 { partials["p\(level)"] = "{{>p\(level - 1)}}{{>p\(level - 1)}}" }
    let result = render("{{>p30}}", partials: partials)
    #expect(result.diagnostics.places == ["main:1:1 endless-template"])
    #expect(result.diagnostics.first?.summary == "template 'main' writes more than 64 MiB")
  }

  @Test func `partials that double without output`() {
    var partials = ["p0": ""]
    for level in 1...30 { partials["p\(level)"] = "{{>p\(level - 1)}}{{>p\(level - 1)}}" }
    let result = render("{{>p30}}", partials: partials)
    let summary = "template 'main' goes through more than 1000000 sections and partials"
    #expect(result.diagnostics.map(\.summary) == [summary])
    #expect(result.diagnostics.places == ["main:1:1 endless-template"])
  }

  @Test func `indentation that multiplies`() {
    let blanks = String(repeating: " ", count: 1 << 16)
    let lines = String(repeating: "x\n", count: 1 << 16)
    let result = render("\(blanks){{>p}}\n", partials: ["p": lines])
    #expect(result.diagnostics.places == ["main:1:1 endless-template"])
  }

  @Test func `NUL bytes`() {
    #expect(render("a\u{0}{{a}}\u{0}", ["a": "\u{0}"]).value?.text == "a\u{0}\u{0}\u{0}")
    #expect(render("{{a\u{0}}}", ["a": "x"]).diagnostics.places == ["main:1:3 bad-name"])
  }

  @Test func `invalid bytes anywhere`() throws {
    let text = Array("{{#a}}{{b}} {{>c}}\n{{/a}}".utf8)
    let newline = try #require(text.firstIndex(of: 0x0A))
    for index in text.indices {
      for byte in [0x80, 0xC0, 0xED, 0xFF] as [UInt8] {
        var bytes = text
        bytes[index] = byte
        let result = Template.compile(SourceFile(path: "a", bytes: bytes), name: "a")
        let place = index > newline ? "2:\(index - newline)" : "1:\(index + 1)"
        #expect(result.diagnostics.places.contains("a:\(place) invalid-utf8"))
      }
    }
  }

  @Test func `every prefix`() {
    let text =
      "{{=<% %>=}}<%#a%> <%{b}%><%={{ }}=%>{{<p}}{{$c}}\r\n x{{/c}}{{/p}}{{>*d}}{{/a}}{{! e }}"
    for length in 0...text.utf8.count {
      _ = compile(String(decoding: text.utf8.prefix(length), as: UTF8.self))
      _ = compile(String(decoding: text.utf8.suffix(length), as: UTF8.self))
    }
  }
}
