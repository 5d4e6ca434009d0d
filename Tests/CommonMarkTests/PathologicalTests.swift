import CommonMark
import Testing

@Suite struct PathologicalTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    let depth: Int

    init(_ name: String, _ markdown: String, depth: Int) {
      testDescription = name
      self.markdown = markdown
      self.depth = depth
    }
  }

  static let cases: [Case] = [
    Case("quotes", String(repeating: ">", count: 50_000) + " a", depth: 50_002),
    Case("stars", String(repeating: "*", count: 100_000) + "a", depth: 2),
    Case("brackets", String(repeating: "[", count: 100_000), depth: 2),
    Case("image marks", String(repeating: "![", count: 50_000), depth: 2),
    Case("backticks", String(repeating: "`", count: 100_000), depth: 1),
    Case("spaced backticks", String(repeating: "` `` ", count: 20_000), depth: 2),
    Case("angle brackets", String(repeating: "<", count: 100_000), depth: 2),
    Case("ampersands", String(repeating: "&", count: 100_000), depth: 2),
    Case("long line", String(repeating: "word ", count: 20_000), depth: 2),
    Case("long word", String(repeating: "ñ", count: 50_000), depth: 2),
    Case(
      "strong", String(repeating: "**a ", count: 5_000) + String(repeating: " a**", count: 5_000),
      depth: 5_002),
    Case(
      "lists", (0..<300).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(), depth: 602),
    Case("empty", "", depth: 0),
    Case("rule", "---", depth: 1),
  ]

  /// The number of nodes on the longest way down from a node, which does not count.
  private func depth(of root: Node) -> Int {
    var (open, deepest) = (0, 0)
    for event in root.walk() {
      guard event.isEntering else {
        open -= 1
        continue
      }
      deepest = max(deepest, open)
      if !event.node.kind.isLeaf { open += 1 }
    }
    return deepest
  }

  @Test(arguments: cases) func depth(_ testCase: Case) {
    let document = Document(parsing: testCase.markdown)
    #expect(document.withRoot(depth(of:)) == testCase.depth)
    for format in OutputFormat.allCases where testCase.depth < 1_000 {
      _ = document.render(format)
    }
    #expect(!document.render(.html).isEmpty || testCase.markdown.isEmpty)
  }

  @Test func `NUL becomes replacement character`() {
    let document = Document(parsing: [0x61, 0x00, 0x62])
    #expect(document.withRoot(\.plainText) == "a\u{FFFD}b")
  }

  @Test(
    arguments: [
      [0x61, 0xFF, 0x62], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xC0, 0xAF], [0x80, 0x80], [0xF0, 0x9F, 0x98, 0x41],
    ] as [[UInt8]])
  func `bad UTF-8 becomes replacement characters`(_ bytes: [UInt8]) {
    let document = Document(parsing: bytes)
    let text = document.withRoot(\.plainText)
    #expect(text.unicodeScalars.contains("\u{FFFD}"))
    for format in OutputFormat.allCases {
      let output = document.render(format)
      #expect(Array(String(decoding: output, as: UTF8.self).utf8) == output)
    }
  }
}
