package import Diagnostics

/// Everything known, by key: the one way to the content.
///
/// An answer holds for as long as the catalog lives; what cannot be read is absent from it, and a
/// finding of the question.
package protocol Catalog: Sendable {
  func subject(_ id: SubjectID) -> Subject?
  func issuer(_ id: IssuerID) -> Issuer?
  func source(_ id: SourceID) -> Source?
  func fact(_ id: FactID) -> Fact?
  func instrument(_ id: InstrumentID) -> Instrument?
  /// What the Governments of a country have said; nothing where nobody has written it down.
  func statedPositions(of country: SubjectID) -> StatedPositions?
  /// What texts call agreements, programs and orders.
  var instrumentNames: InstrumentNames { get }

  /// The ids of all entries of a kind, sorted, also of those that cannot be read.
  func names(of kind: EntryKind) -> [String]
  /// Whether an id is that of a group; a country need not be read to know that it is none.
  func isGroup(_ id: SubjectID) -> Bool

  /// The proposals in their order, with all of their pieces.
  var proposals: [Proposal] { get }
  /// The proposals in their order, with those of their pieces that concern a subject.
  func proposals(for subject: SubjectID) -> [Proposal]
  /// The openings that concern a subject, or all of them, by id.
  func openings(for subject: SubjectID?) -> [Opening]

  /// The wordings of a piece that has one text.
  func passage(_ piece: PieceID) -> Passage
  /// The wordings of a piece by the names of its texts, `title` among them.
  func passages(_ piece: PieceID) -> [String: Passage]

  /// The day on which the content was last read, where `edition.yaml` tells it.
  var lastRead: CalendarDate? { get }

  /// What is wrong with what answers these questions, or might belong to their answers.
  func findings(of reads: Set<Read>) -> [Diagnostic]
}

extension Catalog {
  /// The words of a piece, from where they are.
  package func passage(of words: Words<Passage>) -> Passage {
    switch words {
    case .held(let passage): passage
    case .of(let piece): self.passage(piece)
    }
  }

  /// The texts of a piece by name, from where they are.
  package func passages(of words: Words<[String: Passage]>) -> [String: Passage] {
    switch words {
    case .held(let passages): passages
    case .of(let piece): self.passages(piece)
    }
  }
}

extension Catalog {
  /// All subjects that can be read, by id.
  package var allSubjects: [Subject] { names(of: .subject).compactMap { subject(SubjectID($0)) } }
  /// All issuers that can be read, by id.
  package var allIssuers: [Issuer] { names(of: .issuer).compactMap { issuer(IssuerID($0)) } }
  /// All sources that can be read, by id.
  package var allSources: [Source] { names(of: .source).compactMap { source(SourceID($0)) } }
  /// All facts that can be read, by id.
  package var allFacts: [Fact] { names(of: .fact).compactMap { fact(FactID($0)) } }
}
