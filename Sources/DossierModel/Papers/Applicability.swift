/// Whom and when a piece of a paper is for, and what it cannot do without.
package struct Applicability: Sendable {
  /// Subjects; nothing stands for all.
  package var subjects: [Located<SubjectID>]?
  package var validity: Validity
  /// Facts without which the piece is left out.
  package var needs: [Located<FactID>]
  /// The statuses that its words presume.
  package var presumptions: [Presumption]
  /// Instruments and strands that it names and presumes nothing of.
  package var matters: [Located<StrandID>]
  /// What the proposals call its matter.
  package var themes: [Located<String>]
  /// Why Governments may be made to say it.
  package var bases: Bases?
  /// The day on which somebody last read it against its sources; nothing where nobody has.
  package var reviewed: Located<CalendarDate>?
  /// The voice that alone may say it; nothing stands for both.
  package var voice: Issuer.Voice?

  package init(
    subjects: [Located<SubjectID>]?, validity: Validity = .always, needs: [Located<FactID>] = [],
    presumptions: [Presumption] = [], matters: [Located<StrandID>] = [],
    themes: [Located<String>] = [], bases: Bases? = nil,
    reviewed: Located<CalendarDate>? = nil, voice: Issuer.Voice? = nil
  ) {
    self.subjects = subjects
    self.validity = validity
    self.needs = needs
    self.presumptions = presumptions
    self.matters = matters
    self.themes = themes
    self.bases = bases
    self.reviewed = reviewed
    self.voice = voice
  }

  /// Whether the piece is for a subject.
  package func concerns(_ subject: SubjectID) -> Bool {
    subjects?.contains { $0.value == subject } ?? true
  }

  /// The instruments and strands that its words presume something of, or name.
  package var concernedMatters: [Located<StrandID>] { presumptions.map(\.strand) + matters }

  /// Whether a voice may say the piece.
  package func suits(_ voice: Issuer.Voice) -> Bool { self.voice.map { $0 == voice } ?? true }
}
