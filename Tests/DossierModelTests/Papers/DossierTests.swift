import DossierModel
import Testing

@Suite struct DossierTests {
  private func source(_ id: String, accessed: String) -> Source {
    Source(
      id: SourceID(id), title: id, publisher: id, label: nil, date: nil, url: nil,
      accessed: Fixture.date(accessed), language: LanguageTag("en"), kind: .official,
      consulted: true, range: Fixture.range)
  }

  @Test func wasConsultedThroughTheLastDayOfReading() {
    var dossier = Dossier()
    #expect(dossier.consultedThrough == nil)
    for (id, accessed) in [("a", "2017-01-02"), ("b", "2026-11-23"), ("c", "2020-05-05")] {
      dossier.sources[SourceID(id)] = source(id, accessed: accessed)
    }
    #expect(dossier.consultedThrough == Fixture.date("2026-11-23"))
  }

  @Test(
    arguments: [
      ("XA", "XA"), ("xa", "XA"), ("Xa", "XA"), ("pair", "pair"), ("PAIR", "pair"), ("xc", nil),
      ("", nil), ("xa ", nil),
    ] as [(String, String?)])
  func findsSubjectsInAnyCase(name: String, id: String?) {
    let dossier = Fixture.lookup([]).dossier
    #expect(dossier.subject(named: name)?.id == id.map { SubjectID($0) })
  }
}
