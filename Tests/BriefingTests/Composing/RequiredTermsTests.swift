import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Briefing

@Suite struct RequiredTermsTests {
  @Test func `a language that lacks a term of ours is named at its place`() throws {
    let loaded = BriefingFixture().load()
    let dossier = loaded.0
    var stationery = loaded.1
    #expect(Composer.prepare(dossier, stationery).diagnostics.isEmpty)
    stationery.languages[LanguageTag("en")]?.terms["data-of"] = nil
    let findings = Composer.prepare(dossier, stationery).diagnostics
    #expect(findings.places == ["Templates/languages/en/terms.yaml:1:5 missing-term"])
    #expect(findings.first?.summary.contains("'data-of'") == true)
    #expect(findings.first?.range == stationery.languages[LanguageTag("en")]?.range)
  }
}
