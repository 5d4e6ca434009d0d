import Diagnostics
import DossierModel
import Testing

@Suite struct LocatedTests {
  let es = LanguageTag("es")
  let en = LanguageTag("en")

  @Test func `is the same in all languages`() {
    let text = Fixture.text("CAM")
    #expect(text[es] == "CAM")
    #expect(text[en] == "CAM")
  }

  @Test func `does not replace a missing language`() {
    let text = LocalizedText(.perLanguage([es: Fixture.located("Cuadro")]))
    #expect(text[es] == "Cuadro")
    #expect(text[en] == nil)
  }
}
