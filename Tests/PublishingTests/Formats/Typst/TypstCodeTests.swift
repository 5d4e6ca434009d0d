import Foundation
import Testing

@testable import Publishing

@Suite struct TypstCodeTests {
  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#),
    ("a\nb", #""a\nb""#), ("a\tb", #""a\u{9}b""#), ("\r", #""\u{d}""#), ("\u{7F}", #""\u{7f}""#),
    ("\u{85}", #""\u{85}""#), ("\u{1B}[0m", #""\u{1b}[0m""#), ("é #x $y$", #""é #x $y$""#),
  ]) func `a literal holds any text`(text: String, literal: String) {
    #expect(TypstCode.string(text) == literal)
    #expect(Reading.typst(literal).texts == [text])
  }

  @Test(arguments: Hostile.texts) func `a literal reads back`(text: String) {
    #expect(Reading.typst(TypstCode.string(text)).texts == [text])
  }

  @Test func `text in markup ends its expression`() {
    #expect(TypstCode.text("a") == "#\"a\";")
  }

  @Test func `an array of one keeps its comma`() {
    #expect(TypstCode.array([]) == "()")
    #expect(TypstCode.array(["a"]) == "(a,)")
    #expect(TypstCode.array(["a", "b"]) == "(a, b,)")
  }

  @Test(arguments: [
    (0.0, "0.0"), (5, "5.0"), (-3, "-3.0"), (45.5, "45.5"), (0.1, "0.1"),
    (123_456_789_012, "123456789012.0"), (1e16, "1e+16"), (0.00001, "1e-05"),
  ]) func `numbers need no locale`(value: Double, text: String) {
    #expect(TypstCode.number(value) == text)
  }

  @Test func `values of a page fit between quotes`() {
    var output = Array("\"".utf8)
    TypstValues().append("a \"b\" \\ #c", to: &output, atLineStart: true)
    #expect(String(decoding: output, as: UTF8.self) + "\"" == TypstCode.string("a \"b\" \\ #c"))
    var page: [UInt8] = []
    HTMLValues().append("<a & \"b\">", to: &page, atLineStart: true)
    #expect(String(decoding: page, as: UTF8.self) == "&lt;a &amp; &quot;b&quot;&gt;")
  }
}
