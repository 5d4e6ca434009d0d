package import Diagnostics

/// Who signs a paper: gives letterhead and voice.
package struct Issuer: Sendable {
  /// What sort of sender it is; a document type says which may send it.
  package enum Kind: String, Sendable, CaseIterable {
    case embassy, joint, organization
  }

  /// For whom it speaks, which decides how pieces are worded.
  package enum Voice: String, Sendable, CaseIterable {
    case government
    case civilSociety = "civil-society"
  }

  /// Where a reader can turn; printed only when verified.
  package struct Contact: Sendable {
    package var text: LocalizedText
    package var url: String?
    package var source: Located<SourceID>
    package var also: [Located<SourceID>]
    package var verified: Bool
    /// The day on which somebody last looked whether it still holds.
    package var checked: Located<CalendarDate>?
    package var range: SourceRange

    package init(
      text: LocalizedText, url: String?, source: Located<SourceID>, also: [Located<SourceID>] = [],
      verified: Bool, checked: Located<CalendarDate>? = nil, range: SourceRange
    ) {
      self.text = text
      self.url = url
      self.source = source
      self.also = also
      self.verified = verified
      self.checked = checked
      self.range = range
    }
  }

  package var id: IssuerID
  package var kind: Kind
  package var voice: Voice
  package var name: LocalizedText
  /// How a sentence names an embassy, with its article: “the Embassy of Guatemala”.
  package var mission: LocalizedText?
  /// An organization that is an example and issues nothing.
  package var isSample: Bool
  package var subjects: [Located<SubjectID>]
  package var place: LocalizedText
  /// `#RRGGBB`, at least 4.5:1 against white.
  package var colour: String
  package var contact: Contact?
  package var range: SourceRange

  package init(
    id: IssuerID, kind: Kind, voice: Voice, name: LocalizedText, subjects: [Located<SubjectID>],
    place: LocalizedText, colour: String, contact: Contact?, mission: LocalizedText? = nil,
    isSample: Bool = false, range: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.voice = voice
    self.name = name
    self.mission = mission
    self.isSample = isSample
    self.subjects = subjects
    self.place = place
    self.colour = colour
    self.contact = contact
    self.range = range
  }

  /// Whether a paper of this issuer speaks for a Government, however it is voiced or signed.
  package var speaksForGovernment: Bool {
    switch kind {
    case .embassy, .joint: true
    case .organization: voice == .government
    }
  }
}
