package import Diagnostics

/// Whom and when a piece of a paper is for, and what it cannot do without.
package struct Applicability: Sendable {
  /// Subjects; nothing stands for all.
  package var subjects: [Located<SubjectID>]?
  package var validity: Validity
  /// Facts without which the piece is left out.
  package var needs: [Located<FactID>]
  /// The voice that alone may say it; nothing stands for both.
  package var voice: Issuer.Voice?

  package init(
    subjects: [Located<SubjectID>]?, validity: Validity = .always, needs: [Located<FactID>] = [],
    voice: Issuer.Voice? = nil
  ) {
    self.subjects = subjects
    self.validity = validity
    self.needs = needs
    self.voice = voice
  }

  /// Whether the piece is for a subject.
  package func concerns(_ subject: SubjectID) -> Bool {
    subjects?.contains { $0.value == subject } ?? true
  }

  /// Whether a voice may say the piece.
  package func suits(_ voice: Issuer.Voice) -> Bool { self.voice.map { $0 == voice } ?? true }
}

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
  /// By weight, as are the acts and answers; of equal weights the id decides.
  package var points: [Point]
  package var acts: [Act]
  package var answers: [Point]
  package var range: SourceRange

  package init(
    id: ProposalID, order: Int, title: LocalizedText, position: Words<Passage>, points: [Point],
    acts: [Act], answers: [Point], range: SourceRange
  ) {
    self.id = id
    self.order = order
    self.title = title
    self.position = position
    self.points = points
    self.acts = acts
    self.answers = answers
    self.range = range
  }
}
