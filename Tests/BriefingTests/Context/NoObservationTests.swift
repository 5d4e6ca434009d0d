import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// The reasons why a figure is not there: each with its words, each at the name in the tag.
@Suite struct NoObservationTests {
  struct Case: Sendable {
    var tag: String
    var summary: String
    var help: String?
    var request = EditionRequest()
  }

  static let cases: [Case] = [
    Case(
      tag: "facts.people.value",
      summary: "fact 'people' has no value for Alba on 2018-07-01: "
        + "the first was public on 2018-09-01",
      help: "name the fact under 'needs' of the piece, so that it is left out where the value is "
        + "absent",
      request: EditionRequest(asOf: "2018-07-01")),
    Case(
      tag: "facts.people.at.r2020.value",
      summary: "fact 'people' has no value for Alba at 'r2020' on 2019-01-01: "
        + "the first was public on 2020-09-01",
      request: EditionRequest(asOf: "2019-01-01")),
    Case(
      tag: "facts.guests.of.XB.value",
      summary: "fact 'guests' has no value for Brisa on 2020-12-31",
      help: "it has values for XA: select one with '.of.PLACE'"),
    Case(
      tag: "facts.hearsay.value",
      summary: "fact 'hearsay' has no value for Alba on 2020-12-31: its values are not verified",
      help: "verify the value in its source, or print it with --include-unverified"),
    Case(
      tag: "facts.people-guests.at.r2018.value",
      summary: "fact 'people-guests' has no value for Alba at 'r2018' on 2020-12-31",
      help: "its releases are g2020"),
    Case(
      tag: "facts.staff.value",
      summary: "fact 'staff' has no value for Alba and Brisa on 2020-12-31: "
        + "a value of a single country is needed, and the series is not added up",
      help: "select a member with '.of.PLACE', or declare 'groups: sum' if the values may be "
        + "added up", request: .pair),
    Case(
      tag: "facts.people.rank",
      summary: "fact 'people' has no value for Alba and Brisa on 2020-12-31: a value of a single",
      request: .pair),
    Case(
      tag: "facts.people-staff.value",
      summary: "fact 'people-staff' has no value for Alba on 2020-12-31: "
        + "the inputs are not of one release"),
    Case(
      tag: "facts.guests.change",
      summary: "fact 'guests' has no value for Alba on 2020-12-31: the computation has no result"),
    Case(
      tag: "facts.offices.share",
      summary: "fact 'offices' has no value for Alba on 2020-12-31: the computation has no result"),
    Case(
      tag: "facts.guests.share", summary: "fact 'guests' has no value for Alba on 2020-12-31",
      help: "it has values for XA: select one with '.of.PLACE'"),
  ]

  @Test(arguments: cases)
  func reason(_ expected: Case) throws {
    try BriefingFixture.check(
      "A {{⟪\(expected.tag)⟫}} b.", .init("no-observation", expected.summary),
      in: expected.request)
    let found = try BriefingFixture.body("{{\(expected.tag)}}").findings(expected.request)
    if let help = expected.help { #expect(found.map(\.help) == [[help]]) }
  }

  /// The day before the first publication has no value; the day itself has.
  @Test func `from the day of publication`() throws {
    let tag = "{{⟪facts.people.value⟫}}"
    try BriefingFixture.check(
      tag, .init("no-observation", "public on 2018-09-01"),
      in: EditionRequest(asOf: "2018-08-31"))
    try BriefingFixture.checkSilent(
      "{{facts.people.value}}", in: EditionRequest(asOf: "2018-09-01"))
  }

  @Test func `unverified is printed on request and marked`() throws {
    let fixture = BriefingFixture.body("Some {{facts.hearsay.value}}, it is said.")
    let brief = try fixture.brief(.unverified)
    #expect(brief.line == "Some {1:77}{?unverified},{^1.1} it is said.")
    #expect(brief.evidence.mentions.compactMap(\.figure?.verified) == [false])
    let spanish = EditionRequest(language: "es", includeUnverified: true)
    #expect(
      try fixture.brief(spanish).line == "Some {1:77}{?sin verificar}{^1.1}, it is said.")
    #expect(
      try BriefingFixture().brief().evidence.mentions.allSatisfy { $0.figure?.verified == true })
  }
}
