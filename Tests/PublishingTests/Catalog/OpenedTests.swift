import Briefing
import Diagnostics
import DossierModel
import Platform
import TestSupport
import Testing

@testable import ContentLoading
@testable import Publishing

/// One paper opens what it prints.
@Suite struct OpenedTests {
  @Test func `a paper opens nothing that it does not name or print`() throws {
    let run = try CatalogRun(SampleProject())
    let edition = try #require(run.plan.editions.first { $0.subject.slug == "xb" })
    let fresh = ContentCatalog(run.catalog.layers.folders, languages: run.catalog.languages)
    let composer = Composer.prepare(fresh, run.composer.stationery).value
    #expect(composer.brief(edition).value != nil)
    #expect(fresh.subjects.keys == ["XB"])
    #expect(fresh.issuers.keys.sorted() == ["embassy-xb"])
    #expect(fresh.instruments.keys.sorted() == ["accord", "help"])
    #expect(
      fresh.texts.keys.map(\.description).sorted() == [
        "acts/confirm", "answers/cost", "openings/xb-today", "points/blocks", "points/numbers",
        "positions/work",
      ])
  }

  /// What is looked at for one paper does not grow with the countries of the content.
  @Test func `pieces looked at per paper do not grow with the number of countries`() throws {
    func visits(countries: Int) throws -> Int {
      var project = SampleProject()
      for number in 0..<countries {
        let id = "\(letter(number / 26))\(letter(number % 26))"
        project.files["Content/proposals/1-work/points/more-\(number).md"] =
          "---\nfor: [\(id)]\nweight: 60\n---\n# en: M\nM.\n\n# es: M\nM.\n"
        project.files["Content/countries/\(id.lowercased()).yaml"] = "id: \(id)\npaper: a4\n"
      }
      let run = try CatalogRun(project)
      let shelf = run.catalog.shelf
      return shelf.items(in: "proposals/1-work", for: SubjectID("XB")).count
    }
    #expect(try visits(countries: 10) == visits(countries: 200))
  }

  private func letter(_ number: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(number % 26)))
  }
}
