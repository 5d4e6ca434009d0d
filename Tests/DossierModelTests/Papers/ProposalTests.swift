import Diagnostics
import DossierModel
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
  func concernsSubjects(subjects: [String]?, subject: String, isConcerned: Bool) {
    #expect(applicability(subjects).concerns(SubjectID(subject)) == isConcerned)
  }

  @Test func keepsWhatItIsMadeOf() {
    let es = LanguageTag("es")
    let point = Proposal.Point(
      id: "point", applicability: applicability(["XA"]),
      prose: Passage([es: Fixture.prose("Texto.")]),
      range: Fixture.range)
    let ask = Proposal.Ask(
      point: point, addressee: Fixture.text("Ministry"), by: .date(Fixture.date("2027-03-31")))
    let proposal = Proposal(
      id: ProposalID("respect"), order: 4, title: Fixture.text("Title"),
      position: Passage([es: Fixture.prose("Posición.")]), points: [point], asks: [ask],
      answers: [],
      range: Fixture.range)
    #expect(proposal.id == ProposalID("respect"))
    #expect(proposal.order == 4)
    #expect(proposal.title[es] == "Title")
    #expect(proposal.position.common[es]?.file.text == "Posición.")
    #expect(proposal.points.map(\.id) == ["point"])
    #expect(proposal.points.first?.prose.common[es]?.body == 0..<6)
    #expect(proposal.points.first?.applicability.needs.map(\.value) == [FactID("series")])
    #expect(proposal.asks.map(\.by) == [.date(Fixture.date("2027-03-31"))])
    #expect(proposal.asks.first?.addressee[es] == "Ministry")
    #expect(proposal.answers.isEmpty)
  }

  @Test func opens() {
    let opening = Opening(
      id: OpeningID("xa-today"),
      applicability: Applicability(
        subjects: [Fixture.located(SubjectID("XA"))],
        validity: Validity(from: Fixture.date("2025-01-20"))),
      passages: ["issue": Passage([LanguageTag("en"): Fixture.prose("Text.")])],
      range: Fixture.range)
    #expect(opening.id == OpeningID("xa-today"))
    #expect(opening.applicability.concerns(SubjectID("XA")))
    #expect(!opening.applicability.validity.holds(on: Fixture.date("2025-01-19")))
    #expect(opening.passages.keys.sorted() == ["issue"])
  }
}
