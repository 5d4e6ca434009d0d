import Briefing
import DossierModel
import Publishing
import Testing

@Suite struct OmissionWordsTests {
  @Test func `reasons are said in words`() throws {
    #expect(Omission.Reason.notValid.words == "not valid on the day")
    #expect(Omission.Reason.lacks(FactID("f")).words == "fact 'f' has no value")
    let day = try #require(CalendarDate("2020-01-02"))
    #expect(Omission.Reason.lapsed(day).words == "its day, 2020-01-02, has passed")
    #expect(Omission.Reason.beyondLimit(1).words == "the type prints one of its kind")
    #expect(Omission.Reason.beyondLimit(3).words == "the type prints 3 of its kind")
    #expect(
      Omission.Reason.notPrinted(.offer).words == "no paper prints an act of the kind 'offer'")
  }
}
