import Diagnostics
package import DossierModel
package import Templating

/// A template object made of named values.
struct ValueObject: TemplateObject {
  var values: [String: TemplateValue]

  init(_ values: [String: TemplateValue]) { self.values = values }

  func value(for name: String) -> TemplateValue? { values[name] }
  var knownNames: [String] { Array(values.keys) }
}

extension Session {
  /// The text in the language of the edition, or a missing value that names what lacks it.
  func text(_ localized: LocalizedText?, _ what: String) -> TemplateValue {
    if let text = localized?[language.id] { return .text(text) }
    return .missing(
      MissingValue(
        id: .noValue, summary: "\(what) has no text in language '\(language.id)'"))
  }

  /// How a note names a source in few words.
  func label(of id: SourceID) -> String {
    guard let source = content.source(id) else { return id.description }
    return source.label?[language.id] ?? source.publisher
  }
}

/// `terms`: the words that papers are built with, in the language of the edition.
package struct TermsObject: TemplateObject {
  let language: LanguagePack

  package init(language: LanguagePack) { self.language = language }

  package func value(for name: String) -> TemplateValue? {
    language.terms[name].map { .text($0.value) }
  }

  package var knownNames: [String] { Array(language.terms.keys) }
}
