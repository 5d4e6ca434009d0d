import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Briefing

/// What becomes of each piece in a paper.
@Suite struct PieceReportTests {
  /// The points of the fixture's proposal: copies of its one point, changed.
  private func fates(
    _ points: [(id: String, change: @Sendable (inout Applicability) -> Void)], limit: Int?
  ) throws -> [String] {
    var fixture = BriefingFixture()
    let copies = points
    fixture.edit = { dossier, stationery in
      let point = dossier.proposals[0].points[0]
      dossier.proposals[0].points = copies.map { id, change in
        var copy = point
        copy.id = id
        change(&copy.applicability)
        return copy
      }
      stationery.documentTypes[DocumentTypeID("paper")]?.limits.points = limit
    }
    let composer = fixture.prepare().value
    let edition = try EditionRequest().edition(of: composer)
    return composer.pieces(of: edition).filter { $0.kind == .point }
      .map { "\($0.piece.id) \($0.fate)" }
  }

  @Test func `every piece for the subject is told, in the order of the paper`() throws {
    let found = try fates(
      [
        ("one", { _ in }),
        ("past", { $0.validity.until = CalendarDate("2020-01-01") }),
        ("two", { _ in }),
        ("theirs", { $0.voice = .civilSociety }),
        ("elsewhere", { $0.subjects = [] }),
        ("three", { _ in }),
        ("four", { _ in }),
      ], limit: 2)
    #expect(
      found == [
        "one printed(1)", "past omitted(Briefing.Omission.Reason.notValid)", "two printed(2)",
        "theirs otherVoice", "three beyondLimit(place: 3, of: 4, limit: 2)",
        "four beyondLimit(place: 4, of: 4, limit: 2)",
      ])
  }

  @Test func `a type without limits prints all that hold`() throws {
    #expect(
      try fates([("one", { _ in }), ("two", { _ in })], limit: nil)
        == ["one printed(1)", "two printed(2)"])
  }

  @Test func `acts and answers are told, too`() throws {
    let composer = BriefingFixture().prepare().value
    let reports = composer.pieces(of: try EditionRequest().edition(of: composer))
    #expect(
      reports.map { "\($0.proposal) \($0.kind.rawValue) \($0.piece.id)" }
        == ["first point alpha", "first act request", "first answer doubt"])
  }
}
