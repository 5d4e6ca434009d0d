/// Everything known: the checked Content.
package struct Dossier: Sendable {
  package var subjects: [SubjectID: Subject] = [:]
  package var issuers: [IssuerID: Issuer] = [:]
  package var sources: [SourceID: Source] = [:]
  package var facts: [FactID: Fact] = [:]
  package var instruments: [InstrumentID: Instrument] = [:]
  /// In their order.
  package var proposals: [Proposal] = []
  package var openings: [OpeningID: Opening] = [:]
  /// The day on which the content was last read, where `edition.yaml` tells it.
  package var lastRead: CalendarDate?

  package init() {}
}
