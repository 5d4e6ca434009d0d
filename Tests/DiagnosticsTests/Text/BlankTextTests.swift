import Diagnostics
import TestSupport
import Testing

@Suite struct BlankTextTests {
  @Test(arguments: [
    "", " ", "\t\r\n", "\u{A0}", "\u{2003}\u{202F}", "\u{200B}", "\u{AD}", "\u{2800}", "\u{3164}",
    "\u{115F}", "\u{3000}", "\u{1680}", "\u{2028}", "\u{FEFF}", "\u{200D}", "\u{FE0F}", "\u{E0041}",
  ])
  func `white space and what cannot be seen show nothing`(_ text: String) {
    #expect(text.showsNothing)
    let file = SourceFile(path: "a.md", text: "a\(text)b")
    #expect(file.showsNothing(in: 1..<file.bytes.count - 1))
  }

  @Test(arguments: ["", " ", ".", "—", "\\", ":…", "\u{200B}", "😀", "**"])
  func `marks alone cannot be read`(_ text: String) { #expect(!text.holdsLetterOrDigit) }

  @Test(arguments: ["a", "5%", "—é", "½", "Ω", "李"])
  func `a letter or a digit can be read`(_ text: String) { #expect(text.holdsLetterOrDigit) }

  @Test(arguments: ["a", " .", "\u{A0}–", "\u{301}", "é", "\u{2801}", "\0a"])
  func `everything else shows something`(_ text: String) {
    #expect(!text.showsNothing)
  }
}
