import Briefing
import ContentLoading
import Diagnostics
import DossierModel
import Publishing
import TestSupport

/// The content and the templates of the repository, loaded and compiled once.
enum Shipped {
  static let loaded: (dossier: Diagnosed<Dossier>, stationery: Diagnosed<Stationery>) = {
    let root = SampleProject.repository
    let stationery = StationeryLoader.load(
      templates: DiskFiles(root: root + "/Templates", displayRoot: "Templates"),
      styleSheets: FormatRegistry.standard.styleSheets)
    let dossier = ContentLoader.load(
      content: DiskFiles(root: root + "/Content", displayRoot: "Content"),
      languages: stationery.value.languages)
    return (dossier, stationery)
  }()

  /// What is known of the shipped pieces and waits for their words to be mended.
  static let known = Project.known(
    at: SampleProject.repository + "/Tests/PublishingTests/Shipped/known-stale.txt")

  static let prepared = {
    var prepared = Composer.prepare(loaded.dossier.value, loaded.stationery.value)
    prepared.value.known = known.value
    return prepared
  }()
  static var composer: Composer { prepared.value }
}
