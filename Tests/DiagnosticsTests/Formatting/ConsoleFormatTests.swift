import Diagnostics
import TestSupport
import Testing

@Suite struct ConsoleFormatTests {
  /// The finding at the first mark of `marked`, as printed without colour.
  private func printed(_ marked: MarkedText) -> String {
    let range = SourceRange(file: marked.file("a.yaml"), bytes: marked.ranges[0])
    return ConsoleFormat().format(Diagnostic(.image, .error, "summary", at: range))
  }

  @Test func `prints a finding in full`() {
    let facts: MarkedText = "facts:\n daca:\n  source: ⟪uscis-2071⟫\n"
    let sources: MarkedText = "sources:\r\n ⟪uscis-2017⟫:\r\n"
    let diagnostic = Diagnostic(
      "unknown-source", .error, "unknown source 'uscis-2071'",
      at: SourceRange(file: facts.file("Content/facts/daca.yaml"), bytes: facts.ranges[0]),
      notes: [
        Diagnostic.Note(
          "the nearest stands here",
          at: SourceRange(file: sources.file("Content/sources/dhs.yaml"), bytes: sources.ranges[0])),
        Diagnostic.Note("sources are listed by `demarche list sources`"),
      ],
      help: ["did you mean 'uscis-2017'?", "or add the source"])
    #expect(
      ConsoleFormat().format(diagnostic) == """
        Content/facts/daca.yaml:3:11: error: unknown source 'uscis-2071' [unknown-source]
         3 |   source: uscis-2071
           |           ^~~~~~~~~~
        Content/sources/dhs.yaml:2:2: note: the nearest stands here
         2 |  uscis-2017:
           |  ^~~~~~~~~~
        note: sources are listed by `demarche list sources`
        help: did you mean 'uscis-2017'?
        help: or add the source

        """)
  }

  @Test(
    arguments: [
      // An empty range stands between two bytes.
      ("ab⟪⟫c", "1:3", "abc", "  ^"),
      ("⟪⟫abc", "1:1", "abc", "^"),
      ("abc⟪⟫", "1:4", "abc", "   ^"),
      // A range over several lines is marked on the first.
      ("a⟪bc\nde⟫f", "1:2", "abc", " ^~"),
      // A range that holds only the line ending.
      ("abc⟪\n⟫", "1:4", "abc", "   ^"),
      // The column counts bytes, the marker characters.
      ("año ⟪ñu⟫", "1:6", "año ñu", "    ^~"),
      // Tabs become single spaces, so that marker and text stay aligned.
      ("\t\ta⟪b⟫\tc", "1:4", "  ab c", "   ^"),
    ] as [(MarkedText, String, String, String)])
  func `marks the range`(marked: MarkedText, place: String, line: String, marker: String) {
    #expect(
      printed(marked) == """
        a.yaml:\(place): error: summary [image]
         1 | \(line)
           | \(marker)

        """)
  }

  @Test func `aligns the gutter with the line number`() {
    let text = String(repeating: "\n", count: 99) + "⟪x⟫"
    #expect(
      printed(MarkedText(text)) == """
        a.yaml:100:1: error: summary [image]
         100 | x
             | ^

        """)
  }

  @Test func `cuts long lines`() {
    let filler = String(repeating: "0123456789", count: 10)
    #expect(
      printed(MarkedText(filler + "⟪fault⟫" + filler)) == """
        a.yaml:1:101: error: summary [image]
         1 | \(filler.suffix(60))fault\(filler.prefix(55))
           | \(String(repeating: " ", count: 60))^~~~~

        """)
    #expect(
      printed(MarkedText("⟪" + filler + "⟫")) == """
        a.yaml:1:1: error: summary [image]
         1 | \(filler.prefix(60))
           | ^\(String(repeating: "~", count: 59))

        """)
  }

  @Test func `cuts between characters`() {
    // 61 bytes before the fault and 61 from it on: both cuts fall inside an ñ.
    let enyes = String(repeating: "ñ", count: 40)
    #expect(
      printed(MarkedText(enyes + "x⟪y⟫" + enyes)) == """
        a.yaml:1:82: error: summary [image]
         1 | \(enyes.prefix(29))xy\(enyes.prefix(30))
           | \(String(repeating: " ", count: 30))^

        """)
  }

  @Test(arguments: [
    ("\u{1B}[2J", "\\u{1B}[2J"),
    ("\u{0}", "\\u{0}"),
    ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"),
    ("a\r\nb", "a\\u{D}\\u{A}b"),
    ("\u{200E}\u{200F}", "\\u{200E}\\u{200F}"),
    ("\u{202A}\u{202E}", "\\u{202A}\\u{202E}"),
    ("\u{2066}\u{2069}", "\\u{2066}\\u{2069}"),
    ("\u{61C}", "\\u{61C}"),
    ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
    ("a\tb", "a b"),
    ("peña 🇽🇦 “e\u{301}”", "peña 🇽🇦 “e\u{301}”"),
  ])
  func `shows what could deceive`(text: String, shown: String) {
    let diagnostic = Diagnostic(
      .image, .note, "'\(text)'", at: nil, notes: [Diagnostic.Note(text)], help: [text])
    #expect(
      ConsoleFormat().format(diagnostic)
        == "note: '\(shown)' [image]\nnote: \(shown)\nhelp: \(shown)\n")
  }

  @Test func `shows what could deceive in the source line`() {
    #expect(
      printed("a\u{202E}⟪b\u{1B}⟫c") == """
        a.yaml:1:5: error: summary [image]
         1 | a\\u{202E}b\\u{1B}c
           |          ^~~~~~~

        """)
  }

  @Test func `shows invalid bytes`() {
    let file = SourceFile(path: "a.yaml", bytes: [0x61, 0xFF, 0x62])
    let range = SourceRange(file: file, bytes: 2..<3)
    #expect(
      ConsoleFormat().format(Diagnostic(.image, .error, "summary", at: range)) == """
        a.yaml:1:3: error: summary [image]
         1 | a\u{FFFD}b
           |   ^

        """)
  }

  @Test func `cuts long lines of invalid bytes`() {
    // Continuation bytes without a beginning never reach a character boundary.
    let file = SourceFile(path: "a.yaml", bytes: [0x61] + Array(repeating: 0x80, count: 10_000))
    let text = ConsoleFormat().format(
      Diagnostic(.image, .error, "summary", at: SourceRange(startOf: file)))
    #expect(text.count < 200)
  }

  @Test func `shows control characters in paths`() {
    let file = SourceFile(path: "a\u{1B}[2J\n.yaml", text: "")
    let diagnostic = Diagnostic(.image, .error, "summary", at: SourceRange(startOf: file))
    #expect(
      ConsoleFormat().format(diagnostic)
        == "a\\u{1B}[2J\\u{A}.yaml:1:1: error: summary [image]\n")
  }

  @Test(arguments: [0..<99, 90..<99, 3..<3])
  func `stays in the file`(bytes: Range<Int>) {
    let file = SourceFile(path: "a.yaml", text: "abc")
    let text = ConsoleFormat().format(
      Diagnostic(.image, .error, "summary", at: SourceRange(file: file, bytes: bytes)))
    #expect(text.contains("\n 1 | abc\n"))
  }

  @Test func `prints no excerpt of an empty file`() {
    let range = SourceRange(startOf: SourceFile(path: "a.yaml", text: ""))
    #expect(
      ConsoleFormat().format(Diagnostic(.image, .warning, "the file is empty", at: range))
        == "a.yaml:1:1: warning: the file is empty [image]\n")
  }

  @Test(arguments: [(Severity.error, "1;31"), (.warning, "1;33"), (.note, "1;36")])
  func colours(severity: Severity, code: String) {
    let marked: MarkedText = "a⟪bc⟫"
    let range = SourceRange(file: marked.file("a.yaml"), bytes: marked.ranges[0])
    let diagnostic = Diagnostic(
      .image, severity, "summary", at: range, notes: [Diagnostic.Note("remark")], help: ["act"])
    #expect(
      ConsoleFormat(colour: true).format(diagnostic) == """
        a.yaml:1:2: \u{1B}[\(code)m\(severity.rawValue):\u{1B}[0m summary [image]
         1 | abc
           |  \u{1B}[1;32m^~\u{1B}[0m
        \u{1B}[1;36mnote:\u{1B}[0m remark
        \u{1B}[1;32mhelp:\u{1B}[0m act

        """)
  }

  @Test func `prints all in order`() {
    let marked: MarkedText = "⟪a⟫⟪b⟫"
    let file = marked.file("a.yaml")
    let diagnostics = marked.ranges.reversed().map {
      Diagnostic(.image, .error, "summary", at: SourceRange(file: file, bytes: $0))
    }
    #expect(
      ConsoleFormat().format(diagnostics) == """
        a.yaml:1:1: error: summary [image]
         1 | ab
           | ^
        a.yaml:1:2: error: summary [image]
         1 | ab
           |  ^

        """)
  }
}
