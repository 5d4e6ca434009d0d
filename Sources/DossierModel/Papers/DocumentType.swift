package import Diagnostics

/// A kind of document, read from its manifest; no rule of one type stands in the program.
package struct DocumentType: Sendable {
  package var id: DocumentTypeID
  package var name: LocalizedText
  /// What the document is for, in everyday words.
  package var function: LocalizedText
  /// Which kinds of issuer may send it.
  package var senders: [Issuer.Kind]
  package var parts: Parts
  package var limits: Limits
  /// How many pages its PDF may have, where the manifest says it.
  package var pages: Located<ClosedRange<Int>>?
  package var range: SourceRange

  /// Something that a paper may be made of.
  package enum Part: String, Sendable, CaseIterable {
    /// The heading of level one.
    case title
    /// Bottom line, issue and effect.
    case opening
    /// What is held on each proposal.
    case position
    case points, acts, answers
    case contact
  }

  /// Whether the papers of a type have a part.
  package enum Presence: String, Sendable, CaseIterable {
    case required, optional, forbidden
  }

  /// What the papers of a type are made of; a part that is not named is forbidden.
  package struct Parts: Sendable {
    private let presences: [Part: Presence]

    package init(_ presences: [Part: Presence]) { self.presences = presences }

    /// Whether papers have a part.
    package subscript(part: Part) -> Presence { presences[part] ?? .forbidden }
  }

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
    parts: Parts, limits: Limits = Limits(), pages: Located<ClosedRange<Int>>? = nil,
    range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.function = function
    self.senders = senders
    self.parts = parts
    self.limits = limits
    self.pages = pages
    self.range = range
  }

  /// Whether a paper without the part is refused.
  package func requires(_ part: Part) -> Bool { parts[part] == .required }
  /// Whether a paper cannot print the part.
  package func forbids(_ part: Part) -> Bool { parts[part] == .forbidden }
}
