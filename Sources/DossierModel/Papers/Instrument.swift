package import Diagnostics

/// An agreement, a program or an executive order, with what became of it over time.
package struct Instrument: Sendable {
  /// What sort of act it is.
  package enum Kind: String, Sendable, CaseIterable {
    case agreement, program, order
  }

  /// Where an instrument stands after an event.
  package enum State: String, Sendable, CaseIterable {
    case announced, concluded
    case inForce = "in-force"
    case open, suspended, paused, closed, revoked, ended
  }

  /// Something that happened on a day.
  package struct Event: Sendable {
    package var id: String
    package var date: CalendarDate
    package var published: CalendarDate?
    package var state: State?
    /// Whether timelines printed in papers show it.
    package var isMilestone: Bool
    package var statement: Statement

    package init(
      id: String, date: CalendarDate, published: CalendarDate?, state: State?, isMilestone: Bool,
      statement: Statement
    ) {
      self.id = id
      self.date = date
      self.published = published
      self.state = state
      self.isMilestone = isMilestone
      self.statement = statement
    }
  }

  /// What the instrument says in one place.
  package struct Provision: Sendable {
    package var id: String
    package var section: String?
    package var date: CalendarDate
    package var statement: Statement

    package init(id: String, section: String?, date: CalendarDate, statement: Statement) {
      self.id = id
      self.section = section
      self.date = date
      self.statement = statement
    }
  }

  package var id: InstrumentID
  package var kind: Kind
  package var name: LocalizedText
  package var short: LocalizedText?
  package var citation: String?
  package var parties: [Located<SubjectID>]
  package var sources: [Located<SourceID>]
  /// Oldest first.
  package var timeline: [Event]
  package var provisions: [Provision]
  package var table: InstrumentTable?
  package var range: SourceRange

  package init(
    id: InstrumentID, kind: Kind, name: LocalizedText, short: LocalizedText?, citation: String?,
    parties: [Located<SubjectID>], sources: [Located<SourceID>], timeline: [Event],
    provisions: [Provision], table: InstrumentTable?, range: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.short = short
    self.citation = citation
    self.parties = parties
    self.sources = sources
    self.timeline = timeline
    self.provisions = provisions
    self.table = table
    self.range = range
  }
}
