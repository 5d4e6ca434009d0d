import CommonMark
import Testing

@Suite struct NodeTests {
  @Test func kinds() {
    let markdown = """
      # H

      > q

      2. *a* **b** `c` [d](/u "t") ![e](/v)
         f\\
         g <i>

      ***

      ```info x
      code
      ```

      <div>
      """
    Document(parsing: markdown).withRoot { root in
      let entered = root.walk().filter(\.isEntering).map(\.node.kind)
      #expect(
        entered == [
          .document, .heading(level: 1), .text, .blockQuote, .paragraph, .text,
          .list(ListStyle(.ordered(start: 2))), .item, .paragraph, .emphasis, .text, .text,
          .strong, .text, .text, .code, .text, .link, .text, .text, .image, .text, .softBreak,
          .text, .lineBreak, .text, .htmlInline, .thematicBreak, .codeBlock, .htmlBlock,
        ])
    }
  }

  @Test func content() {
    Document(parsing: "[d](/u \"t\")\n\n```info x\ncode\n```\n\n- a\n\n- b\n").withRoot { root in
      let blocks = Array(root.children)
      #expect(blocks.count == 3)
      let link = blocks[0].firstChild
      #expect(link?.url == "/u")
      #expect(link?.title == "t")
      #expect(link?.literal == nil)
      #expect(blocks[1].fenceInfo == "info x")
      #expect(blocks[1].literal == "code\n")
      #expect(blocks[1].url == nil)
      #expect(blocks[2].listStyle == ListStyle(.bullet, isTight: false))
      #expect(blocks[2].headingLevel == nil)
    }
  }

  @Test func positions() {
    Document(parsing: "# ñ *b*\n\na `c`\nd\n").withRoot { root in
      let emphasis = root.firstChild?.lastChild
      #expect(emphasis?.startLine == 1)
      #expect(emphasis?.startColumn == 6)
      let inlines = root.lastChild.map { Array($0.children) } ?? []
      #expect(inlines.count == 4)
      #expect(inlines[1].startColumn == 4)
      #expect(inlines[2].kind == .softBreak)
      #expect(inlines[2].startLine == 0)
      #expect(root.lastChild?.endLine == 4)
    }
  }

  @Test func `tree links`() {
    Document(parsing: "a\n\nb\n\nc\n").withRoot { root in
      let middle = root.firstChild?.next
      #expect(middle?.previous == root.firstChild)
      #expect(middle?.next == root.lastChild)
      #expect(middle?.parent == root)
      #expect(root.parent == nil)
      #expect(middle?.firstChild.map { Array($0.ancestors).count } == 3)
    }
  }

  @Test func `plain text`() {
    let markdown = "# A *b*\n\nc `d`\ne\\\nf [g](/h) ![i](/j) <k>\n\n    code\n\n- l\n- m\n"
    #expect(
      Document(parsing: markdown).withRoot(\.plainText) == "A b\nc d e f g i \ncode\nl\nm")
  }

  @Test(arguments: [
    ("javascript:x", true), ("JavaScript:x", true), ("vbscript:", true), ("file:///a", true),
    ("data:text/html,x", true), ("DATA:IMAGE/PNG;x", false), ("data:image/webp;x", false),
    ("data:image/svg+xml,x", true), ("https://example.org", false), ("fact:a", false), ("", false),
    ("javascript", false), (" javascript:x", false), ("javascript:\u{301}", true),
  ])
  func `unsafe URLs`(_ url: String, _ isUnsafe: Bool) {
    #expect(Node.isUnsafeURL(url) == isUnsafe)
    var destination: [UInt8] = []
    MarkdownEscaping.append(destination: url, to: &destination)
    let markdown = "[a](\(String(decoding: destination, as: UTF8.self)))"
    #expect(rendered(markdown, .html).contains("href=\"\"") == (isUnsafe || url.isEmpty))
  }
}
