package import Diagnostics

/// A piece of prose in one file: CommonMark with template tags after its front matter.
package struct Prose: Sendable {
  package var file: SourceFile
  /// The bytes after the front matter.
  package var body: Range<Int>
  /// The run-in title of a point or the objection of an answer, from the front matter.
  package var heading: Located<String>?

  package init(file: SourceFile, body: Range<Int>, heading: Located<String>?) {
    self.file = file
    self.body = body
    self.heading = heading
  }
}

/// Prose in every language it has been written in.
package typealias Passage = [LanguageTag: Prose]

/// Whom and when a piece of a paper is for, and what it cannot do without.
package struct Applicability: Sendable {
  /// Subjects; nothing stands for all.
  package var subjects: [Located<SubjectID>]?
  package var validity: Validity
  /// Facts without which the piece is left out.
  package var needs: [Located<FactID>]

  package init(
    subjects: [Located<SubjectID>]?, validity: Validity, needs: [Located<FactID>]
  ) {
    self.subjects = subjects
    self.validity = validity
    self.needs = needs
  }

  /// Whether the piece is for a subject.
  package func concerns(_ subject: SubjectID) -> Bool {
    subjects?.contains { $0.value == subject } ?? true
  }
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
    package var by: CalendarDate

    package init(point: Point, addressee: LocalizedText, by: CalendarDate) {
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

/// How the paper of a subject begins while a state of affairs lasts: title, bottom line, issue, effect.
package struct Opening: Sendable {
  package var id: OpeningID
  package var subject: Located<SubjectID>
  package var validity: Validity
  package var title: LocalizedText
  /// By role: `bottom-line`, `issue`, `effect`.
  package var passages: [String: Passage]
  package var range: SourceRange

  package init(
    id: OpeningID, subject: Located<SubjectID>, validity: Validity, title: LocalizedText,
    passages: [String: Passage], range: SourceRange
  ) {
    self.id = id
    self.subject = subject
    self.validity = validity
    self.title = title
    self.passages = passages
    self.range = range
  }
}
