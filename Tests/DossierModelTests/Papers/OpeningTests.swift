import Diagnostics
import DossierModel
import TestSupport
import Testing

/// The days on which papers have an opening.
@Suite struct OpeningTests {
  private func dossier(_ openings: (String, String?, String?)...) -> Dossier {
    var dossier = Dossier()
    for (index, (subject, from, until)) in openings.enumerated() {
      let range = SourceRange(startOf: SourceFile(path: "o\(index).md", text: ""))
      let id = OpeningID("o\(index)")
      dossier.openings[id] = Opening(
        id: id,
        applicability: Applicability(
          subjects: [Located(SubjectID(subject), at: range)],
          validity: Validity(
            from: from.flatMap { CalendarDate($0) }, until: until.flatMap { CalendarDate($0) })),
        words: .held([:]), range: range)
    }
    return dossier
  }

  private func days(_ dossier: Dossier, of subject: String? = nil) -> [String] {
    dossier.days(of: subject.map { SubjectID($0) }).map {
      "\($0.from?.description ?? "")/\($0.until?.description ?? "")"
    }
  }

  @Test func `days that meet or overlap are one stretch`() {
    let dossier = dossier(
      ("XA", "2017-02-13", "2017-02-19"), ("XB", "2017-02-15", "2017-02-20"),
      ("XA", "2017-02-21", "2017-03-01"), ("XB", "2026-11-30", nil), ("XA", "2026-12-01", "2027"))
    #expect(days(dossier) == ["2017-02-13/2017-03-01", "2026-11-30/"])
    #expect(
      days(dossier, of: "XA") == [
        "2017-02-13/2017-02-19", "2017-02-21/2017-03-01", "2026-12-01/2027",
      ])
    #expect(days(dossier, of: "XC") == [])
    #expect(days(self.dossier(("XA", nil, "2017"), ("XA", nil, nil))) == ["/"])
  }

  @Test func `a day has the openings that hold on it`() throws {
    let dossier = dossier(("XA", "2017", "2017"), ("XA", "2017-06", nil), ("XB", nil, nil))
    let day = try #require(CalendarDate("2017-07-01"))
    #expect(dossier.openings(of: SubjectID("XA"), on: day).map(\.id.description) == ["o0", "o1"])
    #expect(dossier.opening(of: SubjectID("XB"), on: day)?.id == OpeningID("o2"))
    let later = try #require(CalendarDate("2018-01-01"))
    #expect(dossier.opening(of: SubjectID("XA"), on: later)?.id == OpeningID("o1"))
  }
}
