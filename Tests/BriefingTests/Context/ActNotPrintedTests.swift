import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// What a text is told that names the day of an act which its paper does not print.
@Suite struct ActNotPrintedTests {
  private static let paper = DocumentTypeID("paper")

  /// A body that names a second act, made by `change`, of a type that prints one.
  private func finding(
    _ change: @escaping @Sendable (inout Proposal.Act) -> Void = { _ in }
  ) throws -> Diagnostic {
    var fixture = BriefingFixture.body("{{acts.second.by}}")
    fixture.edit = { dossier, stationery in
      var second = dossier.proposals[0].acts[0]
      second.point.id = "second"
      second.point.weight.value = 20
      change(&second)
      dossier.proposals[0].acts.append(second)
      stationery.documentTypes[Self.paper]?.limits.acts = 1
    }
    let found = try fixture.findings()
    return try #require(found.first { $0.id == .actNotPrinted })
  }

  @Test func `an act that another one precedes`() throws {
    let found = try finding()
    #expect(
      found.summary == "act 'second' is not printed in this paper: 'request' comes before it, "
        + "and the type prints 1 of each proposal")
    #expect(
      found.help == [
        "give it a lower weight than that of 'request', 10, or raise 'acts' in the 'limits' of "
          + "document type 'paper'",
        "or name an act of this paper: 'request'",
      ])
    #expect(found.notes.map(\.message) == ["this one is printed"])
    #expect(found.notes.first?.range?.file.path == "Content/\(BriefingFixture.actPath)")
    #expect([found].places == ["Templates/documents/paper/body.md.mustache:3:3 act-not-printed"])
  }

  @Test func `an act that does not hold`() throws {
    #expect(
      try finding { $0.point.applicability.validity.until = CalendarDate("2020-01-01") }.summary
        == "act 'second' is not printed in this paper: it is not valid on 2020-12-31")
    let lapsed = try finding { act in
      act.by = CalendarDate("2020-12-01").map { .date($0) } ?? act.by
    }
    #expect(
      lapsed.summary
        == "act 'second' is not printed in this paper: its day, 2020-12-01, has passed")
    #expect(lapsed.help.first == "set a new day")
  }

  @Test func `an act for others`() throws {
    let elsewhere = try finding { act in
      act.point.applicability.subjects = [Located(SubjectID("XB"), at: act.point.range)]
    }
    #expect(
      elsewhere.summary == "act 'second' is not printed in this paper: it is not for 'xa'")
    #expect(elsewhere.help.first == "add 'XA' to its 'for'")
    let other = try finding { $0.point.applicability.voice = .civilSociety }
    #expect(
      other.summary == "act 'second' is not printed in this paper: it is for the other voice")
  }

  @Test func `an act that nobody wrote stays an unknown name`() throws {
    try BriefingFixture.check(
      "{{⟪acts.requst.by⟫}}", .init("unknown-name", "unknown name 'acts.requst'"))
  }
}
