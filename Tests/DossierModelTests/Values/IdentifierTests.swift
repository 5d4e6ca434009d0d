import DossierModel
import Testing

@Suite struct IdentifierTests {
  @Test func `compares by text`() {
    #expect(SubjectID("XA") < SubjectID("XB"))
    #expect(SubjectID("XA") == SubjectID("XA"))
    #expect(SubjectID("xa") != SubjectID("XA"))
    #expect(FactID("made-up").description == "made-up")
    #expect(Set([SubjectID.all, SubjectID("all")]).count == 1)
  }
}
