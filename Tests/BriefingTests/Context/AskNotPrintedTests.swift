import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// What a text is told that names the day of an ask which its paper does not print.
@Suite struct AskNotPrintedTests {
  private static let paper = DocumentTypeID("paper")

  /// A body that names a second ask, made by `change`, of a type that prints one.
  private func finding(
    _ change: @escaping @Sendable (inout Proposal.Ask) -> Void = { _ in }
  ) throws -> Diagnostic {
    var fixture = BriefingFixture.body("{{asks.second.by}}")
    fixture.edit = { dossier, stationery in
      var second = dossier.proposals[0].asks[0]
      second.point.id = "second"
      change(&second)
      dossier.proposals[0].asks.append(second)
      stationery.documentTypes[Self.paper]?.limits.asks = 1
    }
    let found = try fixture.findings()
    return try #require(found.first { $0.id == .askNotPrinted })
  }

  @Test func `an ask that another one precedes`() throws {
    let found = try finding()
    #expect(
      found.summary == "ask 'second' is not printed in this paper: 'request' comes before it, "
        + "and the type prints 1 of each proposal")
    #expect(
      found.help == [
        "put it before 'request' in proposal 'first', or raise 'asks' in the 'limits' of document "
          + "type 'paper'",
        "or name an ask of this paper: 'request'",
      ])
    #expect(found.notes.map(\.message) == ["this one is printed"])
    #expect(found.notes.first?.range?.text == "request")
    #expect([found].places == ["Templates/documents/paper/body.md.mustache:3:3 ask-not-printed"])
  }

  @Test func `an ask that does not hold`() throws {
    #expect(
      try finding { $0.point.applicability.validity.until = CalendarDate("2020-01-01") }.summary
        == "ask 'second' is not printed in this paper: it is not valid on 2020-12-31")
    let lapsed = try finding { ask in
      ask.by = CalendarDate("2020-12-01").map { .date($0) } ?? ask.by
    }
    #expect(
      lapsed.summary
        == "ask 'second' is not printed in this paper: its day, 2020-12-01, has passed")
    #expect(lapsed.help.first == "set a new day")
  }

  @Test func `an ask for others`() throws {
    let elsewhere = try finding { ask in
      ask.point.applicability.subjects = [Located(SubjectID("XB"), at: ask.point.range)]
    }
    #expect(
      elsewhere.summary == "ask 'second' is not printed in this paper: it is not for 'xa'")
    #expect(elsewhere.help.first == "add 'XA' to its 'for'")
    let other = try finding { $0.point.applicability.voice = .civilSociety }
    #expect(
      other.summary == "ask 'second' is not printed in this paper: it is for the other voice")
  }

  @Test func `an ask that nobody wrote stays an unknown name`() throws {
    try BriefingFixture.check(
      "{{⟪asks.requst.by⟫}}", .init("unknown-name", "unknown name 'asks.requst'"))
  }
}
