import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

/// What a Government is made to say rests on something, country by country.
@Suite struct BasisTests {
  /// What the Governments of XA have said, and since when the present one is in office.
  static func fixture(
    act head: String, lines: String = "", government: String? = nil, offers: Bool = false
  ) -> BriefingFixture {
    var fixture = BriefingFixture()
    fixture.content[BriefingFixture.actPath] = BriefingFixture.act(
      "to talk by {{act.by}}.",
      "for: all\nkind: request\nto: {en: \"They:\", es: \"Ellos:\"}\nby: 2021-03-31\nweight: 10\n"
        + head)
    fixture.content["proposals/1-first/proposal.yaml"]? +=
      "themes: {talks: {en: Talks, es: Diálogo}}\n"
    fixture.content["statements/xa.yaml"] =
      """
      statements:
        asked: {day: 2020-03-01, kind: request, about: [pact], themes: [talks], \(Self.rest)}
        offered: {day: 2020-04, kind: offer, about: [plan/south], \(Self.rest)}
        unread: {day: 2020-05-01, kind: hold, \(Self.rest.replacing("true", with: "false"))}
        later: {day: 2021-06-01, kind: hold, \(Self.rest)}

      """ + lines
    if let government {
      fixture.content["countries/xa.yaml"]? +=
        "\ngovernments: [{since: \(government), source: gazette}]\n"
    }
    return fixture
  }

  static let rest =
    "office: {en: Minister, es: Ministerio}, says: {en: Said, es: Dicho}, source: gazette, verified: true"

  private func ground(_ basis: String, government: String? = nil) throws -> (
    ground: String, findings: [DiagnosticID]
  ) {
    let composed = try Self.fixture(act: "basis: \(basis)", government: government).compose()
    let positions = composed.value?.evidence.positions ?? []
    let own = positions.filter { $0.piece == "acts/request" && $0.country == SubjectID("XA") }
    #expect(own.count == (composed.value == nil ? 0 : 1))
    let words = own.first.map { position in
      switch position.ground {
      case .proposed: "proposed"
      case .instrument(let id): "instrument \(id)"
      case .stated(let said): "stated " + said.map(\.id.description).joined(separator: " ")
      }
    }
    return (words ?? "stopped", composed.diagnostics.map(\.id))
  }

  @Test(arguments: [
    ("proposed", "proposed"), ("{XA: proposed}", "proposed"),
    ("{XA: {stated: asked}}", "stated asked"),
    ("{XA: {stated: [asked, offered]}}", "stated asked offered"),
    // What was not read in its source, or was said later, counts as proposed.
    ("{XA: {stated: unread}}", "proposed"), ("{XA: {stated: later}}", "proposed"),
    ("{XA: {instrument: pact}}", "instrument pact"),
  ]) func `a basis is what it was on the day`(basis: String, expected: String) throws {
    let (ground, findings) = try ground(basis)
    #expect(ground == expected)
    #expect(findings == [])
  }

  @Test func `without a basis the paper stops at the piece`() throws {
    let findings = try Self.fixture(act: "").findings()
    #expect(findings.map(\.id) == [.unfoundedPosition])
    #expect(findings.first?.summary.contains("in 'acts/request' 'XA' asks") == true)
    #expect(findings.first?.help.count == 2)
    // An organization speaks for itself.
    let own = EditionRequest(issuer: "friends")
    #expect(try Self.fixture(act: "").findings(own).map(\.id).contains(.unfoundedPosition) == false)
  }

  @Test func `a text for several has a basis for each of them`() throws {
    let findings = try Self.fixture(act: "basis: {XA: proposed}").findings(.pair)
    #expect(findings.map(\.id) == [.unfoundedPosition])
    #expect(findings.first?.summary.contains("'XB' asks") == true)
    #expect(try Self.fixture(act: "basis: {XA: proposed, XB: proposed}").findings(.pair).isEmpty)
  }

