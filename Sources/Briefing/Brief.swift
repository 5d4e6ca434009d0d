package import CommonMark
package import Diagnostics
package import DossierModel

/// A resolved edition: a libcmark tree whose custom nodes are described by values.
///
/// A brief belongs to one task at a time.
package final class Brief {
  package let edition: Edition
  /// The tree; its custom nodes carry indices into `elements`.
  package let document: Document
  package let elements: [Element]
  /// In order of number.
  package let notes: [Note]
  /// The plain text of the title; of a paper without one, what it is and for whom.
  package let title: String
  /// Whether a heading of level one prints the title.
  package let printsTitle: Bool
  package let evidence: Evidence
  private let texts: [ComposedText?]
  private let places: [Int: SourceRange]
  /// The words of the language, for what formats add: “Notes”, “Page”.
  package var language: LanguagePack { edition.language }

  init(
    edition: Edition, document: consuming Document, elements: [Element], notes: [Note],
    title: String?, untitled: String, evidence: Evidence, texts: [ComposedText?],
    places: [Int: SourceRange]
  ) {
    self.edition = edition
    self.document = document
    self.elements = elements
    self.notes = notes
    self.title = title ?? untitled
    printsTitle = title != nil
    self.evidence = evidence
    self.texts = texts
    self.places = places
  }

  /// The place in a file that a person edits for a node of the tree.
  package func origin(of node: Node) -> SourceRange? {
    node.tag.flatMap { places[$0] } ?? texts.origin(of: node)
  }
}
