import Diagnostics
import DossierModel
import Testing

@Suite struct LocatedTests {
  let es = LanguageTag("es")
  let en = LanguageTag("en")

  @Test func keepsItsPlace() {
    let located = Located(3, at: Fixture.range)
    #expect(located.value == 3)
    #expect(located.range == Fixture.range)
  }

  @Test func isTheSameInAllLanguages() {
    let text = Fixture.text("CAM")
    #expect(text[es] == "CAM")
    #expect(text[en] == "CAM")
  }

  @Test func doesNotReplaceAMissingLanguage() {
    let text = LocalizedText(.perLanguage([es: Fixture.located("Cuadro")]))
    #expect(text[es] == "Cuadro")
    #expect(text[en] == nil)
  }
}
