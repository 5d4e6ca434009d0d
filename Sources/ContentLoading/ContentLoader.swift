package import Diagnostics
package import DossierModel

/// Reads the whole content folder into a dossier.
package enum ContentLoader {
  /// The dossier, and all findings of all files in their order.
  ///
  /// Entries that could not be read are absent. What needs the language packs (units, qualifiers,
  /// translations) is checked only when there are any.
  package static func load(
    content: any FileProvider, languages: [LanguageTag: LanguagePack]?
  ) -> Diagnosed<Dossier> {
    ContentCatalog(content, languages: languages).everything()
  }
}
