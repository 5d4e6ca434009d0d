package import Diagnostics

/// An agreement, a program or an executive order, with what became of it over time.
package struct Instrument: Sendable {
  /// What sort of act it is.
  package enum Kind: String, Sendable, CaseIterable {
    case agreement, program, order
  }

  /// A part that has a status of its own: the beneficiaries of one country, a section of an order.
  package struct Strand: Sendable {
    package var id: String
    package var name: LocalizedText
    /// The day on which somebody looked for what became of it, and found nothing.
    package var looked: CalendarDate?

    package init(id: String, name: LocalizedText, looked: CalendarDate? = nil) {
      self.id = id
      self.name = name
      self.looked = looked
    }
  }

  /// Where an event put an instrument, or a strand of it.
  package struct Turn: Sendable {
    package var state: State
    /// Nothing where the event is about the whole, and so about every strand.
    package var strand: Located<String>?
    /// Whose decision it was.
    package var by: LocalizedText
    /// The last day for which it was decided.
    package var until: CalendarDate?
    package var range: SourceRange

    package init(
      state: State, strand: Located<String>?, by: LocalizedText, until: CalendarDate?,
      range: SourceRange
    ) {
      self.state = state
      self.strand = strand
      self.by = by
      self.until = until
      self.range = range
    }
  }

  /// Something that happened on a day.
  package struct Event: Sendable {
    package var id: String
    package var date: CalendarDate
    package var published: CalendarDate?
    /// Where it put the instrument; nothing where it changed no status.
    package var turn: Turn?
    /// Whether timelines printed in papers show it.
    package var isMilestone: Bool
    package var statement: Statement

    package init(
      id: String, date: CalendarDate, published: CalendarDate?, turn: Turn?, isMilestone: Bool,
      statement: Statement
    ) {
      self.id = id
      self.date = date
      self.published = published
      self.turn = turn
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
  package var strands: [Strand]
  package var sources: [Located<SourceID>]
  /// Oldest first.
  package var timeline: [Event]
  package var provisions: [Provision]
  package var table: InstrumentTable?
  /// The day on which somebody looked for what became of the whole, and found nothing.
  package var looked: CalendarDate?
  package var range: SourceRange

  package init(
    id: InstrumentID, kind: Kind, name: LocalizedText, short: LocalizedText?, citation: String?,
    parties: [Located<SubjectID>], strands: [Strand] = [], sources: [Located<SourceID>],
    timeline: [Event],
    provisions: [Provision], table: InstrumentTable?, looked: CalendarDate? = nil,
    range: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.short = short
    self.citation = citation
    self.parties = parties
    self.strands = strands
    self.sources = sources
    self.timeline = timeline
    self.provisions = provisions
    self.table = table
    self.looked = looked
    self.range = range
  }

  /// The day on which somebody looked for what became of a strand, or of the whole, and found nothing.
  package func looked(at strand: String?) -> CalendarDate? {
    strand.map { id in strands.first { $0.id == id }?.looked } ?? looked
  }
}
