import DossierModel
import Testing

@Suite struct InstrumentTests {
  private let en = LanguageTag("en")

  @Test func hasTheStatesOfTheContract() {
    #expect(
      Instrument.State.allCases.map(\.rawValue) == [
        "announced", "concluded", "in-force", "open", "suspended", "paused", "closed", "revoked",
        "ended",
      ])
    #expect(Instrument.Kind.allCases.map(\.rawValue) == ["agreement", "program", "order"])
  }

  @Test func keepsWhatItIsMadeOf() {
    let statement = Statement(
      text: Fixture.text("It was signed"), source: Fixture.located(SourceID("a")),
      also: [Fixture.located(SourceID("b"))], verified: true, range: Fixture.range)
    let event = Instrument.Event(
      id: "signed", date: Fixture.date("2016-02-23"), published: Fixture.date("2016-03"),
      state: .concluded, isMilestone: true, statement: statement)
    let provision = Instrument.Provision(
      id: "night", section: "7", date: Fixture.date("2016"), statement: statement)
    let table = InstrumentTable(
      caption: Fixture.text("Caption"),
      columns: [InstrumentTable.Column(id: "place", label: Fixture.text("Place"))],
      rows: [
        InstrumentTable.Row(
          id: "first", date: Fixture.date("2016"), source: Fixture.located(SourceID("a")),
          verified: false, cells: ["place": Fixture.text("Strelsau")], range: Fixture.range)
      ], range: Fixture.range)
    let instrument = Instrument(
      id: InstrumentID("xa-xb"), kind: .agreement, name: Fixture.text("Agreement"),
      short: Fixture.text("AG"), citation: "1 XX 2",
      parties: [Fixture.located(SubjectID("XA")), Fixture.located(SubjectID("XB"))],
      sources: [Fixture.located(SourceID("a"))], timeline: [event], provisions: [provision],
      table: table, range: Fixture.range)
    #expect(instrument.id == InstrumentID("xa-xb"))
    #expect(instrument.kind == .agreement)
    #expect(instrument.name[en] == "Agreement")
    #expect(instrument.short?[en] == "AG")
    #expect(instrument.citation == "1 XX 2")
    #expect(instrument.parties.map(\.value.description) == ["XA", "XB"])
    #expect(instrument.sources.map(\.value.description) == ["a"])
    #expect(instrument.timeline.map(\.id) == ["signed"])
    #expect(instrument.timeline.first?.published == Fixture.date("2016-03"))
    #expect(instrument.timeline.first?.statement.also.map(\.value) == [SourceID("b")])
    #expect(instrument.provisions.first?.section == "7")
    #expect(instrument.table?.caption[en] == "Caption")
    #expect(instrument.table?.columns.first?.label[en] == "Place")
    #expect(instrument.table?.rows.first?.cells["place"]?[en] == "Strelsau")
  }
}
