import DossierModel
import Testing

@Suite struct SubjectTests {
  @Test func `is a group with members`() {
    #expect(!Fixture.subject("XA").isGroup)
    #expect(Fixture.subject("pair", members: ["XA", "XB"]).isGroup)
  }

  @Test func `has a slug`() {
    #expect(Fixture.subject("XA").slug == "xa")
    #expect(Fixture.subject("made-up-pair", members: ["XA"]).slug == "made-up-pair")
  }
}
