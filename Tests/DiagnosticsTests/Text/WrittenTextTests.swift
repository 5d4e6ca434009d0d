import Diagnostics
import TestSupport
import Testing

@Suite struct WrittenTextTests {
  /// The places that the bytes of a value have in what YAML says it.
  private func places(_ value: String, writtenAs text: String) -> [String] {
    let file = SourceFile(path: "a.yaml", text: "k: " + text + "\n")
    let written = WrittenText(
      value: value, writtenAt: SourceRange(file: file, bytes: 3..<3 + text.utf8.count))
    return value.unicodeScalars.reduce(into: (0, [String]())) { found, scalar in
      let end = found.0 + UTF8.width(scalar)
      found.1.append(written.range(found.0..<end).text)
      found.0 = end
    }.1
  }

  @Test(arguments: [
    ("a é", "a é"), ("a é", "\"a é\""), ("a é", "'a é'"), ("a'b", "'a''b'"), ("a b", ">\n  a\n  b"),
    ("ab\nc", "|\n  ab\n  c"), ("a b", "a\n  b"),
  ])
  func `each character has its place`(value: String, text: String) {
    let letters = places(value, writtenAs: text).joined().filter { !$0.isWhitespace }
    #expect(letters == value.filter { !$0.isWhitespace })
  }

  @Test func `where escapes stand the place is that of the whole`() {
    #expect(places("aé", writtenAs: #""a\u00E9""#) == [#""a\u00E9""#, #""a\u00E9""#])
  }

  @Test func `tags are blotted out`() {
    let file = SourceFile(path: "a.md", text: "a {{b}} c")
    #expect(WrittenText(whole: file, tags: [2..<7]).bytes == Array("a \0\0\0\0\0 c".utf8))
  }
}
