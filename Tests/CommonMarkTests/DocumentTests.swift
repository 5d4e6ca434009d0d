import CommonMark
import Testing

@Suite struct DocumentTests {
  @Test func empty() {
    #expect(Document(parsing: "").render(.html) == [])
  }
}
