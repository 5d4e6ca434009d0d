import CommonMark
import Testing

@Suite struct InsertionTests {
  @Test func buildsBlocksAndInlines() {
    let document = Document(parsing: "Text\n")
    document.withRoot { root in
      root.appendChild(.heading(level: 2)).appendChild(.text("Sources & notes"))
      let list = root.appendChild(.list(ListStyle(.ordered(start: 3))))
      let paragraph = list.appendChild(.item).appendChild(.paragraph)
      paragraph.appendChild(.link(url: "/a b", title: "t\"")).appendChild(.text("x"))
      paragraph.appendChild(.lineBreak)
      paragraph.appendChild(.emphasis).appendChild(.text("em"))
      paragraph.appendChild(.softBreak)
      paragraph.appendChild(.strong).appendChild(.code("c`"))
      paragraph.prependChild(.image(url: "i.png", title: "")).appendChild(.text("alt"))
      root.appendChild(.blockQuote).appendChild(.paragraph).appendChild(.text("q"))
      root.appendChild(.codeBlock(info: "sql", literal: "x\n"))
      root.appendChild(.thematicBreak)
    }
    let expected = """
      Text

      ## Sources & notes

      3.  ![alt](i.png)[x](/a%20b "t\\"")\("  ")
          *em*
          **`` c` ``**

      > q

      ``` sql
      x
      ```

      -----

      """
    #expect(String(decoding: document.render(.commonmark), as: UTF8.self) == expected)
    #expect(document.depth == 5)
  }

  @Test func siblings() {
    let document = Document(parsing: "b\n")
    document.withRoot { root in
      let text = root.firstChild?.firstChild
      text?.insertBefore(.text("a"))
      text?.insertAfter(.text("c"))
      text?.insertCustomInlineAfter(tag: 1).setRenderedText(onEnter: "<!>")
    }
    #expect(document.render(.html) == Array("<p>ab<!>c</p>\n".utf8))
    document.withRoot { root in root.firstChild?.firstChild?.unlinkAndFree() }
    #expect(document.render(.html) == Array("<p>b<!>c</p>\n".utf8))
    document.withRoot { root in
      for child in root.children { child.unlinkAndFree() }
      #expect(root.firstChild == nil)
    }
    #expect(document.render(.html).isEmpty)
  }

  @Test func literalWithNUL() {
    Document(parsing: "a").withRoot { root in
      let text = root.firstChild?.firstChild
      text?.setLiteral("x\0y")
      #expect(text?.literal == "x\u{FFFD}y")
      text?.setLiteral("")
      #expect(text?.literal == "")
    }
  }
}
