import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Briefing
@testable import Publishing

/// Papers of the sample project.
enum Sample {
  static let clock = Clock(asOf: day(SampleProject.day))

  static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("'\(text)' is no date") }
    return date
  }

  /// The sample as it is, compiled once.
  static let shared = Result { try composer(SampleProject()) }

  static func composer() throws -> Composer { try shared.get() }

  /// The compiled project; findings of errors fail the test.
  static func composer(_ project: SampleProject) throws -> Composer {
    let stationery = StationeryLoader.load(
      templates: MemoryFiles(project.files(under: "Templates"), displayRoot: "Templates"),
      styleSheets: FormatRegistry.standard.styleSheets)
    let dossier = ContentLoader.load(
      content: MemoryFiles(project.files(under: "Content"), displayRoot: "Content"),
      languages: stationery.value.languages)
    let composer = Composer.prepare(dossier.value, stationery.value)
    let findings = stationery.diagnostics + dossier.diagnostics + composer.diagnostics
    try #require(!findings.hasErrors, "\(ConsoleFormat().format(findings))")
    return composer.value
  }

  static func plan(
    _ composer: Composer, clock: Clock = clock, _ change: (inout Selection) -> Void = { _ in }
  ) throws -> PublicationPlan {
    var selection = Selection(clock: clock)
    change(&selection)
    return try PublicationPlan.make(
      selection, catalog: composer.catalog, stationery: composer.stationery)
  }

  static func edition(
    _ composer: Composer, _ subject: String = "xa", _ language: String = "en", clock: Clock = clock
  ) throws -> Edition {
    let plan = try plan(composer, clock: clock) { $0.languages = [language] }
    return try #require(plan.editions.first { $0.subject.slug == subject })
  }

  static func page(_ composer: Composer) -> Page {
    Page(composer: composer, alternates: [], version: "0")
  }

  /// The resolved paper of a subject; findings of errors fail the test.
  static func brief(
    _ composer: Composer, _ subject: String = "xa", _ language: String = "en", clock: Clock = clock
  ) throws -> Brief {
    let made = composer.brief(try edition(composer, subject, language, clock: clock))
    return try #require(made.value, "\(ConsoleFormat().format(made.diagnostics))")
  }
}
