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

/// One of the four proposals, with its talking points, asks and answers.
package struct Proposal: Sendable {
  /// A talking point.
  package struct Point: Sendable {
    package var id: String
    package var applicability: Applicability
    package var prose: Passage
    package var range: SourceRange

    package init(id: String, applicability: Applicability, prose: Passage, range: SourceRange) {
      self.id = id
      self.applicability = applicability
      self.prose = prose
      self.range = range
    }
  }

  /// What is asked, of whom, by when.
  package struct Ask: Sendable {
    package var point: Point
    package var addressee: LocalizedText
    package var by: Deadline

    package init(point: Point, addressee: LocalizedText, by: Deadline) {
      self.point = point
      self.addressee = addressee
      self.by = by
    }
  }

  package var id: ProposalID
  /// The place among the proposals, from 1.
  package var order: Int
  package var title: LocalizedText
  package var position: Passage
  package var points: [Point]
  package var asks: [Ask]
  /// Answers to objections; the objection is the heading of the prose.
  package var answers: [Point]
  package var range: SourceRange

  package init(
    id: ProposalID, order: Int, title: LocalizedText, position: Passage, points: [Point],
    asks: [Ask], answers: [Point], range: SourceRange
  ) {
    self.id = id
    self.order = order
    self.title = title
    self.position = position
    self.points = points
    self.asks = asks
    self.answers = answers
    self.range = range
  }
}

/// How the papers of subjects begin while a state of affairs lasts: title, bottom line, issue, effect.
package struct Opening: Sendable {
  package var id: OpeningID
  /// Whom and when it is for.
  package var applicability: Applicability
  /// By role: `title`, `bottom-line`, `issue`, `effect`.
  package var passages: [String: Passage]
  /// Set where the papers are of a moment that is past.
  package var reconstruction: Reconstruction?
  package var range: SourceRange

  package init(
    id: OpeningID, applicability: Applicability, passages: [String: Passage],
    reconstruction: Reconstruction? = nil, range: SourceRange
  ) {
    self.id = id
    self.applicability = applicability
    self.passages = passages
    self.reconstruction = reconstruction
    self.range = range
  }
}
