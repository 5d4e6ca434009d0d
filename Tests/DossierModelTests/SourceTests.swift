import DossierModel
import Testing

@Suite struct SourceTests {
  @Test func hasTheKindsOfTheContract() {
    #expect(
      Source.Kind.allCases.map(\.rawValue) == [
        "official", "official-mirror", "court", "mirror", "transcription", "research", "ngo",
        "legal-commentary", "press", "opinion", "blog", "guide", "encyclopedia", "aggregator",
      ])
  }

  @Test func keepsWhatItIsMadeOf() {
    let source = Source(
      id: SourceID("table"), title: "Title", publisher: "Publisher", label: Fixture.text("Label"),
      date: Fixture.date("2016"), url: "https://example.org", accessed: Fixture.date("2017-01-02"),
      language: LanguageTag("es"), kind: .press, consulted: false, range: Fixture.range)
    #expect(source.id == SourceID("table"))
    #expect(source.title == "Title")
    #expect(source.publisher == "Publisher")
    #expect(source.label?[LanguageTag("en")] == "Label")
    #expect(source.date == Fixture.date("2016"))
    #expect(source.url == "https://example.org")
    #expect(source.accessed == Fixture.date("2017-01-02"))
    #expect(source.language == LanguageTag("es"))
    #expect(source.kind == .press)
    #expect(!source.consulted)
    #expect(source.range == Fixture.range)
  }
}
