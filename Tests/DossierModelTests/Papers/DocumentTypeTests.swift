import DossierModel
import Testing

@Suite struct DocumentTypeTests {
  @Test func `a part that is not named is forbidden`() {
    let type = DocumentType(
      id: DocumentTypeID("note"), name: Fixture.text("Note"), function: Fixture.text("Asks"),
      senders: [.embassy],
      parts: DocumentType.Parts([.title: .required, .answers: .optional]), range: Fixture.range)
    #expect(type.requires(.title) && !type.forbids(.title))
    #expect(!type.requires(.answers) && !type.forbids(.answers))
    #expect(!type.requires(.acts) && type.forbids(.acts))
  }
}
