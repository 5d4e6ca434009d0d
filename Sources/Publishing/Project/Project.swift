package import Briefing
package import ContentLoading
package import Diagnostics
import DossierModel

/// The loaded and compiled input of runs.
package struct Project: Sendable {
  /// What makes briefs of editions.
  package let composer: Composer
  /// The content folder as findings call it.
  package let contentFolder: String
  /// The template folder as findings call it.
  package let templateFolder: String

  /// How much is read before anything is asked for.
  package enum Depth: Sendable {
    /// The templates, and where the content lies: each edition reads what it needs.
    case templates
    /// Everything, all of which must be right.
    case everything
  }

  /// Reads a list of findings that are known, which stop nothing.
  package static func known(at path: String) -> Diagnosed<KnownFindings> { KnownFile.read(path) }

  /// Reads content and templates from the disk; nothing comes back when what is read is wrong.
  ///
  /// Folders that hold something, but nothing that belongs in them, are refused before that.
  ///
  /// What `known` lists stops nothing.
  package static func load(
    _ folders: ProjectFolders, _ depth: Depth, known: KnownFindings = KnownFindings()
  ) throws(ProjectFolders.Problem) -> Diagnosed<Project?> {
    try folders.requireKnownNames()
    return load(
      content: DiskFiles(root: folders.content, displayRoot: folders.shownContent),
      templates: DiskFiles(root: folders.templates, displayRoot: folders.shownTemplates), depth,
      known: known)
  }

  /// Reads content and templates from wherever they are; of the overlays each is laid over the
  /// content and those before it.
  package static func load(
    content: any FileProvider, overlays: [any FileProvider] = [], templates: any FileProvider,
    _ depth: Depth, known: KnownFindings = KnownFindings()
  ) -> Diagnosed<Project?> {
    let loaded =
      switch depth {
      case .templates:
        ProjectLoader.open(content: content, overlays: overlays, templates: templates)
      case .everything:
        ProjectLoader.load(content: content, overlays: overlays, templates: templates)
      }
    let project = loaded.value.map { composer in
      var composer = composer
      composer.known = known
      composer.roots = [content.displayRoot: "Content", templates.displayRoot: "Templates"]
      return Project(
        composer: composer, contentFolder: content.displayRoot,
        templateFolder: templates.displayRoot)
    }
    return Diagnosed(project, loaded.diagnostics)
  }

  /// The editions and formats that a selection means.
  package func plan(_ selection: Selection) throws(UsageError) -> PublicationPlan {
    try PublicationPlan.make(
      selection, catalog: composer.catalog, stationery: composer.stationery)
  }
}
