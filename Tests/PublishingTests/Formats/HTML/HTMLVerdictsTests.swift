import Testing

@testable import Publishing

@Suite struct HTMLVerdictsTests {
  @Test func `what is known is not found again, and never is too much kept`() {
    let verdicts = HTMLVerdicts<Int, Int>(atMost: 3)
    for key in 0..<10 {
      #expect(verdicts.value(key) { key * 2 } == key * 2)
      #expect(verdicts.value(key) { -1 } == key * 2)
      #expect(verdicts.keys.count <= 3)
    }
    #expect(verdicts.value(0) { 7 } == 7)
  }
}
