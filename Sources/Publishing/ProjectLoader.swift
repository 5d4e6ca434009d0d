package import Briefing
package import ContentLoading
package import Diagnostics
import DossierModel

/// Content and templates made ready for composing.
package enum ProjectLoader {
  /// Loads and compiles both; nothing comes back when anything is wrong.
  package static func load(
    content: any FileProvider, templates: any FileProvider
  ) -> Diagnosed<Composer?> {
    let stationery = StationeryLoader.load(templates: templates)
    // A broken language must not make every unit of the content unknown.
    let dossier = ContentLoader.load(
      content: content,
      languages: stationery.diagnostics.hasErrors ? nil : stationery.value.languages)
    var diagnostics = stationery.diagnostics + dossier.diagnostics
    guard !diagnostics.hasErrors else { return Diagnosed(nil, diagnostics) }
    let composer = Composer.prepare(dossier.value, stationery.value)
    diagnostics += composer.diagnostics
    return Diagnosed(diagnostics.hasErrors ? nil : composer.value, diagnostics)
  }
}
