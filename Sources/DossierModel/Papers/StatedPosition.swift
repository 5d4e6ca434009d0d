package import Diagnostics

/// The id of something that a Government has said.
package typealias StatedPositionID = Identifier<StatedPosition>

/// What a Government has said of a matter, on a day, by one of its offices; no person is named.
package struct StatedPosition: Sendable {
  package var id: StatedPositionID
  /// The day, or the month where no source tells the day.
  package var day: CalendarDate
  package var office: LocalizedText
  package var stance: Stance
  /// The instruments and strands that it is about.
  package var matters: [Located<StrandID>]
  package var themes: [Located<String>]
  /// What was said, in our words; its source and whether it was read there.
  package var statement: Statement

  package init(
    id: StatedPositionID, day: CalendarDate, office: LocalizedText, stance: Stance,
    matters: [Located<StrandID>], themes: [Located<String>], statement: Statement
  ) {
    self.id = id
    self.day = day
    self.office = office
    self.stance = stance
    self.matters = matters
    self.themes = themes
    self.statement = statement
  }
}

/// What a Government may not be made to say, by what it has said itself.
///
/// It forbids some stances on matters and themes, or some words; a line that does neither reminds editors
/// of what only a reader can judge.
package struct StatedLine: Sendable {
  /// Instruments and strands; with these and the themes absent a line of words holds for every text.
  package var matters: [Located<StrandID>]
  package var themes: [Located<String>]
  package var stances: [Stance]
  /// By language.
  package var words: [LanguageTag: PhraseTable<Void>]
  /// The day from which the Government has held it.
  package var since: CalendarDate
  /// What the line is, and where it was read.
  package var statement: Statement

  package init(
    matters: [Located<StrandID>], themes: [Located<String>], stances: [Stance],
    words: [LanguageTag: PhraseTable<Void>] = [:], since: CalendarDate, statement: Statement
  ) {
    self.matters = matters
    self.themes = themes
    self.stances = stances
    self.words = words
    self.since = since
    self.statement = statement
  }
}

/// All that is known of what the Governments of one country have said.
package struct StatedPositions: Sendable {
  package var country: SubjectID
  /// By day, the oldest first.
  package var all: [StatedPosition]
  /// What it may not be made to say.
  package var lines: [StatedLine]
  package var range: SourceRange

  package init(
    country: SubjectID, all: [StatedPosition], lines: [StatedLine], range: SourceRange
  ) {
    self.country = country
    self.all = all
    self.lines = lines
    self.range = range
  }

  /// What was said under an id.
  package subscript(id: StatedPositionID) -> StatedPosition? { all.first { $0.id == id } }
}
