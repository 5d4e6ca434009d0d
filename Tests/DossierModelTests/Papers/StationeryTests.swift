import Diagnostics
import DossierModel
import Testing

@Suite struct StationeryTests {
  @Test func isEmptyAtFirst() {
    let stationery = Stationery()
    #expect(stationery.languages.isEmpty && stationery.documentTypes.isEmpty)
    #expect(stationery.templates.isEmpty && stationery.assets.isEmpty)
  }

  @Test func keepsDocumentTypes() {
    let type = DocumentType(
      id: DocumentTypeID("position-paper"), name: Fixture.text("Position paper"),
      function: Fixture.text("States a position"), senders: [.embassy, .joint],
      parts: DocumentType.Parts([.title: .required, .answers: .optional]), range: Fixture.range)
    #expect(type.id == DocumentTypeID("position-paper"))
    #expect(type.name[LanguageTag("en")] == "Position paper")
    #expect(type.function[LanguageTag("en")] == "States a position")
    #expect(type.senders == [.embassy, .joint])
    #expect(type.requires(.title) && !type.forbids(.answers) && type.forbids(.acts))
  }
}
