import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import TestSupport
import Testing

@testable import Publishing

/// All editions of a project, made from its content as a run makes them.
struct CatalogRun {
  let catalog: ContentCatalog
  let composer: Composer
  let plan: PublicationPlan

  /// `overlays` are laid over the project's content, the first one lowest.
  init(_ project: SampleProject, overlays: [[String: String]] = []) throws {
    let stationery = StationeryLoader.load(
      templates: MemoryFiles(project.files(under: "Templates"), displayRoot: "Templates"),
      styleSheets: FormatRegistry.standard.styleSheets)
    try #require(!stationery.diagnostics.hasErrors)
    catalog = ContentCatalog(
      [MemoryFiles(project.files(under: "Content"), displayRoot: "Content")]
        + overlays.enumerated().map {
          MemoryFiles($1, displayRoot: "Overlay \($0 + 1)")
        },
      languages: stationery.value.languages)
    composer = Composer.prepare(catalog, stationery.value).value
    plan = try PublicationPlan.make(
      Selection(clock: Sample.clock), catalog: catalog, stationery: stationery.value)
  }

  /// What each edition asked of the content, by subject and language: `xa.en`.
  func reads() -> [String: Set<Read>] {
    Dictionary(
      uniqueKeysWithValues: plan.editions.map { (Self.name($0), composer.brief($0).reads) })
  }

  /// Each edition in Markdown, by subject and language.
  func markdown() throws -> [String: String] {
    try Dictionary(
      uniqueKeysWithValues: plan.editions.map { edition in
        let rendered = EditionRenderer(composer, version: "0")
          .render(edition, as: [MarkdownFormat()])
        let document = try #require(rendered.documents.first?.document)
        return (Self.name(edition), String(decoding: document.bytes, as: UTF8.self))
      })
  }

  /// The subjects of which a paper is not made.
  func stopped() -> Set<String> {
    let failed = plan.editions.filter { composer.brief($0).value == nil }.map(\.subject.slug)
    return Set(failed + plan.unplanned.flatMap { $0.selection.countries + $0.selection.groups })
  }

  static func name(_ edition: Edition) -> String {
    "\(edition.subject.slug).\(edition.language.id)"
  }
}
