import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct PieceHeadTests {
  private let point = "proposals/2-peace/points/first.md"
  private let act = "proposals/2-peace/acts/sign.md"
  private let opening = "openings/xa-today.md"
  private static let words = "# en: T\nText.\n# es: T\nTexto.\n"

  /// A piece with a marked head.
  private func piece(_ head: String, _ words: String = words) -> MarkedText {
    MarkedText("---\n\(head)\n---\n\(words)")
  }

  @Test func `every key of a point is checked`() {
    expectFindings(
      point,
      piece(
        """
        for: [XA, ⟪XC⟫, ⟪par⟫]
        valid: {⟪form⟫: 2016-01-01, until: ⟪never⟫}
        needs: [people, ⟪poeple⟫]
        weight: ⟪heavy⟫
        voice: ⟪choir⟫
        ⟪wieght⟫: 1
        """),
      [
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("unknown-subject", "unknown subject 'par'; did you mean 'pair'?"),
        ExpectedDiagnostic("unknown-key", "unknown key 'form'; did you mean 'from'?"),
        ExpectedDiagnostic("bad-date", "'never' is not a date"),
        ExpectedDiagnostic("unknown-fact", "unknown fact 'poeple'; did you mean 'people'?"),
        ExpectedDiagnostic("bad-number", "'weight' cannot be 'heavy'"),
        ExpectedDiagnostic("bad-choice", "'voice' cannot be 'choir'"),
        ExpectedDiagnostic("unknown-key", "unknown key 'wieght'; did you mean 'weight'?"),
      ])
    expectFindings(
      point, piece("⟪⟪valid⟫⟫: {from: 2017, until: ⟪2016⟫}"),
      [
        ExpectedDiagnostic("missing-key", "the key 'for' is missing"),
        ExpectedDiagnostic("missing-key", "the key 'weight' is missing"),
        ExpectedDiagnostic("ends-before-start", "'until' is before 'from': 2016"),
      ])
    expectFindings(
      point, piece("⟪id⟫: first\nfor: all\nweight: 1"),
      [ExpectedDiagnostic("unknown-key", "unknown key 'id'")])
  }

  @Test func `every key of an act is checked`() {
    expectFindings(
      act, piece("⟪for⟫: all\nkind: ⟪demand⟫\nto: {en: S, es: S}\nby: 2027-03-31"),
      [
        ExpectedDiagnostic("missing-key", "the key 'weight' is missing"),
        ExpectedDiagnostic("bad-choice", "'kind' cannot be 'demand'"),
      ])
    for (by, place) in [("{days: 0}", "6:12 bad-number"), ("soon", "6:5 bad-date")] {
      let text = Fixture.content[act]?.replacing("2027-03-31", with: by)
        .replacing("to: {", with: "\nto: {")
      let found = Fixture.load([act: text]).diagnostics
      #expect(found.places == ["Content/\(act):\(place)"])
    }
    let days = Fixture.load([
      act: Fixture.content[act]?.replacing("2027-03-31", with: "{days: 60}")
    ])
    #expect(days.value.proposals.first?.acts.map(\.by) == [.days(60)])
  }

  @Test func `an opening has the keys of an opening`() {
    expectFindings(
      opening, piece("for: [⟪XC⟫]\n⟪valdi⟫: {from: 2016}\n⟪weight⟫: 1", "# en: T\n# es: T\n"),
      [
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("unknown-key", "unknown key 'valdi'; did you mean 'valid'?"),
        ExpectedDiagnostic("unknown-key", "unknown key 'weight'"),
      ])
  }

  @Test func `keys that nothing heeds yet are refused`() {
    expectFindings(
      opening, piece("for: all\n⟪leads⟫: {}\n⟪glance⟫: {}", "# en: T\n# es: T\n"),
      [
        ExpectedDiagnostic("reserved-key", "the key 'leads' is not used yet"),
        ExpectedDiagnostic("reserved-key", "the key 'glance' is not used yet"),
      ])
  }

  @Test(arguments: [
    ("⟪for: all⟫\nweight: 1\n---\n", "does not begin with a line '---'", true),
    ("⟪—⟫\nfor: all\nweight: 1\n---\n", "does not begin with a line '---'", false),
    ("⟪----⟫\nfor: all\nweight: 1\n---\n", "does not begin with a line '---'", false),
    ("---\nfor: all\nweight: 1\n⟪—⟫\n", "three hyphens, not by '—'", false),
    ("---\nfor: all\nweight: 1\n⟪--⟫\n", "three hyphens, not by '--'", false),
    ("⟪---⟫\nfor: all\nweight: 1\n", "the head has no closing line '---'", false),
  ]) func `a head stands between lines of three hyphens`(
    head: String, summary: String, isStray: Bool
  ) {
    let marked = MarkedText(
      (isStray ? head.replacing("⟪", with: "⟪⟪").replacing("⟫", with: "⟫⟫") : head) + Self.words)
    expectFindings(
      point, marked,
      [ExpectedDiagnostic("missing-head", summary)]
        + (isStray ? [ExpectedDiagnostic("stray-text", "before the first wording")] : []))
  }

  @Test func `a head is YAML`() {
    expectFindings(
      point, MarkedText("---\nfor: [\n⟪⟫---\n\(Self.words)"),
      [ExpectedDiagnostic("yaml-syntax", "did not find expected node content")])
    expectFindings(
      point, MarkedText("---\n⟪just⟫\n---\n\(Self.words)"),
      [ExpectedDiagnostic("wrong-type", "the top level must be a map")])
    expectFindings(
      point, MarkedText("⟪⟪-⟫⟫--\n# a comment alone\n---\n\(Self.words)"),
      [
        ExpectedDiagnostic("missing-key", "the key 'for' is missing"),
        ExpectedDiagnostic("missing-key", "the key 'weight' is missing"),
      ])
  }

  @Test func `pieces come by weight, then by id`() {
    let ordered = Fixture.load([
      "proposals/2-peace/points/a.md": "---\nfor: all\nweight: 20\n---\n\(Self.words)",
      "proposals/2-peace/points/z.md": "---\nfor: all\nweight: 9\n---\n\(Self.words)",
    ])
    #expect(ordered.diagnostics.isEmpty)
    #expect(ordered.value.proposals.first?.points.map(\.id) == ["z", "first", "a", "second"])
  }

  @Test func `an id is used once in all proposals`() {
    let other = Fixture.content.filter { $0.key.hasPrefix("proposals/2-peace/") }
      .map { ($0.key.replacing("2-peace", with: "3-quiet"), Optional($0.value)) }
    let found = Fixture.load(Dictionary(uniqueKeysWithValues: other)).diagnostics
    #expect(
      found.places == [
        "Content/proposals/3-quiet/acts/sign.md:2:1 duplicate-id",
        "Content/proposals/3-quiet/answers/cost.md:2:1 duplicate-id",
        "Content/proposals/3-quiet/points/first.md:2:1 duplicate-id",
        "Content/proposals/3-quiet/points/second.md:2:1 duplicate-id",
      ])
    #expect(found.first?.summary == "the act id 'sign' is taken")
  }
}
