import CommonMark
import Testing

@Suite struct CustomNodeTests {
  private func firstLink(in root: Node) throws -> Node {
    try #require(root.walk().first { $0.node.kind == .link }?.node)
  }

  @Test func `a link becomes a custom inline around its words`() throws {
    let document = Document(parsing: "a [*fee*](fact:fee) b")
    try document.withRoot { root in
      let custom = try firstLink(in: root).replaceWithCustomInline(tag: 7)
      custom.setRenderedText(onEnter: "⟨x *&⟩", onExit: "⟨/⟩")
      #expect(custom.kind == .customInline)
    }
    #expect(document.render(.html) == Array("<p>a ⟨x *&⟩<em>fee</em>⟨/⟩ b</p>\n".utf8))
  }

  @Test func `one tree serves every format again`() throws {
    let document = Document(parsing: "# T\n\n- a [1](fact:x) **b**\n")
    try document.withRoot { root in _ = try firstLink(in: root).replaceWithCustomInline(tag: 0) }
    func pass() -> [[UInt8]] {
      OutputFormat.allCases.map { format in
        document.withRoot { root in
          for event in root.walk() where event.isEntering && event.node.tag != nil {
            event.node.setRenderedText(onEnter: "<\(format)&", onExit: "\\>")
          }
        }
        return document.render(format)
      }
    }
    let first = pass()
    #expect(first == pass())
    for (format, bytes) in zip(OutputFormat.allCases, first) {
      #expect(String(decoding: bytes, as: UTF8.self).contains("<\(format)&1\\>"))
    }
  }

  @Test func `heading keeps its kind around wrapped children`() throws {
    let document = Document(parsing: "## A *b* `c`\n")
    document.withRoot { root in
      root.firstChild?.wrapChildrenInCustomInline(tag: 3)
        .setRenderedText(onEnter: "<a id=\"x\">", onExit: "</a>")
    }
    #expect(
      document.render(.html)
        == Array("<h2><a id=\"x\">A <em>b</em> <code>c</code></a></h2>\n".utf8))
    document.withRoot { root in
      root.firstChild?.firstChild?.setRenderedText(onEnter: "", onExit: "")
    }
    #expect(document.render(.commonmark) == Array("## A *b* `c`\n".utf8))
    #expect(document.render(.latex) == Array("\\subsection{A \\emph{b} \\texttt{c}}\n".utf8))
  }

  @Test func `empty heading is wrapped`() {
    Document(parsing: "#\n").withRoot { root in
      let custom = root.firstChild?.wrapChildrenInCustomInline(tag: 0)
      #expect(custom?.firstChild == nil)
      #expect(custom?.parent == root.firstChild)
    }
  }

  @Test func `fenced block becomes custom block`() {
    let document = Document(parsing: "a\n\n```table x\n```\n\nb\n")
    document.withRoot { root in
      let block = root.firstChild?.next
      #expect(block?.fenceInfo == "table x")
      block?.replaceWithCustomBlock(tag: 12).setRenderedText(onEnter: "| h |\n| - |\n| c |")
      #expect(root.firstChild?.next?.tag == 12)
    }
    #expect(document.render(.commonmark) == Array("a\n\n| h |\n| - |\n| c |\n\nb\n".utf8))
    #expect(document.render(.html) == Array("<p>a</p>\n| h |\n| - |\n| c |\n<p>b</p>\n".utf8))
  }

  @Test func `tags survive`() {
    let document = Document(parsing: "a *b* c")
    document.withRoot { root in
      #expect(root.walk().allSatisfy { $0.node.tag == nil })
      for (index, node) in (root.firstChild?.children ?? root.children).enumerated() {
        node.tag = index
      }
    }
    _ = document.render(.latex)
    document.withRoot { root in
      #expect(root.firstChild?.children.map(\.tag) == [0, 1, 2])
      root.firstChild?.firstChild?.tag = nil
      #expect(root.firstChild?.children.map(\.tag) == [nil, 1, 2])
    }
  }
}
