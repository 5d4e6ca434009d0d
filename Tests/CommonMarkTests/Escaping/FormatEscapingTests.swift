import CommonMark
import Testing

@Suite struct FormatEscapingTests {
  /// Every ASCII character that prints, and those beyond that LaTeX treats specially.
  static let characters: [String] =
    (0x21...0x7E).map { String(UnicodeScalar(UInt8($0))) }
    + ["\u{A0}", "…", "‘", "’", "“", "”", "—", "–", "ñ", "汉", "😀", "\u{202E}", "a--b---c", "a-"]

  private func paragraph(of text: String, _ format: OutputFormat) -> String {
    let document = Document(parsing: "x")
    document.withRoot { $0.firstChild?.firstChild?.setLiteral("x" + text + "x") }
    return String(decoding: document.render(format), as: UTF8.self)
  }

  @Test(arguments: characters) func `LaTeX is libcmark's own`(_ text: String) {
    #expect(paragraph(of: text, .latex) == "x\(LaTeXEscaping.escape(text))x\n")
  }

  @Test(arguments: characters) func `HTML is libcmark's own`(_ text: String) {
    let escaped = text == "'" ? text : HTMLEscaping.escape(text)
    #expect(paragraph(of: text, .html) == "<p>x\(escaped)x</p>\n")
  }

  /// A link as an author would write it, to an address of whatever characters.
  private func link(_ words: String, to url: String) -> Document {
    var destination: [UInt8] = []
    MarkdownEscaping.append(destination: url, to: &destination)
    return Document(parsing: "[\(words)](\(String(decoding: destination, as: UTF8.self)))")
  }

  @Test(arguments: characters) func `URLs are libcmark's own`(_ text: String) {
    var html: [UInt8] = []
    HTMLEscaping.append(url: text, to: &html)
    #expect(
      link("", to: "/" + text + "x").render(.html)
        == Array("<p><a href=\"/".utf8) + html + Array("x\"></a></p>\n".utf8))
  }

  @Test(arguments: characters) func `LaTeX URLs are libcmark's own`(_ text: String) {
    var latex: [UInt8] = []
    LaTeXEscaping.append(url: text, to: &latex)
    #expect(
      link("t", to: "ab:" + text + "x").render(.latex)
        == Array("\\href{ab:".utf8) + latex + Array("x}{t}\n".utf8))
  }

  @Test func `line breaks and quotes`() {
    #expect(LaTeXEscaping.escape("a\n\nb\r\nc\0") == "a  b  c\u{FFFD}")
    #expect(HTMLEscaping.escape("it's <\"&\0") == "it&#39;s &lt;&quot;&amp;\u{FFFD}")
  }
}
