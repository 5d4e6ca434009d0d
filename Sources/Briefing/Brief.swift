package import CommonMark
package import Diagnostics
package import DossierModel
import Templating

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
  /// The plain text of the first heading.
  package let title: String
  package let evidence: Evidence
  private let composed: ComposedText
  /// The words of the language, for what formats add: “Notes”, “Page”.
  package var language: LanguagePack { edition.language }

  init(
    edition: Edition, document: consuming Document, elements: [Element], notes: [Note],
    title: String, evidence: Evidence, composed: ComposedText
  ) {
    self.edition = edition
    self.document = document
    self.elements = elements
    self.notes = notes
    self.title = title
    self.evidence = evidence
    self.composed = composed
  }

  /// The place in a file that a person edits for a node of the tree.
  package func origin(of node: Node) -> SourceRange? { composed.origin(of: node) }
}

/// Composed Markdown, in which places lead back to the files they come from.
struct ComposedText: Sendable {
  let bytes: [UInt8]
  private let origins: OriginMap
  private let lines: SourceFile

  init(_ text: RenderedText) {
    bytes = text.bytes
    origins = text.origins
    lines = SourceFile(path: "", bytes: text.bytes)
  }

  /// The place in a file that a person edits for a node of the tree, or for the block around it.
  func origin(of node: Node) -> SourceRange? {
    for candidate in node.ancestors where candidate.startLine > 0 {
      let offset = lines.offset(line: candidate.startLine, column: max(candidate.startColumn, 1))
      if let range = origins.origin(of: offset) { return range }
    }
    return nil
  }

  /// The place that the first byte comes from.
  var start: SourceRange? { origins.origin(of: 0) }
}

/// The ledger of an edition: every printing of a fact, every source cited, what was left out.
package struct Evidence: Sendable {
  package var mentions: [Mention]
  /// In order of first citation.
  package var sources: [SourceID]
  package var omissions: [Omission]
  /// The oldest date among the current series used.
  package var factsAsOf: CalendarDate?
  package var hasUnverified: Bool { mentions.contains { !$0.figure.verified } }
}
