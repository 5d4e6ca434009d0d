/// The kinds of things that have an id of their own.
package enum EntryKind: String, Sendable, CaseIterable {
  case source, fact, subject, issuer, instrument, proposal, opening, language
  case documentType = "document type"
  case audience
  /// What the Governments of a country have said, by country.
  case statements
  /// What a proposal is about.
  case theme
  /// The ids of pieces are unique over all proposals.
  case point, act, answer
}

/// What a Markdown file of the content holds.
package enum PieceKind: String, Sendable {
  case position, point, act, answer, opening
}

/// The id of a piece among all of the content: `points/network`.
package struct PieceID: Sendable, Hashable, CustomStringConvertible {
  package var kind: PieceKind
  /// The name of its file; of a position, the id of its proposal.
  package var id: String

  package init(_ kind: PieceKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  package var description: String { "\(kind.rawValue)s/\(id)" }
}
