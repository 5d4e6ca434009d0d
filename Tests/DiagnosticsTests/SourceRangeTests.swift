import Diagnostics
import Testing

@Suite struct SourceRangeTests {
  let file = SourceFile(path: "a.yaml", text: "id: XA\nunit: persons\n")

  @Test func `knows its ends and text`() {
    let range = SourceRange(file: file, bytes: 4..<11)
    #expect(range.start == SourceLocation(line: 1, column: 5))
    #expect(range.end == SourceLocation(line: 2, column: 5))
    #expect(range.text == "XA\nunit")
  }

  @Test(arguments: [(16..<99, "sons\n"), (90..<99, "")])
  func `stays in the file`(bytes: Range<Int>, text: String) {
    let range = SourceRange(file: file, bytes: bytes)
    #expect(range.text == text)
    #expect(range.end == SourceLocation(line: 3, column: 1))
  }

  @Test func `starts the file`() {
    let range = SourceRange(startOf: file)
    #expect(range.bytes == 0..<0)
    #expect(range.start == SourceLocation(line: 1, column: 1))
    #expect(range.text.isEmpty)
  }

  @Test func `is equal by file and bytes`() {
    let range = SourceRange(file: file, bytes: 0..<2)
    let copy = SourceFile(path: file.path, bytes: file.bytes)
    let others = [
      SourceRange(file: file, bytes: 0..<3), SourceRange(file: copy, bytes: 0..<2),
    ]
    #expect(range == SourceRange(file: file, bytes: 0..<2))
    #expect(!others.contains(range))
    #expect(Set(others + [range, range]).count == 3)
  }

  @Test(arguments: [
    (1, 1, 1, 2, true), (1, 9, 2, 1, true), (2, 1, 1, 9, false), (3, 3, 3, 3, false),
  ])
  func `orders locations`(
    line: Int, column: Int, otherLine: Int, otherColumn: Int, isBefore: Bool
  ) {
    let left = SourceLocation(line: line, column: column)
    let right = SourceLocation(line: otherLine, column: otherColumn)
    #expect((left < right) == isBefore)
  }
}
