import CommonMark
import Testing

@Suite struct InsertionTests {
  @Test func siblings() {
    let document = Document(parsing: "a *b*\n")
    document.withRoot { root in
      let text = root.firstChild?.lastChild
      text?.insertAfter(.text("c&"))
      text?.insertCustomInlineAfter(tag: 1).setRenderedText(onEnter: "<!>")
    }
    #expect(document.render(.html) == Array("<p>a <em>b</em><!>c&amp;</p>\n".utf8))
    document.withRoot { root in root.firstChild?.firstChild?.unlinkAndFree() }
    #expect(document.render(.html) == Array("<p><em>b</em><!>c&amp;</p>\n".utf8))
    document.withRoot { root in
      for child in root.children { child.unlinkAndFree() }
      #expect(root.firstChild == nil)
    }
    #expect(document.render(.html).isEmpty)
  }

  @Test func `literal with NUL`() {
    Document(parsing: "a").withRoot { root in
      let text = root.firstChild?.firstChild
      text?.setLiteral("x\0y")
      #expect(text?.literal == "x\u{FFFD}y")
      text?.setLiteral("")
      #expect(text?.literal == "")
    }
  }
}
