import Diagnostics
import TestSupport
import Testing

/// Findings that hang on the day, and the days beside them.
@Suite struct DayTests {
  private func findings(_ finding: FindingCase) async throws -> [String] {
    try await FindingRun(finding: finding).outcome().findings.places
  }

  private func ending(_ valid: String, on day: String, _ more: Edit...) -> FindingCase {
    FindingCase(
      [.replace("for: [XA]\n", with: "for: [XA]\nvalid: {\(valid)}\n", in: Sample.opening)] + more,
      countries: ["xa"], on: day)
  }

  @Test func `an opening is spoken of from thirty days before its end`() async throws {
    let warning = "Content/openings/xa-today.md:3:1 opening-ends"
    #expect(try await findings(ending("until: 2022-03-31", on: "2022-02-28")) == [])
    #expect(try await findings(ending("until: 2022-03-31", on: "2022-03-01")) == [warning])
    #expect(try await findings(ending("until: 2022-03-31", on: "2022-03-31")) == [warning])
    #expect(try await findings(ending("from: 2021-01-01", on: "2022-03-31")) == [])
  }

  @Test func `an opening that is followed ends in peace`() async throws {
    let opening = try #require(SampleProject().files[Sample.opening])
    let next = opening.replacing("for: [XA]\n", with: "for: [XA]\nvalid: {from: 2022-04-01}\n")
    #expect(
      try await findings(
        ending(
          "until: 2022-03-31", on: "2022-03-20", .write(next, to: "Content/openings/xa-next.md")))
        == [])
  }

  @Test func `one that has ended is named where its days stand`() async throws {
    #expect(
      try await findings(ending("until: 2022-03-31", on: "2022-04-01"))
        == ["Content/openings/xa-today.md:3:1 no-opening"])
  }

  @Test func `a page can be read on the day of the paper, and later than it`() async throws {
    func read(_ accessed: String, _ more: Edit...) -> FindingCase {
      FindingCase(
        [.replace("accessed: 2021-12-01", with: "accessed: \(accessed)", in: Sample.sources)] + more
      )
    }
    #expect(try await findings(read("2021-12-15")) == [])
    #expect(try await findings(read("2021-12")) == [])
    #expect(
      try await findings(read("2030-01-01")) == ["Content/sources/all.yaml:8:15 read-in-future"])
    let published = Edit.replace(
      "period: {fiscal-year: 2021}", with: "period: {fiscal-year: 2021}, published: 2021-11-01",
      in: Sample.facts)
    #expect(try await findings(read("2022-11-01", published)) == [])
    #expect(
      try await findings(read("2022-11-02", published))
        == ["Content/sources/all.yaml:8:15 read-in-future"])
  }
}
