package import Diagnostics

/// Where a figure or statement was read.
package struct Source: Sendable {
  /// How strong a source is, from primary texts to copies of copies.
  package enum Kind: String, Sendable, CaseIterable {
    case official
    case officialMirror = "official-mirror"
    case court, mirror, transcription, research, ngo
    case legalCommentary = "legal-commentary"
    case press, opinion, blog, guide, encyclopedia, aggregator
  }

  package var id: SourceID
  package var title: String
  package var publisher: String
  /// How a note names the source in few words; the publisher when absent.
  package var label: LocalizedText?
  /// The date of the document itself, where it shows one.
  package var date: CalendarDate?
  package var url: String?
  /// The day on which the page was read.
  package var accessed: Located<CalendarDate>
  package var language: LanguageTag
  package var kind: Kind
  /// False for an official home that was not opened; only unverified values may cite it.
  package var consulted: Bool
  package var range: SourceRange

  package init(
    id: SourceID, title: String, publisher: String, label: LocalizedText?, date: CalendarDate?,
    url: String?, accessed: Located<CalendarDate>, language: LanguageTag, kind: Kind,
    consulted: Bool,
    range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.label = label
    self.date = date
    self.url = url
    self.accessed = accessed
    self.language = language
    self.kind = kind
    self.consulted = consulted
    self.range = range
  }
}
