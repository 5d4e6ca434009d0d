import Testing

@testable import DossierModel

@Suite struct StatusTests {
  @Test func `an id names an instrument or a strand`() {
    #expect(StrandID("tps") == StrandID(InstrumentID("tps")))
    #expect(StrandID("tps/sv") == StrandID(InstrumentID("tps"), "sv"))
    #expect(StrandID("tps/sv").description == "tps/sv" && StrandID("tps").description == "tps")
    #expect(StrandID("").instrument.description.isEmpty)
  }

  @Test func `a state becomes what may follow it`() {
    for state in Instrument.State.allCases {
      #expect(state.mayBecome(state) && state.mayBecome(.unknown))
      #expect(Instrument.State.unknown.mayBecome(state))
    }
    #expect(Instrument.State.inForce.mayBecome(.revoked))
    #expect(Instrument.State.ended.mayBecome(.inForce))
    #expect(!Instrument.State.revoked.mayBecome(.inForce))
    #expect(!Instrument.State.announced.mayBecome(.expired))
    #expect(!Instrument.State.inForce.mayBecome(.proposed))
  }

  @Test func `a presumption holds, falls or is open`() {
    let presumption = Presumption(
      strand: Fixture.located(StrandID("tps/sv")), states: [.inForce, .paused])
    func outcome(_ state: Instrument.State?) -> String {
      "\(presumption.outcome(for: state.map(status)))"
    }
    #expect(outcome(.inForce) == "holds" && outcome(.paused) == "holds")
    #expect(outcome(.ended).hasPrefix("falls"))
    #expect(outcome(.unknown) == "open" && outcome(nil) == "open")
    let careful = Presumption(strand: presumption.strand, states: [.inForce, .unknown])
    #expect("\(careful.outcome(for: status(.unknown)))" == "holds")
    #expect("\(careful.outcome(for: nil))" == "holds")
  }

  /// What confirms a state does not begin it anew, unless it was over in between.
  @Test func `a status begins with what brought it about`() throws {
    func status(_ decisions: (String, Instrument.State, String?)...) throws -> Status {
      let events = decisions.map { date, state, until in
        event(date, state, until: until.map(Fixture.date))
      }
      let instrument = Instrument(
        id: InstrumentID("tps"), kind: .program, name: Fixture.text("TPS"), short: nil,
        citation: nil, parties: [], sources: [], timeline: events, provisions: [], table: nil,
        range: Fixture.range)
      return try #require(
        instrument.status(of: nil, at: Clock(asOf: Fixture.date("2020-01-01"))))
    }
    let prolonged = try status(
      ("2016", .open, nil), ("2017", .inForce, "2018-06-30"), ("2018-03-01", .inForce, "2020-06-30")
    )
    #expect(prolonged.since == Fixture.date("2017"))
    #expect(prolonged.until == Fixture.date("2020-06-30"))
    let resumed = try status(("2017", .inForce, "2018-06-30"), ("2018-07-01", .inForce, nil))
    #expect(resumed.since == Fixture.date("2018-07-01") && resumed.until == nil)
    let lapsed = try status(("2017", .inForce, nil), ("2018", .inForce, "2019-12-31"))
    #expect(lapsed.isLapsed && lapsed.state == .unknown && lapsed.until == nil)
    #expect(lapsed.since == Fixture.date("2019-12-31"))
    let lastDay = try status(("2017", .inForce, "2020-01-01"))
    #expect(lastDay.state == .inForce && !lastDay.isLapsed)
  }

  private func status(_ state: Instrument.State) -> Status {
    let event = event("2016", state, until: nil)
    let decision = Status.Decision(
      event: event,
      turn: event.turn
        ?? Instrument.Turn(
          state: state, strand: nil, by: Fixture.text("Both"), until: nil, range: Fixture.range))
    return Status(id: StrandID("tps/sv"), state: state, first: decision, last: decision)
  }

  private func event(
    _ date: String, _ state: Instrument.State, until: CalendarDate?
  ) -> Instrument.Event {
    let turn = Instrument.Turn(
      state: state, strand: nil, by: Fixture.text("Both"), until: until, range: Fixture.range)
    let statement = Statement(
      text: Fixture.text("It was"), source: Fixture.located(SourceID("a")), also: [],
      verified: true, range: Fixture.range)
    return Instrument.Event(
      id: date, date: Fixture.date(date), published: nil, turn: turn, isMilestone: false,
      statement: statement)
  }
}
