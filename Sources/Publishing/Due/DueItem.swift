package import DossierModel

/// Something that lapses or needs a look.
package struct DueItem: Sendable, Hashable {
  /// What sort of look it needs.
  package enum Kind: String, Sendable, CaseIterable {
    /// An opening after whose end there is no paper.
    case openingEnds = "opening ends"
    /// A status whose term runs out, or has run out.
    case statusLapses = "status lapses"
    /// A series whose next release was to be expected.
    case release = "next release"
    /// A legal position that somebody checked too long ago.
    case position = "legal position"
    /// A piece on which something has changed since somebody read it.
    case overtaken = "piece overtaken"
    /// Pieces that nobody has read against their sources.
    case unread = "pieces never read"
    /// A source of a printed claim that nobody has opened.
    case unopened = "source never opened"
  }

  /// The day on which it lapses or is to be looked at; in the past for what is overdue.
  package var day: CalendarDate
  package var kind: Kind
  /// The opening, strand, fact, piece or source.
  package var id: String
  /// The papers that print it or rest on it, without their languages, sorted.
  package var papers: [String]
  /// Whether they stop on that day, or have stopped.
  package var stops: Bool
  /// What to open, sorted.
  package var sources: [SourceID]
  /// What is known of it, in a few words.
  package var remark: String
  /// The day on which somebody looked and found nothing: until then it is open, not forgotten.
  package var looked: CalendarDate?
}