  @Test func `what was never said is told`() throws {
    let findings = try Self.fixture(act: "basis: {XA: {stated: aksed}}").findings()
    #expect(findings.map(\.id) == [.unknownStatement])
    #expect(findings.first?.range?.text == "aksed")
    #expect(findings.first?.summary.contains("did you mean 'asked'?") == true)
  }

  @Test func `what an earlier Government said counts as proposed, and is told`() throws {
    let before = try ground("{XA: {stated: asked}}", government: "2020-03-02")
    #expect(before.ground == "proposed" && before.findings == [.earlierGovernment])
    let since = try ground("{XA: {stated: asked}}", government: "2020-03-01")
    #expect(since.ground == "stated asked" && since.findings == [])
    // A Government that comes after the day of the paper changes nothing yet.
    #expect(try ground("{XA: {stated: asked}}", government: "2021-01-01").findings == [])
  }

  @Test func `only an agreement binds, and only its parties`() throws {
    // An order is another Government's act, a program too; who is no party is not bound.
    for id in ["decree", "plan", "plan/south"] {
      let findings = try Self.fixture(act: "basis: {XA: {instrument: \(id)}}").findings()
      #expect(findings.map(\.id) == [.unfoundedPosition])
      #expect(findings.first?.range?.text == id)
      #expect(findings.first?.summary.hasSuffix("is no agreement to which 'XA' is a party") == true)
    }
    var fixture = Self.fixture(act: "basis: {XA: {instrument: pact}}")
    fixture.content["agreements/pact.yaml"] = fixture.content["agreements/pact.yaml"]?
      .replacing("parties: [XA, XB]", with: "parties: [XB]")
    #expect(try fixture.findings().map(\.id) == [.unfoundedPosition])
  }

  @Test func `an agreement that is over binds nobody`() throws {
    var fixture = Self.fixture(act: "basis: {XA: {instrument: pact}}")
    fixture.content["agreements/pact.yaml"] = fixture.content["agreements/pact.yaml"]?
      .replacing("state: in-force", with: "state: ended")
    // On that day there are no figures yet, which is told beside.
    let findings = try fixture.findings(EditionRequest(asOf: "2018-01-01"))
      .filter { $0.id == .unfoundedPosition }
    #expect(findings.count == 1)
    #expect(findings.first?.summary == "'pact', which is to bind 'XA', is not in force")
  }

  @Test func `an undertaking that nobody gave is never printed`() throws {
    var fixture = Self.fixture(act: "basis: proposed")
    fixture.templates["languages/en/terms.yaml"]? +=
      "\nstances: {offer: [offers]}\nspeakers: [Government]\n"
    func findings(_ text: String, _ basis: String) throws -> [Diagnostic] {
      fixture.content[BriefingFixture.pointPath] = BriefingFixture.piece(
        "Alpha", text, "for: all\nbasis: \(basis)\nweight: 10")
      return try fixture.findings()
    }
    for text in ["Alba offers a hall.", "The Government of Alba gladly offers a hall."] {
      let found = try findings(text, "proposed")
      #expect(found.map(\.id) == [.inventedUndertaking])
      #expect(found.first?.range?.text == "offers")
      // A request is no undertaking either.
      #expect(try findings(text, "{XA: {stated: asked}}").map(\.id) == [.inventedUndertaking])
      #expect(try findings(text, "{XA: {stated: offered}}").isEmpty)
      #expect(try findings(text, "{XA: {instrument: pact}}").isEmpty)
    }
    // Nor may it be excused by leaving the basis out: that finding alone may wait.
    #expect(
      try findings("Alba offers a hall.", "{XB: proposed}").map(\.id)
        == [.unfoundedPosition, .inventedUndertaking])
    for text in [
      "The market offers a hall.", "Alba is big. The market offers a hall.",
      "Alba and one more word than four then offers it.",
    ] {
      #expect(try findings(text, "proposed").isEmpty)
    }
  }
}
