import Briefing
import Diagnostics
import DossierModel

/// What an evidence file says of the paper as a whole.
struct EvidencePaper: Encodable {
  /// A piece that the paper prints.
  struct Piece: Encodable {
    var id: String
    /// Nothing of what a paper always has: an opening, the position of a proposal.
    var weight: Int?
    /// By country.
    var basis: [String: Basis] = [:]
  }

  /// Why a Government is made to say a piece.
  struct Basis: Encodable {
    var kind: String
    var instrument: String?
    var stated: [Stated]?
  }

  /// What a Government has said.
  struct Stated: Encodable {
    var id: String
    var day: String
    var office: String?
    var source: String
  }

  /// A piece that is left out.
  struct LeftOut: Encodable {
    var piece: String
    var reason: String
  }

  /// A status that the words of a piece presume.
  struct Presumed: Encodable {
    var piece: String
    var strand: String
    var states: [String]
    var found: String
  }

  /// A finding that is listed as known.
  struct Excused: Encodable {
    var piece: String
    var finding: String
  }

  /// A source, and whether the paper cites it.
  struct Consulted: Encodable {
    var id: String
    var title: String
    var publisher: String
    var date: String?
    var url: String?
    var accessed: String
    var cited: Bool
  }

  private let edition: String
  private let asOf: String
  private let state: String?
  private let issuer: String
  private let pieces: [Piece]
  private let omissions: [LeftOut]
  private let presumed: [Presumed]
  private let excused: [Excused]
  private let sources: [Consulted]

  init(_ brief: Brief, state: PaperState?) {
    let evidence = brief.evidence
    edition = brief.edition.name
    asOf = brief.edition.clock.asOf.description
    self.state = state?.rawValue
    issuer = brief.edition.issuer.id.description
    pieces = Self.pieces(evidence, in: brief.edition.language.id)
    omissions = evidence.omissions.map { LeftOut(piece: $0.piece, reason: $0.reason.words) }
    presumed = evidence.presumed.map {
      Presumed(
        piece: $0.piece, strand: $0.strand.description, states: $0.states.map(\.rawValue),
        found: $0.found.rawValue)
    }
    excused = evidence.excused.map { Excused(piece: $0.piece, finding: $0.id.description) }
      .sorted { ($0.piece, $0.finding) < ($1.piece, $1.finding) }
    let cited = Set(evidence.sources)
    sources = evidence.consulted.map { source in
      Consulted(
        id: source.id.description, title: source.title, publisher: source.publisher,
        date: source.date?.description, url: source.url,
        accessed: source.accessed.value.description, cited: cited.contains(source.id))
    }
  }

  /// Those chosen in the order of the paper, then those that it always has.
  private static func pieces(_ evidence: Evidence, in language: LanguageTag) -> [Piece] {
    let chosen = evidence.pieces.map { Piece(id: $0.name, weight: $0.weight) }
    let names = Set(chosen.map(\.id))
    let others = Set(evidence.positions.map(\.piece)).subtracting(names).sorted()
    return (chosen + others.map { Piece(id: $0) }).map { piece in
      var piece = piece
      for position in evidence.positions where position.piece == piece.id {
        piece.basis[position.country.description] = Basis(position.ground, in: language)
      }
      return piece
    }
  }
}

extension EvidencePaper.Basis {
  fileprivate init(_ ground: Ground, in language: LanguageTag) {
    switch ground {
    case .proposed: self.init(kind: "proposed")
    case .instrument(let id): self.init(kind: "instrument", instrument: id.description)
    case .stated(let positions):
      self.init(
        kind: "stated",
        stated: positions.map { said in
          EvidencePaper.Stated(
            id: said.id.description, day: said.day.description, office: said.office[language],
            source: said.statement.source.value.description)
        })
    }
  }
}
