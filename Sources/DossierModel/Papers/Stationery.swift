package import Diagnostics

/// What papers are written with: languages, document types and template files.
package struct Stationery: Sendable {
  /// The template folder as findings call it; nothing when empty.
  package var folder = ""
  package var languages: [LanguageTag: LanguagePack] = [:]
  package var documentTypes: [DocumentTypeID: DocumentType] = [:]
  /// Template files by name, such as `documents/position-paper/body` or `formats/html/page`.
  package var templates: [String: SourceFile] = [:]
  /// Style sheets by path under the template folder.
  package var assets: [String: SourceFile] = [:]

  package init() {}
}
