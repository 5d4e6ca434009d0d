import Briefing
import Diagnostics
import DossierModel
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Nothing that is shipped passes for the word of a Government.
@Suite struct ShippedMarkTests {
  private static let days = ["2017-02-16", "2026-11-30"]
  private static let missions = [
    "gt": ("Guatemala", "Guatemala"), "hn": ("Honduras", "Honduras"), "mx": ("Mexico", "México"),
    "sv": ("El Salvador", "El Salvador"),
  ]

  /// The words of the mark, as the shipped languages must have them.
  private static func words(_ subject: String, _ day: String, _ language: String) -> String {
    let isEnglish = language == "en"
    if day == days[0] {
      return isEnglish
        ? "RECONSTRUCTION, not a document of 2017: compiled in 2026 from what was public on "
          + "February 16, 2017."
        : "RECONSTRUCCIÓN, no es un documento de 2017: compilado en 2026 con lo que era público el "
          + "16 de febrero de 2017."
    }
    let beginning =
      isEnglish
      ? "SPECIMEN. Not issued, cleared or endorsed by any Government. Text proposed from public "
        + "sources, for "
      : "MODELO. No emitido, autorizado ni avalado por Gobierno alguno. Texto propuesto con fuentes "
        + "públicas, para visto bueno "
    guard let (english, spanish) = missions[subject] else {
      return beginning
        + (isEnglish ? "the Governments named to clear." : "de los Gobiernos nombrados.")
    }
    return beginning
      + (isEnglish ? "the Embassy of \(english) to clear." : "de la Embajada de \(spanish).")
  }

  private func papers(
    _ day: String, issuer: String? = nil
  ) throws -> [(edition: Edition, standing: Standing, texts: [String: String])] {
    let composer = Shipped.composer
    let plan = try Sample.plan(composer, clock: Clock(asOf: Sample.day(day))) { $0.issuer = issuer }
    #expect(plan.editions.count == 12)
    return try plan.editions.map { edition in
      let brief = try #require(composer.brief(edition).value)
      let texts = try plan.formats.map { format in
        let paper = try #require(format.render(brief, on: Sample.page(composer)).value)
        return (format.id, String(decoding: paper.bytes, as: UTF8.self))
      }
      return (edition, composer.standing(of: edition), Dictionary(uniqueKeysWithValues: texts))
    }
  }

  @Test(arguments: days)
  func `every paper in a Government's voice is marked in its own words`(day: String) throws {
    for (edition, standing, texts) in try papers(day) {
      let words = Self.words(edition.subject.slug, day, edition.language.id.description)
      #expect(standing.mark?.words == words, "\(edition.name)")
      #expect(standing.state == (day == Self.days[0] ? .reconstruction : .specimen))
      for (format, text) in texts {
        let spaced = text.replacing("\u{A0}", with: " ").replacing("~", with: " ")
        // Typst says it once and prints it on every page.
        let least = ["typst", "pdf"].contains(format) ? 1 : 2
        #expect(spaced.components(separatedBy: words).count > least, "\(edition.name) \(format)")
      }
      let joint = edition.subject.isGroup || day == Self.days[0]
      #expect((standing.letterhead == nil) == joint, "\(edition.name)")
    }
  }

  @Test func `no paper gives the contact of a mission`() throws {
    for (edition, _, texts) in try papers(Self.days[1]) {
      let heading = edition.language.terms["contact"]?.value ?? ""
      #expect(texts["markdown"]?.contains("**\(heading).**") == false, "\(edition.name)")
    }
  }

  @Test func `the sample organization is marked`() throws {
    for (edition, standing, _) in try papers(Self.days[1], issuer: "civil-society") {
      #expect(
        standing.mark
          == (edition.language.id == LanguageTag("en")
            ? "SPECIMEN. The organization is an example and has issued nothing."
            : "MODELO. La organización es un ejemplo y no ha emitido nada."))
      #expect(standing.letterhead?.name == edition.issuer.name[edition.language.id])
    }
    for (_, standing, _) in try papers(Self.days[0], issuer: "civil-society") {
      #expect(standing.state == .reconstruction && standing.letterhead == nil)
    }
  }

  /// The clock of the machine decides nothing, so the openings themselves must say it.
  @Test func `every opening that ended before it was compiled says so`() {
    for opening in Shipped.composer.catalog.openings(for: nil) {
      let isPast = opening.applicability.validity.until.map { $0.year < 2026 } ?? false
      #expect((opening.reconstruction != nil) == isPast, "\(opening.id)")
    }
  }
}
