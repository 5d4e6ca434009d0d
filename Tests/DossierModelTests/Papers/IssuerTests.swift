import DossierModel
import Testing

@Suite struct IssuerTests {
  private let en = LanguageTag("en")

  @Test func hasTheKindsAndVoicesOfTheContract() {
    #expect(Issuer.Kind.allCases.map(\.rawValue) == ["embassy", "joint", "organization"])
    #expect(Issuer.Voice.allCases.map(\.rawValue) == ["government", "civil-society"])
  }

  @Test func keepsWhatItIsMadeOf() {
    let contact = Issuer.Contact(
      text: Fixture.text("Write to us"), url: "https://example.org",
      source: Fixture.located(SourceID("a")), verified: true, range: Fixture.range)
    let issuer = Issuer(
      id: IssuerID("embassy-xa"), kind: .embassy, voice: .government,
      name: Fixture.text("Embassy"), subjects: [Fixture.located(SubjectID("XA"))],
      place: Fixture.text("Strelsau"), colour: "#1F4E3D", contact: contact, range: Fixture.range)
    #expect(issuer.id == IssuerID("embassy-xa"))
    #expect(issuer.name[en] == "Embassy")
    #expect(issuer.place[en] == "Strelsau")
    #expect(issuer.subjects.map(\.value) == [SubjectID("XA")])
    #expect(issuer.colour == "#1F4E3D")
    #expect(issuer.contact?.text[en] == "Write to us")
    #expect(issuer.contact?.url == "https://example.org")
    #expect(issuer.contact?.source.value == SourceID("a"))
  }
}
