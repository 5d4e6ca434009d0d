package import Diagnostics
package import DossierModel

/// Content held in memory, which a test may change as no file could say it.
package struct Dossier: Sendable {
  package var subjects: [SubjectID: Subject] = [:]
  package var issuers: [IssuerID: Issuer] = [:]
  package var sources: [SourceID: Source] = [:]
  package var facts: [FactID: Fact] = [:]
  package var instruments: [InstrumentID: Instrument] = [:]
  package var statements: [SubjectID: StatedPositions] = [:]
  package var instrumentNames = InstrumentNames()
  /// In their order.
  package var proposals: [Proposal] = []
  package var openings: [OpeningID: Opening] = [:]
  /// The day on which the content was last read, where `edition.yaml` tells it.
  package var lastRead: CalendarDate?

  package init() {}
}

extension Dossier: Catalog {
  package func subject(_ id: SubjectID) -> Subject? { subjects[id] }
  package func issuer(_ id: IssuerID) -> Issuer? { issuers[id] }
  package func source(_ id: SourceID) -> Source? { sources[id] }
  package func fact(_ id: FactID) -> Fact? { facts[id] }
  package func instrument(_ id: InstrumentID) -> Instrument? { instruments[id] }

  package func statedPositions(of country: SubjectID) -> StatedPositions? { statements[country] }

  package func names(of kind: EntryKind) -> [String] {
    let names: [String] =
      switch kind {
      case .subject: subjects.keys.map(\.description)
      case .issuer: issuers.keys.map(\.description)
      case .source: sources.keys.map(\.description)
      case .fact: facts.keys.map(\.description)
      case .instrument: instruments.keys.map(\.description)
      case .proposal: proposals.map(\.id.description)
      case .opening: openings.keys.map(\.description)
      case .point: proposals.flatMap { $0.points.map(\.id) }
      case .act: proposals.flatMap { $0.acts.map(\.point.id) }
      case .answer: proposals.flatMap { $0.answers.map(\.id) }
      case .statements: statements.keys.map(\.description)
      case .audience, .language, .documentType, .theme: []
      }
    return names.sorted()
  }

  package func isGroup(_ id: SubjectID) -> Bool { subjects[id]?.isGroup == true }

  package func proposals(for subject: SubjectID) -> [Proposal] {
    proposals.map { $0.concerning(subject) }
  }

  package func openings(for subject: SubjectID?) -> [Opening] {
    openings.values.filter { opening in subject.map(opening.applicability.concerns) ?? true }
      .sorted { $0.id < $1.id }
  }

  /// Its pieces hold their words.
  package func passage(_ piece: PieceID) -> Passage { Passage() }
  package func passages(_ piece: PieceID) -> [String: Passage] { [:] }
  /// Loading has told what was wrong.
  package func findings(of reads: Set<Read>) -> [Diagnostic] { [] }
}

extension Proposal {
  /// The proposal with those of its pieces that concern a subject.
  fileprivate func concerning(_ subject: SubjectID) -> Proposal {
    var proposal = self
    proposal.points.removeAll { !$0.applicability.concerns(subject) }
    proposal.acts.removeAll { !$0.point.applicability.concerns(subject) }
    proposal.answers.removeAll { !$0.applicability.concerns(subject) }
    return proposal
  }
}
