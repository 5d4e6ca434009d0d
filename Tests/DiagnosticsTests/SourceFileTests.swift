import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("", [""]),
    ("one", ["one"]),
    ("one\n", ["one", ""]),
    ("one\ntwo", ["one", "two"]),
    ("one\r\ntwo\r\n", ["one", "two", ""]),
    ("one\rtwo\r", ["one", "two", ""]),
    ("\n\n", ["", "", ""]),
    ("\r\n\n\r\r\n", ["", "", "", "", ""]),
    ("año\u{2028}x\u{85}y\u{0B}z", ["año\u{2028}x\u{85}y\u{0B}z"]),
  ])
  func `splits lines`(text: String, lines: [String]) {
    let file = SourceFile(path: "a.yaml", text: text)
    #expect(file.lineCount == lines.count)
    #expect((1...file.lineCount).map(file.line) == lines)
    #expect(file.text == text)
  }

  @Test func `counts columns in bytes`() {
    let file = SourceFile(path: "a.yaml", text: "año: 1\nb")
    #expect(file.location(of: 0) == SourceLocation(line: 1, column: 1))
    #expect(file.location(of: 3) == SourceLocation(line: 1, column: 4))
    #expect(file.location(of: 7) == SourceLocation(line: 1, column: 8))
    #expect(file.location(of: 8) == SourceLocation(line: 2, column: 1))
  }

  @Test(arguments: [
    (-5, 1, 1), (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 1, 4), (4, 2, 1), (5, 2, 2), (6, 3, 1),
    (7, 3, 2), (8, 3, 3), (9, 3, 3), (Int.max, 3, 3),
  ])
  func `locates offsets`(offset: Int, line: Int, column: Int) {
    // Both bytes of a CR LF belong to the line that they end.
    let file = SourceFile(path: "a.yaml", text: "ab\r\nc\rde")
    #expect(file.location(of: offset) == SourceLocation(line: line, column: column))
  }

  @Test func `location and offset are inverse`() {
    let file = SourceFile(path: "a.yaml", text: "ab\r\nñ\r\n\rde\n")
    for line in 1...file.lineCount {
      for offset in file.lineRange(line).lowerBound...file.lineRange(line).upperBound {
        let location = file.location(of: offset)
        #expect(location.line == line)
        #expect(file.offset(line: line, column: location.column) == offset)
      }
    }
  }

  @Test(arguments: [
    (1, 1, 0), (1, 3, 2), (1, 99, 2), (1, 0, 0), (1, -7, 0), (2, 1, 4), (3, 2, 7), (0, 1, 0),
    (-4, 2, 1), (9, 1, 6), (9, 9, 8), (2, Int.max, 5), (2, Int.min, 4),
  ])
  func `clamps lines and columns`(line: Int, column: Int, offset: Int) {
    let file = SourceFile(path: "a.yaml", text: "ab\r\nc\rde")
    #expect(file.offset(line: line, column: column) == offset)
  }

  @Test func `shows invalid bytes`() {
    let file = SourceFile(path: "a.yaml", bytes: [0x61, 0xFF, 0x0A, 0xC3])
    #expect(file.line(1) == "a\u{FFFD}")
    #expect(file.text == "a\u{FFFD}\n\u{FFFD}")
  }
}
