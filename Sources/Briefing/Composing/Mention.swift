package import Diagnostics
package import DossierModel

/// One printing of a fact or of a status in an edition.
package struct Mention: Sendable {
  package enum Content: Sendable {
    case figure(Figure, FactMember)
    case status(Status, StatusMember)
  }

  /// The place in the ledger, from 1.
  package var number: Int
  package var content: Content
  /// What was printed, without markup.
  package var printed: String
  /// The tag, or the data block, that printed it.
  package var range: SourceRange
  /// Whether it was printed by a data block, which has no text of its own to be found again.
  package var isInBlock: Bool
  /// The piece it stands in; nothing where the document type prints it itself.
  package var piece: PieceID?

  package init(
    number: Int, content: Content, printed: String, range: SourceRange, isInBlock: Bool
  ) {
    self.number = number
    self.content = content
    self.printed = printed
    self.range = range
    self.isInBlock = isInBlock
  }

  /// The figure, where it is one.
  package var figure: Figure? {
    if case .figure(let figure, _) = content { figure } else { nil }
  }

  /// What it is, as a link of the composed text names it: `fact:people/XA`, `status:tps/sv`.
  var address: String {
    switch content {
    case .figure(let figure, _): "fact:\(figure.fact)\(figure.place.map { "/\($0)" } ?? "")"
    case .status(let status, _): "status:\(status.id)"
    }
  }

  /// What findings call it.
  var kind: String {
    if case .figure = content { "figure" } else { "status" }
  }

  /// The fact, or the strand.
  var subject: String {
    switch content {
    case .figure(let figure, _): figure.fact.description
    case .status(let status, _): status.id.description
    }
  }

  var sources: [SourceID] {
    switch content {
    case .figure(let figure, _): figure.sources
    case .status(let status, _): status.sources
    }
  }

  var isVerified: Bool {
    switch content {
    case .figure(let figure, _): figure.verified
    case .status(let status, _): status.isVerified
    }
  }
}

/// What can be printed of a status.
package enum StatusMember: String, Sendable, CaseIterable {
  case state, since, by, until
}
