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

/// A kind of document, read from its manifest.
package struct DocumentType: Sendable {
  package var id: DocumentTypeID
  package var name: LocalizedText
  /// What the document is for, in everyday words.
  package var function: LocalizedText
  /// Which kinds of issuer may send it.
  package var senders: [Issuer.Kind]
  package var limits: Limits
  package var range: SourceRange

  /// How many pieces of each proposal the type prints; nothing stands for all that hold.
  package struct Limits: Sendable, Hashable {
    package var points: Int?
    package var acts: Int?
    package var answers: Int?

    package init(points: Int? = nil, acts: Int? = nil, answers: Int? = nil) {
      self.points = points
      self.acts = acts
      self.answers = answers
    }
  }

  package init(
    id: DocumentTypeID, name: LocalizedText, function: LocalizedText, senders: [Issuer.Kind],
    limits: Limits = Limits(), range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.function = function
    self.senders = senders
    self.limits = limits
    self.range = range
  }
}
