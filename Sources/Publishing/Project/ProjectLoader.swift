package import Briefing
package import ContentLoading
package import Diagnostics
import DossierModel

/// Content and templates made ready for composing.
package enum ProjectLoader {
  /// Compiles the templates and looks where the content lies; each edition finds what is wrong with
  /// what it reads.
  ///
  /// Of the overlays each is laid over the content and those before it. Nothing comes back when the
  /// templates are wrong.
  package static func open(
    content: any FileProvider, overlays: [any FileProvider] = [], templates: any FileProvider
  ) -> Diagnosed<Composer?> {
    let stationery = stationery(in: templates)
    guard !stationery.diagnostics.hasErrors else {
      // A broken language must not make every unit of the content unknown.
      let findings = ContentCatalog([content] + overlays, languages: nil).allFindings()
      return Diagnosed(nil, stationery.diagnostics + findings)
    }
    let catalog = ContentCatalog([content] + overlays, languages: stationery.value.languages)
    let composer = Composer.prepare(catalog, stationery.value)
    let diagnostics = stationery.diagnostics + catalog.findings(of: []) + composer.diagnostics
    return Diagnosed(diagnostics.hasErrors ? nil : composer.value, diagnostics)
  }

  /// Reads and checks everything; nothing comes back when anything is wrong.
  package static func load(
    content: any FileProvider, overlays: [any FileProvider] = [], templates: any FileProvider
  ) -> Diagnosed<Composer?> {
    let stationery = stationery(in: templates)
    let catalog = ContentCatalog(
      [content] + overlays,
      languages: stationery.diagnostics.hasErrors ? nil : stationery.value.languages)
    var diagnostics = stationery.diagnostics + catalog.allFindings()
    guard !diagnostics.hasErrors else { return Diagnosed(nil, diagnostics) }
    let composer = Composer.prepare(catalog, stationery.value)
    diagnostics += composer.diagnostics + composer.value.proseFindings()
    return Diagnosed(diagnostics.hasErrors ? nil : composer.value, diagnostics.unique())
  }

  private static func stationery(in templates: any FileProvider) -> Diagnosed<Stationery> {
    StationeryLoader.load(
      templates: templates, styleSheets: FormatRegistry.standard.styleSheets)
  }
}
