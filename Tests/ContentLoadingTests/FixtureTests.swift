import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct FixtureTests {
  let result = Fixture.load()
  var dossier: Dossier { result.value }

  @Test func `has no findings`() {
    #expect(result.diagnostics.isEmpty, "\(ConsoleFormat().format(result.diagnostics))")
    let stationery = Fixture.loadStationery().diagnostics
    #expect(stationery.isEmpty, "\(ConsoleFormat().format(stationery))")
  }

  @Test func `loads without languages`() {
    #expect(Fixture.load(languages: nil).diagnostics.isEmpty)
    #expect(Fixture.load(languages: [:]).diagnostics.isEmpty)
  }

  @Test func `reads sources`() throws {
    let census = try #require(dossier.sources[SourceID("census")])
    #expect(census.title == "Census of Xanadu")
    #expect(census.label?[LanguageTag("es")] == "Xanadú, censo")
    #expect(census.date?.description == "2026-02")
    #expect(census.url == "https://example.org/census")
    #expect(census.accessed.value.description == "2026-11-23")
    #expect(census.kind == .official && census.consulted)
    #expect(census.range.text == "census")
    #expect(census.range.file.path == "Content/sources/main.yaml")
    #expect(dossier.sources[SourceID("unseen")]?.consulted == false)
    #expect(dossier.sources.count == 3)
  }

  @Test func `reads facts`() throws {
    let people = try #require(dossier.facts[FactID("people")])
    #expect(people.groups == .sum && people.kind == .series && people.decimals == nil)
    guard case .measured(let releases) = people.content else {
      Issue.record("not measured")
      return
    }
    let release = try #require(releases.first)
    #expect(release.id == "p-2016" && release.published?.description == "2016-03")
    let own = try #require(release.observations[SubjectID("XA")])
    #expect(own.value.description == "1200" && own.verified)
    #expect(own.also.map(\.value.description) == ["survey"])
    #expect(own.qualifier?.value == "about" && own.range.text == "1200")
    let other = try #require(release.observations[SubjectID("XB")])
    #expect(other.value.description == "800.5" && !other.verified && other.also.isEmpty)
    #expect(other.source.value == SourceID("unseen") && other.range.text == "800.5")
    #expect(release.observations.count == 5)
    #expect(release.observations[SubjectID("NO")]?.value.description == "7")
  }

  @Test func `reads formulas and single values`() throws {
    let share = try #require(dossier.facts[FactID("people-share")])
    guard case .derived(.share(let of, let whole)) = share.content else {
      Issue.record("not a share")
      return
    }
    #expect(of.value == FactID("people") && whole.value == .all && share.decimals == 1)
    let treaties = try #require(dossier.facts[FactID("treaties")])
    guard case .measured(let releases) = treaties.content else {
      Issue.record("not measured")
      return
    }
    #expect(releases.first?.observations[nil]?.value.description == "9")
    #expect(releases.first?.moment.period == Period(.fiscalYear(2016)))
  }

  @Test func `reads instruments`() throws {
    let pact = try #require(dossier.instruments[InstrumentID("pact")])
    #expect(pact.kind == .agreement)
    #expect(pact.parties.map(\.value.description) == ["XA", "XB", "US"])
    #expect(pact.timeline.map(\.id) == ["signed", "closed"])
    #expect(
      pact.timeline.first?.turn?.state == .inForce && pact.timeline.first?.isMilestone == true)
    #expect(pact.provisions.first?.section == "7")
    let row = try #require(pact.table?.rows.first)
    #expect(row.cells["place"]?[LanguageTag("es")] == "San Juan")
    #expect(row.cells["other"]?[LanguageTag("es")] == "uno")
    #expect(row.also.map(\.value) == [SourceID("census")])
    #expect(dossier.instruments[InstrumentID("aid")]?.kind == .program)
    #expect(dossier.instruments[InstrumentID("eo-1")]?.citation == "82 FR 8793")
  }

  @Test func `reads subjects and issuers`() throws {
    let country = try #require(dossier.subjects[SubjectID("XA")])
    #expect(country.forms[LanguageTag("es")]?["article"] == "el")
    #expect(country.paper == .usLetter && country.issuer?.value == IssuerID("embassy-xa"))
    let group = try #require(dossier.subjects[SubjectID("pair")])
    #expect(group.members == [SubjectID("XB"), SubjectID("XA")])
    #expect(group.forms[LanguageTag("en")]?["name"] == nil)
    let issuer = try #require(dossier.issuers[IssuerID("embassy-xa")])
    #expect(issuer.kind == .embassy && issuer.voice == .government)
    #expect(issuer.contact?.verified == true)
    #expect(issuer.contact?.checked?.value == CalendarDate("2026-11-23"))
    #expect(issuer.contact?.also.map(\.value) == [SourceID("census")])
  }

  @Test func `reads proposals and openings`() throws {
    let proposal = try #require(dossier.proposals.first)
    #expect(proposal.order == 2 && proposal.id == ProposalID("peace"))
    #expect(proposal.points.map(\.id) == ["first", "second"])
    let first = try #require(proposal.points.first)
    let prose = try #require(dossier.passage(of: first.words).common[LanguageTag("es")])
    #expect(prose.titleRange?.text == "Primero")
    #expect(prose.bodyRange.text == "{{facts.people.value}}\n")
    #expect(prose.file.path == "Content/proposals/2-peace/points/first.md")
    #expect(first.applicability.subjects?.map(\.value.description) == ["XA", "pair"])
    #expect(first.applicability.needs.map(\.value.description) == ["people"])
    #expect(first.weight.value == 10)
    let second = try #require(proposal.points.last)
    #expect(second.applicability.subjects == nil)
    let ours = dossier.passage(of: second.words).wordings[.voice(.civilSociety)]?[LanguageTag("en")]
    #expect(ours?.titleRange?.text == "Second of ours" && ours?.bodyRange.text == "We sing.\n")
    let act = try #require(proposal.acts.first)
    #expect(act.by == CalendarDate("2027-03-31").map(Deadline.date) && act.kind == .request)
    #expect(dossier.passage(of: act.point.words).common[LanguageTag("en")]?.title == nil)
    let answer = dossier.passage(of: try #require(proposal.answers.first).words)
    #expect(answer.common[LanguageTag("en")]?.titleRange?.text == "It costs.")
    #expect(
      dossier.passage(of: proposal.position).common[LanguageTag("es")]?.bodyRange.text
        == "Queremos paz.\n")
    let opening = try #require(dossier.openings[OpeningID("xa-today")])
    let passages = dossier.passages(of: opening.words)
    #expect(passages.keys.sorted() == ["issue", "title"])
    let title = passages["title"]?.common[LanguageTag("es")]
    #expect(title?.bodyRange.text == "Paz ahora")
    let issue = passages["issue"]?.common[LanguageTag("es")]
    #expect(issue?.bodyRange.text == "El asunto.\n")
    #expect(opening.applicability.validity.from?.description == "2025-01-20")
    #expect(dossier.lastRead?.description == "2026-11-30")
  }
}
