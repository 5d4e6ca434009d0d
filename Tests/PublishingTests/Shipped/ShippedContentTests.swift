import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// The content and the templates of the repository.
@Suite struct ShippedContentTests {
  @Test func `everything loads without a finding`() {
    let findings = Shipped.loaded.stationery.diagnostics + Shipped.loaded.dossier.diagnostics
    #expect(findings.isEmpty, "\(ConsoleFormat().format(findings))")
    let made = Shipped.prepared
    #expect(made.diagnostics.isEmpty, "\(ConsoleFormat().format(made.diagnostics))")
  }

  @Test func `all languages have the same words`() {
    let languages = Shipped.loaded.stationery.value.languages.values
    #expect(languages.count >= 2)
    for language in languages {
      for other in languages {
        #expect(Set(language.terms.keys) == Set(other.terms.keys))
        #expect(Set(language.units.keys) == Set(other.units.keys))
        #expect(Set(language.qualifiers.keys) == Set(other.qualifiers.keys))
        #expect(Set(language.cardinals.keys) == Set(other.cardinals.keys))
        #expect(Set(language.ordinals.keys) == Set(other.ordinals.keys))
      }
    }
  }

  @Test(arguments: MomentTests.days) func `every edition renders`(day: String) throws {
    let composer = Shipped.composer
    let plan = try Sample.plan(composer, clock: Clock(asOf: Sample.day(day)))
    #expect(plan.editions.count == 12)
    for edition in plan.editions {
      let made = composer.brief(edition)
      var findings = made.diagnostics
      if let brief = made.value {
        for format in plan.formats {
          let rendered = format.render(brief, on: Sample.page(composer))
          findings += rendered.diagnostics
          #expect(rendered.value?.bytes.isEmpty == false)
        }
      }
      // Nothing but what is listed as known, and told in the paper.
      let excused = made.excused.map(\.id)
      findings.removeAll { $0.severity == .warning && excused.contains($0.id) }
      #expect(findings.isEmpty, "\(ConsoleFormat().format(findings))")
    }
  }
}
