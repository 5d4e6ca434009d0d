import Testing

@testable import Publishing

@Suite struct HTMLNodeTests {
  @Test func `elements nest and text is escaped`() {
    let node = HTMLNode.element(
      "p", [.init("class", "a\"b"), .init("hidden")],
      [.text("1 < 2 & "), .element("b", text: "'x'")])
    #expect(
      node.serialized == "<p class=\"a&quot;b\" hidden>1 &lt; 2 &amp; <b>&#39;x&#39;</b></p>")
  }

  @Test(arguments: ["br", "hr", "rect", "line"]) func `void elements close in place`(name: String) {
    #expect(HTMLNode.element(name, [.init("x", "1")], []).serialized == "<\(name) x=\"1\"/>")
  }

  @Test func `other empty elements keep their end tag`() {
    #expect(HTMLNode.element("td", [], []).serialized == "<td></td>")
    #expect(HTMLNode.element("td", text: "").serialized == "<td></td>")
  }

  @Test func `a start tag stands alone`() {
    #expect(HTMLNode.openTag("data", [.init("value", "<")]) == "<data value=\"&lt;\">")
  }

  @Test(arguments: Hostile.texts) func `text and attributes read back`(text: String) {
    let node = HTMLNode.element("p", [.init("title", text)], text: text)
    let reading = Reading.html(node.serialized)
    #expect(reading.structure == ["<p title=", ">", "</p>"])
    #expect(reading.texts == [text, text])
  }
}
