import DossierModel
import Testing

@Suite struct SubjectTests {
  @Test func isAGroupWithMembers() {
    #expect(!Fixture.subject("XA").isGroup)
    #expect(Fixture.subject("pair", members: ["XA", "XB"]).isGroup)
  }

  @Test func hasASlug() {
    #expect(Fixture.subject("XA").slug == "xa")
    #expect(Fixture.subject("made-up-pair", members: ["XA"]).slug == "made-up-pair")
  }

  @Test func hasForms() {
    let forms = Fixture.forms(["name": "Ruritania"])
    #expect(forms["name"] == "Ruritania")
    #expect(forms["article"] == nil)
  }

  @Test func hasThePapersOfTheContract() {
    #expect(Subject.Paper.allCases.map(\.rawValue) == ["us-letter", "a4"])
  }
}
