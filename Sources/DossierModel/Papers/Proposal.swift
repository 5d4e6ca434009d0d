package import Diagnostics

/// One of the four proposals, with its talking points, acts and answers.
package struct Proposal: Sendable {
  /// A talking point, or an answer to an objection, which is then its title.
  package struct Point: Sendable {
    package var id: String
    package var applicability: Applicability
    /// The lower comes first.
    package var weight: Located<Int>
    package var words: Words<Passage>
    package var range: SourceRange

    package init(
      id: String, applicability: Applicability, weight: Located<Int>, words: Words<Passage>,
      range: SourceRange
    ) {
      self.id = id
      self.applicability = applicability
      self.weight = weight
      self.words = words
      self.range = range
    }
  }

  /// What a paper does: it asks, offers or gives notice, to somebody, by a day.
  package struct Act: Sendable {
    /// What an act does.
    package enum Kind: String, Sendable, CaseIterable {
      case request, offer, notice
    }

    package var point: Point
    package var kind: Kind
    package var addressee: LocalizedText
    package var by: Deadline

    package init(point: Point, kind: Kind, addressee: LocalizedText, by: Deadline) {
      self.point = point
      self.kind = kind
      self.addressee = addressee
      self.by = by
    }
  }

  package var id: ProposalID
  /// The place among the proposals, from 1.
  package var order: Int
  package var title: LocalizedText
  package var position: Words<Passage>
  /// What the head of the position says of it.
  package var positionApplicability: Applicability
  /// By weight, as are the acts and answers; of equal weights the id decides.
  package var points: [Point]
  package var acts: [Act]
  package var answers: [Point]
  package var range: SourceRange

  package init(
    id: ProposalID, order: Int, title: LocalizedText, position: Words<Passage>,
    positionApplicability: Applicability = Applicability(subjects: nil), points: [Point],
    acts: [Act], answers: [Point], range: SourceRange
  ) {
    self.id = id
    self.order = order
    self.title = title
    self.position = position
    self.positionApplicability = positionApplicability
    self.points = points
    self.acts = acts
    self.answers = answers
    self.range = range
  }
}
