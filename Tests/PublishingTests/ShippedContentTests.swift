import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// The content and the templates of the repository.
@Suite struct ShippedContentTests {
  private static let loaded: (dossier: Diagnosed<Dossier>, stationery: Diagnosed<Stationery>) = {
    let root = SampleProject.repository
    let stationery = StationeryLoader.load(
      templates: DiskFiles(root: root + "/Templates", displayRoot: "Templates"))
    let dossier = ContentLoader.load(
      content: DiskFiles(root: root + "/Content", displayRoot: "Content"),
      languages: stationery.value.languages)
    return (dossier, stationery)
  }()

  @Test func `everything loads without a finding`() {
    let findings = Self.loaded.stationery.diagnostics + Self.loaded.dossier.diagnostics
    #expect(findings.isEmpty, "\(ConsoleFormat().format(findings))")
    let made = Composer.prepare(Self.loaded.dossier.value, Self.loaded.stationery.value)
    #expect(made.diagnostics.isEmpty, "\(ConsoleFormat().format(made.diagnostics))")
  }

  @Test func `all languages have the same words`() {
    let languages = Self.loaded.stationery.value.languages.values
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

  @Test(arguments: ["2026-11-23", "2017-02-16"]) func `every edition renders`(day: String) throws {
    let composer = Composer.prepare(Self.loaded.dossier.value, Self.loaded.stationery.value).value
    let plan = try Sample.plan(composer, clock: Clock(asOf: Sample.day(day)))
    #expect(plan.editions.count >= 4)
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
      findings.removeAll { $0.id == "no-contact" && $0.severity == .warning }
      #expect(findings.isEmpty, "\(ConsoleFormat().format(findings))")
    }
  }
}
