import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ProposalTests {
  private let path = "proposals/2-peace/proposal.yaml"

  @Test func everyKey() {
    expectFindings(
      path,
      """
      id: peace
      title: {en: Peace, es: Paz}
      points:
        - id: first
          for: [XA, ⟪XC⟫, ⟪par⟫]
          valid: {⟪form⟫: 2016-01-01, until: ⟪never⟫}
          needs: [people, ⟪poeple⟫]
        - {id: second, for: ⟪everyone⟫}
        - {id: ⟪first⟫, for: all, valid: {from: 2017, until: ⟪2016⟫}}
      asks:
        - {⟪id⟫: sign, for: all, to: {en: S, es: S}}
      answers:
        - {⟪id⟫: cost}

      """,
      [
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("unknown-subject", "unknown subject 'par'; did you mean 'pair'?"),
        ExpectedDiagnostic("unknown-key", "unknown key 'form'; did you mean 'from'?"),
        ExpectedDiagnostic("bad-date", "'never' is not a date"),
        ExpectedDiagnostic("unknown-fact", "unknown fact 'poeple'; did you mean 'people'?"),
        ExpectedDiagnostic("wrong-type", "'for' must be a list of subjects, or 'all'"),
        ExpectedDiagnostic("duplicate-id", "the point id 'first' is taken"),
        ExpectedDiagnostic("bad-date", "'until' is before 'from': 2016"),
        ExpectedDiagnostic("missing-key", "the key 'by' is missing"),
        ExpectedDiagnostic("missing-key", "the key 'for' is missing"),
      ])
  }

  @Test func missingProse() throws {
    let text = Fixture.content[path] ?? ""
    let marked = MarkedText(
      text.replacing("id: peace", with: "id: ⟪peace⟫").replacing(
        "id: second", with: "id: ⟪second⟫"))
    let gone: [String: String?] = [
      "proposals/2-peace/position.es.md": nil, "proposals/2-peace/points/second.en.md": nil,
      "proposals/2-peace/points/second.es.md": nil,
    ]
    expectFindings(
      path, marked,
      [
        ExpectedDiagnostic("missing-translation", "'position' is missing in 'es'"),
        ExpectedDiagnostic("missing-translation", "'points/second' is missing in 'en' and 'es'"),
      ], with: gone)
    let found = Fixture.load(gone, languages: nil).diagnostics
    #expect(found.map(\.summary) == ["'points/second' is missing in every language"])
    let help = Fixture.load(gone).diagnostics.first?.help
    #expect(help == ["write 'proposals/2-peace/position.es.md'"])
  }

  @Test func orphans() {
    let found = Fixture.load([
      "proposals/2-peace/points/secnd.en.md": "x",
      "proposals/2-peace/points/first.fr.md": "x",
      "openings/xa-today/bottm-line.en.md": "x",
      "proposals/3-war/position.en.md": "x",
    ]).diagnostics
    #expect(
      found.places == [
        "Content/openings/xa-today/bottm-line.en.md:1:1 orphan-file",
        "Content/proposals/2-peace/points/first.fr.md:1:1 orphan-file",
        "Content/proposals/2-peace/points/secnd.en.md:1:1 orphan-file",
        "Content/proposals/3-war/position.en.md:1:1 orphan-file",
      ])
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(
      found.map(\.summary) == [
        "nothing names the prose 'bottm-line'",
        "there is no language 'fr'",
        "nothing names the prose 'points/secnd'; did you mean 'points/second'?",
        "nothing names the prose 'position'",
      ])
  }

  @Test func brokenManifestBlamesNoProse() {
    for text in ["id: [", "[]", "id: peace\npoints: x\ntitle: {en: a, es: b}\n"] {
      let found = Fixture.load([path: text]).diagnostics
      #expect(found.allSatisfy { $0.range?.file.path == "Content/" + path })
      #expect(found.count == 1, "\(ConsoleFormat().format(found))")
    }
  }

  @Test func folderNames() {
    var changes: [String: String?] = [:]
    for (path, text) in Fixture.content where path.hasPrefix("proposals/2-peace/") {
      changes[path] = .some(nil)
      changes["proposals/peace/" + path.dropFirst("proposals/2-peace/".count)] = text
    }
    let found = Fixture.load(changes).diagnostics
    #expect(found.map(\.summary) == ["the folder 'proposals/peace' has no number"])
    #expect(found.places == ["Content/proposals/peace/proposal.yaml:1:1 id-mismatch"])
    expectFindings(
      path,
      MarkedText((Fixture.content[path] ?? "").replacing("id: peace", with: "id: ⟪war⟫")),
      [ExpectedDiagnostic("id-mismatch", "'war' does not agree with 'proposals/2-peace'")])
  }

  @Test func openings() {
    expectFindings(
      "openings/xa-today/opening.yaml",
      """
      id: ⟪xa-today⟫
      subject: ⟪XC⟫
      ⟪title⟫: {es: Paz ahora}
      ⟪valdi⟫: {from: 2016}

      """,
      [
        ExpectedDiagnostic("missing-translation", "'issue' is missing in 'es'"),
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("missing-translation", "'title' is missing in 'en'"),
        ExpectedDiagnostic("unknown-key", "unknown key 'valdi'; did you mean 'valid'?"),
      ], with: ["openings/xa-today/issue.es.md": nil])
  }
}
