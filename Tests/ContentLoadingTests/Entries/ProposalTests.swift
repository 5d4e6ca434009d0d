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
        ExpectedDiagnostic("ends-before-start", "'until' is before 'from': 2016"),
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
    #expect(found.places == ["Content/proposals/peace/proposal.yaml:1:1 unnumbered-proposal"])
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
      for: [⟪XC⟫]
      ⟪valdi⟫: {from: 2016}

      """,
      [
        ExpectedDiagnostic("missing-translation", "'issue' is missing in 'es'"),
        ExpectedDiagnostic("unknown-subject", "unknown subject 'XC'"),
        ExpectedDiagnostic("unknown-key", "unknown key 'valdi'; did you mean 'valid'?"),
      ], with: ["openings/xa-today/issue.es.md": nil])
  }

  @Test func `an opening has a title of one line`() throws {
    let opening = "openings/xa-today/opening.yaml"
    let without = Fixture.load([
      "openings/xa-today/title.en.md": nil, "openings/xa-today/title.es.md": nil,
    ])
    #expect(without.diagnostics.places == ["Content/\(opening):1:5 missing-translation"])
    #expect(without.diagnostics.first?.range?.text == "xa-today")
    let long = Fixture.load(["openings/xa-today/title.en.md": "Peace\nnow\n"])
    #expect(long.diagnostics.map(\.summary) == ["a title is one line"])
    #expect(long.diagnostics.first?.range?.bytes == 5..<5)
  }

  @Test func `a voice has words of its own in every language`() throws {
    let both = Fixture.load([
      "proposals/2-peace/points/second.civil-society.en.md": "We say.\n",
      "proposals/2-peace/points/second.civil-society.es.md": "Decimos.\n",
    ])
    #expect(both.diagnostics.isEmpty)
    let prose = try #require(both.value.proposals.first?.points.last?.prose)
    let en = LanguageTag("en")
    #expect(prose.prose(in: en, voice: .civilSociety)?.file.text == "We say.\n")
    #expect(prose.prose(in: en, voice: .government)?.file.text == "Second.\n")
    let one = Fixture.load(["proposals/2-peace/points/second.civil-society.en.md": "We say.\n"])
    #expect(
      one.diagnostics.map(\.summary) == ["'points/second.civil-society' is missing in 'es'"])
    #expect(one.diagnostics.first?.range?.text == "second")
    let unknown = Fixture.load(["proposals/2-peace/points/second.choir.en.md": "We say.\n"])
    #expect(
      unknown.diagnostics.places == [
        "Content/proposals/2-peace/points/second.choir.en.md:1:1 unexpected-file"
      ])
  }

  @Test func `a deadline is a day or a number of days`() throws {
    func asks(_ by: String) -> Diagnosed<Dossier> {
      Fixture.load([
        "proposals/2-peace/proposal.yaml":
          Fixture.content["proposals/2-peace/proposal.yaml"]?.replacing("2027-03-31", with: by)
      ])
    }
    let days = asks("{days: 60}")
    #expect(days.diagnostics.isEmpty)
    #expect(days.value.proposals.first?.asks.map(\.by) == [.days(60)])
    #expect(
      asks("{days: 0}").diagnostics.places == [
        "Content/proposals/2-peace/proposal.yaml:13:16 bad-number"
      ])
    #expect(asks("{months: 2}").diagnostics.map(\.id).contains("missing-key"))
    #expect(
      asks("soon").diagnostics.places == ["Content/proposals/2-peace/proposal.yaml:13:9 bad-date"])
  }

  @Test func `an ask is named once in all proposals`() throws {
    let other = [
      "proposals/3-quiet/proposal.yaml":
        Fixture.content["proposals/2-peace/proposal.yaml"]?.replacing(
          "id: peace", with: "id: quiet")
    ]
    let prose = Fixture.content.filter {
      $0.key.hasPrefix("proposals/2-peace/") && $0.key.hasSuffix(".md")
    }
    .map { ($0.key.replacing("2-peace", with: "3-quiet"), Optional($0.value)) }
    let loaded = Fixture.load(other.merging(prose) { $1 })
    #expect(
      loaded.diagnostics.places == ["Content/proposals/3-quiet/proposal.yaml:10:9 duplicate-id"])
    #expect(loaded.diagnostics.first?.summary == "the ask id 'sign' is taken")
  }
}
