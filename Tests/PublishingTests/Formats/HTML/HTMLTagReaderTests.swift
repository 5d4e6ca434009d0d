import Testing

@testable import Publishing

@Suite struct HTMLTagReaderTests {
  /// Tags, each with the attributes that a browser reads from it.
  static let tags: [(tag: String, attributes: [String])] = [
    ("<p>", []), ("<br/>", []), ("<p a>", ["a"]), ("<p A = 'B c' d=e>", ["a=b c", "d=e"]),
    ("<p a=\"1\"b='2'c>", ["a=1", "b=2", "c"]), ("<p/a/b=1/>", ["a", "b=1/"]),
    ("<p a=b=\">", ["a=b=\""]), ("<p =\">", ["=\""]), ("<p a=\">\" b>", ["a=>", "b"]),
    ("<p ==\">\">", ["==>"]), ("<p a=>", ["a="]), ("<p a\"=b>", ["a\"=b"]),
    ("<p a=''\nb=\"\">", ["a=", "b="]), ("<p\u{B}x y>", ["y"]),
  ]

  @Test(arguments: tags)
  func `a tag has the attributes that a browser reads`(tag: String, attributes: [String]) {
    let text = Array((tag + "<i j>").utf8)
    #expect(HTMLTagReader.end(in: text, from: 1) == tag.utf8.count)
    let found = HTMLTagReader.attributes(of: LowerCase(text[...]), from: 1).map { attribute in
      String(decoding: attribute.name, as: UTF8.self)
        + (attribute.value.map { "=" + String(decoding: $0, as: UTF8.self) } ?? "")
    }
    #expect(found == attributes)
  }

  @Test(arguments: ["<p", "<p a=\">", "<p a='>\">"])
  func `a tag that does not end has no end`(tag: String) {
    #expect(HTMLTagReader.end(in: Array(tag.utf8), from: 1) == nil)
  }
}
