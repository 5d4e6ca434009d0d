/// Text in one or more languages, each with its place; or one text for all of them.
package struct LocalizedText: Sendable {
  /// One text for all languages, or one for each.
  package enum Content: Sendable {
    case same(Located<String>)
    case perLanguage([LanguageTag: Located<String>])
  }

  package var content: Content

  package init(_ content: Content) { self.content = content }

  /// The text in a language; nothing when that language is missing.
  package subscript(language: LanguageTag) -> String? {
    switch content {
    case .same(let text): text.value
    case .perLanguage(let texts): texts[language]?.value
    }
  }
}
