import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ProposalTests {
  private func applicability(_ subjects: [String]?) -> Applicability {
    Applicability(
      subjects: subjects?.map { Fixture.located(SubjectID($0)) }, validity: .always,
      needs: [Fixture.located(FactID("series"))])
  }

  @Test(
    arguments: [
      (nil, "XA", true), (["XA", "pair"], "XA", true), (["XA", "pair"], "pair", true),
      // A piece for a group is not for its members, nor the other way round.
      (["pair"], "XA", false), (["XA"], "pair", false), ([], "XA", false),
    ] as [([String]?, String, Bool)])
  func `concerns subjects`(subjects: [String]?, subject: String, isConcerned: Bool) {
    #expect(applicability(subjects).concerns(SubjectID(subject)) == isConcerned)
  }

  @Test func `the more specific wording wins`() {
    let (en, es) = (LanguageTag("en"), LanguageTag("es"))
    var passage = Passage([en: Fixture.prose("Everyone."), es: Fixture.prose("Todos.")])
    passage.wordings[.voice(.civilSociety)] = [en: Fixture.prose("A voice.")]
    passage.wordings[.issuer(IssuerID("friends"))] = [en: Fixture.prose("An issuer.")]
    func said(_ language: LanguageTag, _ id: String, _ voice: Issuer.Voice) -> String? {
      let issuer = Issuer(
        id: IssuerID(id), kind: .organization, voice: voice, name: Fixture.text("N"),
        subjects: [], place: Fixture.text("P"), colour: "#000000", contact: nil,
        range: Fixture.range)
      return passage.prose(in: language, for: issuer)?.bodyRange.text
    }
    #expect(said(en, "embassy", .government) == "Everyone.")
    #expect(said(en, "others", .civilSociety) == "A voice.")
    #expect(said(en, "friends", .civilSociety) == "An issuer.")
    #expect(said(es, "friends", .civilSociety) == "Todos.")
    #expect(passage.all.count == 4)
  }

  @Test func opens() {
    let opening = Opening(
      id: OpeningID("xa-today"),
      applicability: Applicability(
        subjects: [Fixture.located(SubjectID("XA"))],
        validity: Validity(from: Fixture.date("2025-01-20"))),
      words: .held(["issue": Passage([LanguageTag("en"): Fixture.prose("Text.")])]),
      range: Fixture.range)
    #expect(opening.id == OpeningID("xa-today"))
    #expect(opening.applicability.concerns(SubjectID("XA")))
    #expect(!opening.applicability.validity.holds(on: Fixture.date("2025-01-19")))
    #expect(Dossier().passages(of: opening.words).keys.sorted() == ["issue"])
  }
}
