import Briefing
import Diagnostics
import DossierModel
import TestSupport
import Testing

@Suite struct ComposerTests {
  @Test func fixtureComposesWithoutFindings() throws {
    let brief = try BriefingFixture().brief()
    #expect(brief.title == "A plain title")
    _ = try BriefingFixture().brief(.spanish)
    _ = try BriefingFixture().brief(.pair)
  }
}
